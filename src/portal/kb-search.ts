import type {Component} from '../model/article.ts'
import type {IndexFailure} from '../search/open-index.ts'
import {combobox} from './combobox.ts'
import {createElement} from './create-element.ts'
import {type KnowledgeBase, openKnowledgeBase, type PortalResult} from './knowledge-base.ts'
import {portalLang, portalWords} from './portal-words.ts'
import {resultLink} from './result-link.ts'
import {styleSheet} from './style-sheet.ts'
import {suggestions} from './suggestions.ts'
import {watchTyping} from './watch-typing.ts'

const typingPause = 120
/** Longer, for nobody looks at the suggestions while writing a summary. */
const summaryPause = 300

/**
 * `<kb-search>`: searches the knowledge base from another site's page. Nothing that is typed leaves that page.
 * Until the index is ready, and for good where it cannot be had, the form inside the element is what people see.
 * Attributes, methods, events and parts: contract, "Portal element".
 */
class KbSearch extends HTMLElement {
  static readonly observedAttributes = ['src', 'lang', 'label']

  readonly #fallback = createElement('slot')
  readonly #label = createElement('label', {part: 'label', for: 'input'})
  readonly #input = createElement('input', {
    ...{id: 'input', part: 'input', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false'},
    ...{'aria-controls': 'list', 'aria-autocomplete': 'list'},
  })
  readonly #list = createElement('div', {id: 'list', part: 'list', class: 'list', role: 'listbox'})
  readonly #status = createElement('p', {role: 'status'})
  readonly #suggestions = suggestions(feedback => this.#emit(`kb-${feedback}`, {...this.#opened}))
  readonly #field = createElement('div', {class: 'field'}, this.#input, this.#list)
  readonly #box = createElement('div', {hidden: ''}, this.#label, this.#field, this.#status, this.#suggestions.element)
  readonly #open = combobox(this.#input, this.#list)

  #connection = new AbortController()
  #knowledgeBase: Promise<KnowledgeBase> | undefined
  #opened: {readonly query: string; readonly article: string} | undefined
  /** Counts what was asked, so that a slow answer does not replace a newer one. */
  #asked = 0

  constructor() {
    super()
    const shadow = this.attachShadow({mode: 'open'})
    shadow.adoptedStyleSheets = [styleSheet()]
    shadow.append(this.#fallback, this.#box)
  }

  connectedCallback(): void {
    this.#connection = new AbortController()
    watchTyping(
      field => (field === this.#input ? typingPause : this.#isSummary(field) ? summaryPause : 0),
      (text, field) => this.#answer(text, field !== this.#input),
      () => document.querySelector(this.getAttribute('for') || ':not(*)'),
      this.#connection.signal,
    )
    this.#reword()
    if (!this.#knowledgeBase) this.#load()
  }

  disconnectedCallback(): void {
    this.#connection.abort()
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return
    if (name === 'src') this.#load()
    else this.#reword()
  }

  /** Searches, shows what was found in the list and gives it; nothing if the index cannot be had. */
  async query(text: string): Promise<readonly PortalResult[]> {
    this.#input.value = text
    return this.#answer(text, false)
  }

  /** Empties the input, the list and the suggestions. */
  clear(): void {
    this.#asked++
    this.#input.value = ''
    this.#list.replaceChildren()
    this.#open(false)
    this.#status.textContent = ''
    this.#suggestions.show([], this.#words)
  }

  /** Focuses the input, or the first one of the form inside while that is what people see. */
  override focus(options?: FocusOptions): void {
    const target = this.#box.hidden ? this.querySelector<HTMLElement>('input, button') : this.#input
    target?.focus(options)
  }

  get #words() {
    return portalWords(portalLang(this))
  }

  #load(): Promise<KnowledgeBase> {
    const written = this.getAttribute('src')
    const folder = written ? new URL(written.replace(/\/*$/, '/'), document.baseURI) : new URL('.', import.meta.url)
    const opened = openKnowledgeBase(folder.href)
    this.#knowledgeBase = opened
    opened.then(
      () => this.#knowledgeBase === opened && this.#ready(),
      error => this.#knowledgeBase === opened && this.#fail(error),
    )
    return opened
  }

  #ready(): void {
    this.#fallback.hidden = true
    this.#box.hidden = false
    this.#emit('kb-ready', {})
  }

  #reword(): void {
    this.#label.textContent = this.getAttribute('label') || this.#words.label
    this.#list.setAttribute('aria-label', this.#words.results)
  }

  #fail(error: unknown): void {
    this.#fallback.hidden = false
    this.#box.hidden = true
    this.#emit('kb-error', {code: (error as Partial<IndexFailure>).code ?? 'load'})
  }

  #isSummary(field: Element): boolean {
    try {
      return field.matches(this.getAttribute('for') || ':not(*)')
    } catch {
      // `for` is no selector, or the event came from the document itself.
      return false
    }
  }

  async #answer(query: string, inline: boolean): Promise<readonly PortalResult[]> {
    const asked = ++this.#asked
    try {
      const {index, toPortalResult} = await (this.#knowledgeBase ?? this.#load())
      const found = await index.query(query, {
        lang: portalLang(this),
        limit: Math.max(Number(this.getAttribute('limit')), 0) || 6,
        kind: 'article',
        unasked: inline,
        component: (this.getAttribute('component') as Component | null) || undefined,
      })
      const results = found.flatMap(toPortalResult)
      if (asked !== this.#asked) return results
      this.#draw(query, results, inline)
      this.#emit('kb-results', {query, results, inline})
      return results
    } catch (error) {
      if (asked === this.#asked) this.#fail(error)
      return []
    }
  }

  #draw(query: string, results: readonly PortalResult[], inline: boolean): void {
    const links = results.map((result, at) => {
      const option = {role: 'option', id: `option-${at}`, part: 'option', tabindex: '-1'}
      const link = resultLink(result, this.getAttribute('target') || '_blank', inline ? {} : option)
      link.addEventListener('click', event => {
        if (!this.#emit('kb-select', {query, result, inline})) event.preventDefault()
        this.#opened = {query, article: result.article}
      })
      return link
    })
    this.#status.textContent = query.trim() ? this.#words.count(results.length) : ''
    if (inline) this.#suggestions.show(links, this.#words)
    else {
      this.#list.replaceChildren(...links)
      this.#open(true)
    }
  }

  #emit(type: string, detail: object): boolean {
    const cancelable = type === 'kb-select'
    return this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true, cancelable}))
  }
}

// Two script tags on one page must not throw.
if (!customElements.get('kb-search')) customElements.define('kb-search', KbSearch)
