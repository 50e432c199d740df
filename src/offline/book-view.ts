import type {Lang} from '../model/lang.ts'
import type {OfflinePage} from '../model/offline-book.ts'
import type {Book} from './book.ts'
import type {CheckSetting} from './check-types.ts'
import {checkView} from './check-view.ts'
import {element} from './element.ts'
import type {PageWords} from './page-words.ts'
import type {Route} from './route.ts'
import {searchView} from './search-view.ts'
import {showPage} from './show-page.ts'
import {fragmentOf, type Speech} from './speech.ts'

/** Where a book is shown. */
export interface BookPlace {
  /** Whose ids are the book's own. */
  readonly root: Document | ShadowRoot
  readonly words: Readonly<Record<Lang, PageWords>>
  /** What the fragment of every address of the book begins with: `#`, or `#` and a name. */
  readonly mark: string
  /** At the end of the header. */
  readonly controls: readonly Node[]
  readonly toTop: () => void
}

/** A book as a page: header, main part and footer. */
export interface BookView {
  readonly header: HTMLElement
  readonly main: HTMLElement
  readonly footer: HTMLElement
  /** Shows what an address asks for, and gives its title, empty for the check. The first one takes no focus unless it names a section. */
  readonly show: (route: Route) => string
  readonly speech: () => Speech
}

/** Shows a knowledge base to read, to search and to check with. Files may be dropped on `dropZone`. */
export function bookView(book: Book, setting: CheckSetting, place: BookPlace, dropZone: EventTarget): BookView {
  const speechOf = (lang: Lang): Speech => ({lang, words: place.words[lang], mark: place.mark})
  let ids: ReadonlySet<string> = new Set()
  let speech = speechOf('en')
  let shown: Route | undefined
  const check = checkView(speech, setting)
  const search = searchView(speech, book.indexFile, place.toTop)
  const home = element('a', {class: 'home'}, 'Shindan 診断')
  const links = element('ul')
  const header = element('header', {}, home, element('nav', {}, links), search.field, ...place.controls)
  const page = element('div')
  const lists = element('div')
  const main = element('main', {id: 'content', tabindex: '-1'}, search.results, check.node, lists, page)
  const footer = element('footer')

  // The link to the page that is shown changes no address, and is to close the results all the same.
  main.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (shown && link?.getAttribute('href') === location.hash) show(shown)
  })
  dropZone.addEventListener('dragover', event => {
    if (event instanceof DragEvent && event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  dropZone.addEventListener('drop', event => {
    const dropped = event instanceof DragEvent ? [...(event.dataTransfer?.files ?? [])] : []
    if (dropped.length === 0) return
    event.preventDefault()
    location.hash = fragmentOf(speech, '/')
    check.add(dropped)
  })
  return {header, main, footer, show, speech: () => speech}

  function show(route: Route): string {
    const isFirst = shown === undefined
    const inOther = !isFirst && speech.lang !== route.lang
    if (isFirst || inOther) speak(route.lang)
    shown = route
    if (!inOther) search.clear()
    links.replaceChildren(...navigation(route))
    const found = book.pages(route.lang).find(({id}) => id === route.page)
    const isHome = route.page === ''
    check.node.hidden = !isHome
    lists.hidden = !isHome
    page.hidden = isHome
    page.replaceChildren(...(isHome ? [] : [found ? showPage(found, speech, id => ids.has(id)) : missing()]))
    if (!isFirst || route.section !== '') goTo(route, isHome)
    return isHome ? '' : (found?.title ?? speech.words.page.missing)
  }

  function goTo({section}: Route, isHome: boolean): void {
    const target = section === '' ? null : place.root.getElementById(isHome ? section : `section-${section}`)
    if (target) {
      target.scrollIntoView()
      target.focus({preventScroll: true})
      return
    }
    place.toTop()
    ;(isHome ? check.node : page).querySelector('h1')?.focus({preventScroll: true})
  }

  function speak(lang: Lang): void {
    speech = speechOf(lang)
    const words = speech.words.page
    check.speak(speech)
    search.speak(speech)
    home.setAttribute('href', fragmentOf(speech, '/'))
    footer.replaceChildren(element('p', {}, words.version(book.version)))
    const isGuide = ({id}: OfflinePage) => id.startsWith('guide')
    const pages = book.pages(lang)
    ids = new Set(pages.map(({id}) => id))
    const articles = pages.filter(each => !isGuide(each))
    lists.replaceChildren(list('articles', words.articles, articles), list('guide', words.guide, pages.filter(isGuide)))
  }

  function navigation({lang, page: id, section}: Route): readonly Node[] {
    const words = speech.words.page
    const other = lang === 'ja' ? 'en' : 'ja'
    const address = `/${id}${section === '' ? '' : `#${section}`}`
    const href = fragmentOf(speechOf(other), address)
    return [
      item(words.home, fragmentOf(speech, '/')),
      item(words.articles, fragmentOf(speech, '/#articles')),
      item(words.guide, fragmentOf(speech, '/#guide')),
      element('li', {}, element('a', {href, lang: other, hreflang: other}, words.other)),
    ]
  }

  function list(id: string, title: string, pages: readonly OfflinePage[]): Node {
    const items = pages.map(each =>
      element(
        'li',
        {},
        element('a', {href: fragmentOf(speech, `/${each.id}`)}, each.title),
        element('p', {class: 'quiet'}, each.description),
      ),
    )
    return element('section', {}, element('h2', {id, tabindex: '-1'}, title), element('ul', {class: 'pages'}, ...items))
  }

  function missing(): Node {
    const words = speech.words.page
    return element('article', {}, element('h1', {tabindex: '-1'}, words.missing), element('p', {}, words.missingHint))
  }
}

function item(text: string, href: string): Node {
  return element('li', {}, element('a', {href}, text))
}
