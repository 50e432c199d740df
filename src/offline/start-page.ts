import type {OfflineBook} from '../model/offline-book.ts'
import {bookView} from './book-view.ts'
import {checkFiles} from './check-files.ts'
import {element} from './element.ts'
import {offlineWords} from './offline-words.ts'
import {readRoute} from './route.ts'

/**
 * Builds the page and follows its fragment, which is all that remembers where the reader is and in which language.
 *
 * @param source the script of the worker
 */
export function startPage({version, pages, index, knowledge}: OfflineBook, source: string): void {
  const view = bookView(
    {version, pages: lang => pages[lang], indexFile: async name => index[name] ?? null},
    {
      knowledge: async () => knowledge,
      script: () => URL.createObjectURL(new Blob([source], {type: 'text/javascript'})),
      here: async () => checkFiles,
    },
    {root: document, words: offlineWords, mark: '#', controls: [], toTop: () => scrollTo(0, 0)},
    document,
  )
  const skip = element('a', {href: '#content', class: 'skip'})
  skip.addEventListener('click', event => {
    event.preventDefault()
    view.main.focus()
  })
  document.body.className = 'book'
  document.body.append(skip, view.header, view.main, view.footer)
  addEventListener('hashchange', show)
  show()

  function show(): void {
    const title = view.show(readRoute(location.hash, navigator.languages))
    const {lang, words} = view.speech()
    document.documentElement.lang = lang
    document.title = title === '' ? 'Shindan 診断' : `${title} | Shindan 診断`
    skip.textContent = words.page.skip
  }
}
