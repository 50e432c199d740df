import {type BookPlace, type BookView, bookView} from '../../offline/book-view.ts'
import {element} from '../../offline/element.ts'
import {readRoute} from '../../offline/route.ts'
import {openFragment} from '../app-key.ts'
import {appWords} from './app-words.ts'
import {checkSetting} from './check-setting.ts'
import {type LoadedBook, loadBook} from './load-book.ts'
import {styleSheet} from './style-sheet.ts'

/** The knowledge base over a page. */
export interface OpenDialog {
  /** Shows what the page's fragment asks for. */
  readonly follow: () => void
  readonly close: () => void
}

/**
 * Opens the knowledge base over the page, in a shadow root of its own. Nothing else of the page is touched, and nothing is
 * left of it when it is closed; `closed` is called then.
 *
 * @param address where the app's files are, slash at the end
 * @param languages of the reader, the preferred one first
 */
export function openDialog(address: string, languages: readonly string[], closed: () => void): OpenDialog {
  const host = element('div')
  const shadow = host.attachShadow({mode: 'open'})
  shadow.adoptedStyleSheets = [styleSheet()]
  const close = element('button', {type: 'button', class: 'close'})
  const status = element('p', {role: 'status', class: 'loading'})
  const dialog = element('dialog', {class: 'book'}, close, status)
  const place: BookPlace = {
    root: shadow,
    words: appWords,
    mark: openFragment,
    controls: [close],
    toTop: () => dialog.scrollTo(0, 0),
  }
  const route = () => readRoute(`#${location.hash.slice(openFragment.length)}`, languages)
  let loading: Promise<LoadedBook> | undefined
  let view: BookView | undefined

  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    host.remove()
    closed()
  })
  speak('')
  shadow.append(dialog)
  document.body.append(host)
  dialog.showModal()
  follow()
  return {follow, close: () => dialog.close()}

  function follow(): void {
    show().catch(() => {
      loading = undefined
      status.textContent = appWords[route().lang].app.unavailable
      dialog.prepend(status)
    })
  }

  async function show(): Promise<void> {
    loading ??= loadBook(address)
    const {book, prepare} = await loading
    const {lang} = route()
    await prepare(lang)
    // Whatever asked for another language meanwhile has come after this.
    if (route().lang !== lang) return
    status.remove()
    if (!view) {
      view = bookView(book, checkSetting(address), place, dialog)
      dialog.prepend(view.header, view.main, view.footer)
      close.focus()
    }
    speak(view.show(route()))
  }

  function speak(title: string): void {
    const {lang} = route()
    const {app} = appWords[lang]
    dialog.lang = lang
    dialog.setAttribute('aria-label', title === '' ? app.title : `${title} | ${app.title}`)
    close.textContent = app.close
  }
}
