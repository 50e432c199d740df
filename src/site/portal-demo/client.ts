import {toNode} from './element.ts'
import {addressOf, langOf, type Place, placeOf} from './place.ts'
import {content, type DemoRequest, demoWords, headingOf, navigation} from './views.ts'

// What makes the portal a single page: views and forms are replaced without loading, as customer portals do it.
const knowledgeBaseUrl = document.body.dataset.knowledgeBase ?? ''
const own: DemoRequest[] = []
let place = here()

document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-within]') : null
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  go(link.href)
})
window.addEventListener('popstate', () => show(here(), ''))
document.addEventListener('submit', event => {
  const form = event.target
  if (!place || !(form instanceof HTMLFormElement) || form.id !== 'ticket') return
  event.preventDefault()
  const words = demoWords(place.lang)
  const summary = String(new FormData(form).get('summary') ?? '')
  own.unshift({id: `IT-${1043 + own.length}`, summary, status: words.yours, updated: today()})
  go(addressOf({...place, view: 'requests'}), words.sent)
})
// What a portal may make of the answer: it needs no request of ours.
document.addEventListener('kb-helped', () => {
  if (place) say(demoWords(place.lang).solved)
})

function go(address: string, notice = ''): void {
  history.pushState(null, '', address)
  show(here(), notice)
}

function show(next: Place | null, notice: string): void {
  const main = document.querySelector('main')
  if (!next || !main) return
  const parts = content(next, knowledgeBaseUrl, own).map(toNode)
  const isForm = (view: Place['view'] | undefined): boolean => view !== undefined && view !== 'requests'
  const summary = document.querySelector<HTMLInputElement>('#summary')?.value ?? ''
  if (isForm(place?.view) && isForm(next.view)) {
    // The search stays where it is, and what it found, while the form around it is another one.
    for (const part of parts) if (part.id) document.getElementById(part.id)?.replaceWith(part)
  } else main.replaceChildren(...parts)
  document.getElementById('pages')?.replaceWith(toNode(navigation(next)))
  document.title = demoWords(next.lang).title(headingOf(next))
  const field = document.querySelector<HTMLInputElement>('#summary')
  if (field) field.value = summary
  place = next
  say(notice)
  document.getElementById('heading')?.focus()
}

function say(notice: string): void {
  const status = document.getElementById('notice')
  if (status) status.textContent = notice
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function here(): Place | null {
  return placeOf(new URL(location.href), langOf(document.documentElement.lang) ?? 'ja')
}
