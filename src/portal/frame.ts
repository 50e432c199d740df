import './kb-search.ts'
import {messageOrigin} from './message-origin.ts'

/**
 * `frame.js`: `<kb-search>` in a page of its own, for portals that may add markup but no script. Takes `lang`, `limit`,
 * `component` and `label` from its address. It speaks with one page only, its parent, and only if that page's origin is
 * the `origin` of its address; without one it searches and keeps silent.
 */
const search = document.querySelector('kb-search') as HTMLElement & {
  query(text: string): Promise<unknown>
  clear(): void
}
/** What is written in it counts as the summary of a ticket. */
const summary = document.querySelector('#summary') as HTMLInputElement
const parameters = new URLSearchParams(location.search)
const lang = /^ja\b/i.test(parameters.get('lang') ?? navigator.language) ? 'ja' : 'en'
const origin = window.parent === window ? null : messageOrigin(parameters.get('origin'))

document.documentElement.lang = lang
search.lang = lang
for (const part of document.querySelectorAll<HTMLElement>('main [lang]')) part.hidden = part.lang !== lang
for (const name of ['limit', 'component', 'label']) {
  const value = parameters.get(name)
  if (value !== null) search.setAttribute(name, value)
}

function suggest(text: string): void {
  summary.value = text
  summary.dispatchEvent(new Event('input', {bubbles: true}))
}

/** What the parent may ask for, by the type of its message. */
const requests: Readonly<Record<string, (text: string) => void>> = {
  'kb-query': text => void search.query(text),
  'kb-suggest': suggest,
  'kb-clear': () => {
    suggest('')
    search.clear()
  },
}

if (origin !== null) {
  const post = (type: string, detail: unknown): void => window.parent.postMessage({type, detail}, origin)
  for (const type of ['kb-ready', 'kb-results', 'kb-select', 'kb-error', 'kb-helped', 'kb-not-helped']) {
    search.addEventListener(type, event => post(type, (event as CustomEvent).detail))
  }
  new ResizeObserver(() => {
    post('kb-height', {height: Math.ceil(document.body.getBoundingClientRect().height)})
  }).observe(document.body)
  window.addEventListener('message', event => {
    if (event.source !== window.parent || event.origin !== origin) return
    const {type, text = ''} = Object(event.data)
    if (typeof type === 'string' && typeof text === 'string' && Object.hasOwn(requests, type)) requests[type]?.(text)
  })
}
