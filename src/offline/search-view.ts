import type {Lang} from '../model/lang.ts'
import {openIndex, type SearchIndex} from '../search/open-index.ts'
import type {SearchResult} from '../search/query-index.ts'
import {showDocument} from '../search/show-document.ts'
import type {Book} from './book.ts'
import {element} from './element.ts'
import type {Speech} from './speech.ts'

/** The field that searches, and what it finds. */
export interface SearchView {
  readonly field: HTMLElement
  readonly results: HTMLElement
  readonly speak: (speech: Speech) => void
  /** Empties the field and puts the results away. */
  readonly clear: () => void
}

/**
 * A search that answers while one types.
 *
 * @param toTop scrolls to where the results are
 */
export function searchView(speech: Speech, indexFile: Book['indexFile'], toTop: () => void): SearchView {
  let current = speech
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
    if (!(event as InputEvent).isComposing) void answerTyped()
  })
  input.addEventListener('compositionend', () => void answerTyped())
  input.addEventListener('keydown', event => {
    if (event.isComposing) return
    if (event.key === 'Escape' && input.value !== '') {
      // A dialog around the page stays open: the key was for the field.
      event.preventDefault()
      clear()
    }
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
      current = spoken
      label.textContent = spoken.words.search.label
      input.placeholder = spoken.words.search.placeholder
      if (!results.hidden) void answer()
    },
  }

  function clear(): void {
    asked++
    input.value = ''
    results.hidden = true
  }

  /** The field may stay in view while its results, or a part of itself, are scrolled out of it. */
  async function answerTyped(): Promise<void> {
    await answer()
    if (!results.hidden) toTop()
  }

  async function answer(): Promise<void> {
    const query = input.value.trim()
    const own = ++asked
    if (query === '') {
      results.hidden = true
      return
    }
    const {lang, words} = current
    const {page, search} = words
    const found = await ask(query, lang)
    if (own !== asked) return
    heading.textContent = page.searching(query)
    count.textContent = !found ? search.failed : found.length > 0 ? search.count(found.length) : page.none
    list.replaceChildren(...(found ?? []).map(show))
    results.hidden = false
  }

  /** Null if the index cannot be had, which the next query tries again. */
  async function ask(query: string, lang: Lang): Promise<readonly SearchResult[] | null> {
    try {
      opened ??= openIndex(indexFile, showDocument)
      return await (await opened).query(query, {lang, limit: 20})
    } catch {
      opened = undefined
      return null
    }
  }

  function show({title, url, excerpt, sections, lang: written}: SearchResult): Node {
    return element(
      'li',
      written === current.lang ? {} : {lang: written},
      element('a', {href: current.mark + url}, title),
      element('p', {}, excerpt),
      ...(sections.length > 0
        ? [
            element(
              'p',
              {class: 'status'},
              ...sections.map(section => element('a', {href: current.mark + section.url}, section.title)),
            ),
          ]
        : []),
    )
  }
}
