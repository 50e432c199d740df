import type {Lang} from '../../model/lang.ts'
import {createElement} from '../../portal/create-element.ts'
import {confluenceAppEn} from '../../wording/confluence-app.en.ts'
import {confluenceAppJa} from '../../wording/confluence-app.ja.ts'
import {askWorker} from './ask-worker.ts'
import {drawAnswer} from './draw-answer.ts'
import {drawProse} from './draw-prose.ts'
import {type LoadedApp, loadApp} from './load-app.ts'
import {styleSheet} from './style-sheet.ts'

/**
 * Opens the knowledge base over the page, in a shadow root of its own. Nothing else of the page is touched, and nothing is
 * left of it when it is closed; `closed` is called then.
 *
 * @param address where the app's files are, slash at the end
 */
export function openDialog(address: string, lang: Lang, closed: () => void): void {
  const words = lang === 'ja' ? confluenceAppJa : confluenceAppEn
  const host = createElement('div')
  const shadow = host.attachShadow({mode: 'open'})
  shadow.adoptedStyleSheets = [styleSheet()]
  const close = createElement('button', {type: 'button'}, words.close)
  const title = createElement('h2', {id: 'title'}, words.title)
  const body = createElement('div')
  const status = createElement('p', {role: 'status'})
  const header = createElement('header', {}, title, close)
  const dialog = createElement('dialog', {'aria-labelledby': 'title', lang}, header, body, status)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    host.remove()
    closed()
  })
  shadow.append(dialog)
  document.body.append(host)
  dialog.showModal()
  loadApp(address, lang).then(
    app => body.append(...start(app)),
    () => status.append(words.unavailable),
  )

  function start(app: LoadedApp): readonly Node[] {
    const article = createElement('article', {tabindex: '-1'})
    const found = createElement('ul')
    const input = createElement('input', {id: 'query', type: 'search', autocomplete: 'off'})
    const pasted = createElement('textarea', {id: 'pasted', spellcheck: 'false'})
    const run = createElement('button', {type: 'button'}, words.run)
    const verdict = createElement('section', {'aria-live': 'polite'})
    const everything = app.articles.map(({id, title: name}) => ({id, name}))
    let asked = 0

    const show = (slug: string): void => {
      const chosen = app.articles.find(({id}) => id === slug)
      if (!chosen) return
      article.replaceChildren(
        createElement('h3', {}, chosen.title),
        ...chosen.sections.flatMap(section => [
          ...(section.title === '' ? [] : [createElement('h4', {}, section.title)]),
          ...drawProse(section.content, show),
        ]),
      )
      article.focus()
      article.scrollIntoView()
    }
    const link = (slug: string, name: string): HTMLElement => {
      const anchor = createElement('a', {href: '#'}, name)
      anchor.addEventListener('click', event => {
        event.preventDefault()
        show(slug)
      })
      return anchor
    }
    const list = (entries: readonly {readonly id: string; readonly name: string}[]): void =>
      found.replaceChildren(...entries.map(({id, name}) => createElement('li', {}, link(id, name))))
    const search = async (): Promise<void> => {
      const number = ++asked
      const query = input.value.trim()
      const results = query === '' ? null : await app.index.query(query, {lang, kind: 'article'})
      if (number !== asked) return
      list(results?.map(({article: id, title: name}) => ({id, name})) ?? everything)
      status.textContent = results?.length === 0 ? words.none : ''
    }
    const check = async (): Promise<void> => {
      run.disabled = true
      verdict.replaceChildren(words.checking)
      const knowledge = await app.knowledge().catch(() => null)
      const reply =
        knowledge && (await askWorker(`${address}kb/check.js`, {text: pasted.value, knowledge, lang}).catch(() => null))
      run.disabled = false
      if (!knowledge) verdict.replaceChildren(words.unavailable)
      else if (!reply) verdict.replaceChildren(words.noWorker)
      else verdict.replaceChildren(...('answer' in reply ? drawAnswer(reply.answer, link) : [words.checkFailed]))
    }
    input.addEventListener('input', () => {
      search().catch(() => status.replaceChildren(words.unavailable))
    })
    run.addEventListener('click', () => void check())
    list(everything)
    return [
      createElement('label', {for: 'query'}, words.search),
      input,
      found,
      article,
      createElement('h3', {}, words.check),
      createElement('label', {for: 'pasted'}, words.pasteLabel),
      pasted,
      run,
      verdict,
    ]
  }
}
