import type {Lang} from '../model/lang.ts'
import type {OfflineBook, OfflinePage} from '../model/offline-book.ts'
import {checkView} from './check-view.ts'
import {element} from './element.ts'
import {pageWords} from './page-words.ts'
import {fragmentOf, type Route, readRoute} from './route.ts'
import {searchView} from './search-view.ts'
import {showPage} from './show-page.ts'

/** Builds the page and follows its fragment, which is all that remembers where the reader is and in which language. */
export function startPage(book: OfflineBook, source: string): void {
  const ids = new Set(book.pages.en.map(({id}) => id))
  const check = checkView(book.knowledge, source)
  const search = searchView(book.index)
  const skip = element('a', {href: '#content', class: 'skip'})
  const home = element('a', {class: 'home'}, 'Shindan 診断')
  const links = element('ul')
  const nav = element('nav', {}, links)
  const header = element('header', {}, home, nav, search.field)
  const page = element('div')
  const lists = element('div')
  const main = element('main', {id: 'content', tabindex: '-1'}, search.results, check.node, lists, page)
  const footer = element('footer')
  document.body.append(skip, header, main, footer)
  skip.addEventListener('click', event => {
    event.preventDefault()
    main.focus()
  })
  // The link to the page that is shown changes no address, and is to close the results all the same.
  main.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.getAttribute('href') === location.hash) show(false)
  })
  let spoken: Lang | undefined
  addEventListener('hashchange', () => show(false))
  show(true)

  function show(isFirst: boolean): void {
    const route = readRoute(location.hash, navigator.languages)
    const inOther = spoken !== undefined && spoken !== route.lang
    if (spoken !== route.lang) speak(route.lang)
    spoken = route.lang
    if (!inOther) search.clear()
    links.replaceChildren(...navigation(route))
    const found = book.pages[route.lang].find(({id}) => id === route.page)
    const isHome = route.page === ''
    check.node.hidden = !isHome
    lists.hidden = !isHome
    page.hidden = isHome
    page.replaceChildren(
      ...(isHome ? [] : [found ? showPage(found, route.lang, id => ids.has(id)) : missing(route.lang)]),
    )
    document.title = isHome ? 'Shindan 診断' : `${found?.title ?? pageWords[route.lang].page.missing} | Shindan 診断`
    if (!isFirst || route.section !== '') goTo(route, isHome)
  }

  function goTo({section}: Route, isHome: boolean): void {
    const target = section === '' ? null : document.getElementById(isHome ? section : `section-${section}`)
    if (target) {
      target.scrollIntoView()
      target.focus({preventScroll: true})
      return
    }
    scrollTo(0, 0)
    ;(isHome ? check.node : page).querySelector('h1')?.focus({preventScroll: true})
  }

  function speak(lang: Lang): void {
    const words = pageWords[lang].page
    document.documentElement.lang = lang
    check.speak(lang)
    search.speak(lang)
    skip.textContent = words.skip
    home.setAttribute('href', fragmentOf(lang, '/'))
    footer.replaceChildren(element('p', {}, words.version(book.version)))
    const isGuide = ({id}: OfflinePage) => id.startsWith('guide')
    lists.replaceChildren(
      list(
        'articles',
        words.articles,
        book.pages[lang].filter(each => !isGuide(each)),
        lang,
      ),
      list('guide', words.guide, book.pages[lang].filter(isGuide), lang),
    )
  }

  function navigation({lang, page: id, section}: Route): readonly Node[] {
    const words = pageWords[lang].page
    const other = lang === 'ja' ? 'en' : 'ja'
    const address = `/${id}${section === '' ? '' : `#${section}`}`
    return [
      item(words.home, fragmentOf(lang, '/')),
      item(words.articles, fragmentOf(lang, '/#articles')),
      item(words.guide, fragmentOf(lang, '/#guide')),
      element('li', {}, element('a', {href: fragmentOf(other, address), lang: other, hreflang: other}, words.other)),
    ]
  }
}

function item(text: string, href: string): Node {
  return element('li', {}, element('a', {href}, text))
}

function list(id: string, title: string, pages: readonly OfflinePage[], lang: Lang): Node {
  const items = pages.map(page =>
    element(
      'li',
      {},
      element('a', {href: fragmentOf(lang, `/${page.id}`)}, page.title),
      element('p', {class: 'quiet'}, page.description),
    ),
  )
  return element('section', {}, element('h2', {id, tabindex: '-1'}, title), element('ul', {class: 'pages'}, ...items))
}

function missing(lang: Lang): Node {
  const words = pageWords[lang].page
  return element('article', {}, element('h1', {tabindex: '-1'}, words.missing), element('p', {}, words.missingHint))
}
