import type {Lang} from '../model/lang.ts'
import type {OfflineBook} from '../model/offline-book.ts'
import {openIndex, type SearchIndex} from '../search/open-index.ts'
import type {SearchResult} from '../search/query-index.ts'
import {showDocument} from '../search/show-document.ts'
import {element} from './element.ts'
import {pageWords} from './page-words.ts'

/** The field that searches, and what it finds. */
export interface SearchView {
  readonly field: HTMLElement
  readonly results: HTMLElement
  readonly speak: (lang: Lang) => void
  /** Empties the field and puts the results away. */
  readonly clear: () => void
}

/** A search over the index that came with the page; it answers while one types. */
export function searchView(files: OfflineBook['index']): SearchView {
  let lang: Lang = 'en'
  let opened: Promise<SearchIndex> | undefined
  let asked = 0

  const input = element('input', {type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false'})
  const label = element('label', {for: 'search', class: 'spoken'})
  const field = element('div', {class: 'search', role: 'search'}, label, input)
  const heading = element('h2')
  const count = element('p', {role: 'status', class: 'quiet'})
  const list = element('ol', {class: 'results'})
  const results = element('section', {hidden: ''}, heading, count, list)

  input.addEventListener('input', event => {
    // A word that is still being composed is none yet.
    if (!(event as InputEvent).isComposing) void answer()
  })
  input.addEventListener('compositionend', () => void answer())
  input.addEventListener('keydown', event => {
    if (event.isComposing) return
    if (event.key === 'Escape') clear()
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault()
      results.querySelector('a')?.focus()
    }
  })

  return {
    field,
    results,
    clear,
    speak(spoken) {
      lang = spoken
      label.textContent = pageWords[lang].search.label
      input.placeholder = pageWords[lang].search.placeholder
      if (!results.hidden) void answer()
    },
  }

  function clear(): void {
    asked++
    input.value = ''
    results.hidden = true
  }

  async function answer(): Promise<void> {
    const query = input.value.trim()
    const own = ++asked
    if (query === '') {
      results.hidden = true
      return
    }
    opened ??= openIndex(async name => files[name] ?? null, showDocument)
    const found = await (await opened).query(query, {lang, limit: 20})
    if (own !== asked) return
    const {page, search} = pageWords[lang]
    heading.textContent = page.searching(query)
    count.textContent = found.length > 0 ? search.count(found.length) : `${search.none}. ${search.noneHint}`
    list.replaceChildren(...found.map(show))
    results.hidden = false
  }

  function show({title, url, excerpt, sections, lang: written}: SearchResult): Node {
    return element(
      'li',
      written === lang ? {} : {lang: written},
      element('a', {href: `#${url}`}, title),
      element('p', {}, excerpt),
      ...(sections.length > 0
        ? [
            element(
              'p',
              {class: 'status'},
              ...sections.map(section => element('a', {href: `#${section.url}`}, section.title)),
            ),
          ]
        : []),
    )
  }
}
