import type {Lang} from '../../model/lang.ts'
import {portalDemoEn} from '../../wording/portal-demo.en.ts'
import {portalDemoJa} from '../../wording/portal-demo.ja.ts'
import {element as h, type PageElement} from './element.ts'
import {addressOf, type Place, type RequestKind, requestKinds} from './place.ts'

export type DemoWords = typeof portalDemoEn

/** What was asked for before. */
export type DemoRequest = DemoWords['rows'][number]

export function demoWords(lang: Lang): DemoWords {
  return lang === 'ja' ? portalDemoJa : portalDemoEn
}

export function headingOf({lang, view}: Place): string {
  const words = demoWords(lang)
  return view === 'requests' ? words.requests : words.kind[view].name
}

/** The links at the top. */
export function navigation(place: Place): PageElement {
  const words = demoWords(place.lang)
  const other = place.lang === 'ja' ? 'en' : 'ja'
  const isForm = place.view !== 'requests'
  return h(
    'nav',
    {id: 'pages', 'aria-label': words.pages},
    link({...place, view: 'problem'}, words.newRequest, isForm),
    link({...place, view: 'requests'}, words.requests, !isForm),
    h('a', {href: addressOf({...place, lang: other}), lang: other, hreflang: other}, words.otherLanguage),
  )
}

/** A link that the script follows within the page. */
function link(place: Place, text: string, isCurrent: boolean): PageElement {
  return h('a', {href: addressOf(place), 'data-within': '', ...(isCurrent && {'aria-current': 'page'})}, text)
}

/** What stands in the middle of a place; each part has an id, by which the script replaces it. */
export function content(
  place: Place,
  knowledgeBaseUrl: string,
  own: readonly DemoRequest[] = [],
): readonly PageElement[] {
  const {view} = place
  return view === 'requests' ? requests(place, own) : form({...place, view}, knowledgeBaseUrl)
}

function heading(place: Place): PageElement {
  return h('h1', {id: 'heading', tabindex: '-1'}, headingOf(place))
}

function requests(place: Place, own: readonly DemoRequest[]): readonly PageElement[] {
  const {columns, requestsLead, rows} = demoWords(place.lang)
  const cells = ({id, summary, status, updated}: DemoRequest) => [id, summary, status, updated]
  return [
    heading(place),
    h('p', {id: 'lead'}, requestsLead),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...cells(columns).map(text => h('th', {scope: 'col'}, text)))),
      h('tbody', {}, ...[...own, ...rows].map(row => h('tr', {}, ...cells(row).map(text => h('td', {}, text))))),
    ),
  ]
}

interface FormPlace extends Place {
  readonly view: RequestKind
}

/** The form of a ticket. `<kb-search>` stands outside of it, for it holds a form of its own, as the fallback. */
function form(place: FormPlace, knowledgeBaseUrl: string): readonly PageElement[] {
  const {lang, view} = place
  const words = demoWords(lang)
  const {lead, choice, choices, summaryHint, description} = words.kind[view]
  return [
    heading(place),
    h('p', {id: 'lead'}, lead),
    h(
      'nav',
      {id: 'kinds', 'aria-label': words.kinds},
      ...requestKinds.map(kind => link({lang, view: kind}, words.kind[kind].name, kind === view)),
    ),
    h(
      'form',
      {id: 'ticket', method: 'post', action: addressOf(place)},
      h('label', {for: 'choice'}, choice),
      h('select', {id: 'choice', name: 'choice'}, ...choices.map(text => h('option', {}, text))),
      h('label', {for: 'summary'}, words.summary),
      h('input', {
        ...{id: 'summary', name: 'summary', autocomplete: 'off', required: ''},
        'aria-describedby': 'summary-hint',
      }),
      h('p', {id: 'summary-hint'}, summaryHint),
    ),
    h(
      'kb-search',
      {for: '#summary', lang, src: `${knowledgeBaseUrl}embed/v1/`},
      h(
        'form',
        {action: `${knowledgeBaseUrl}${lang === 'en' ? '' : `${lang}/`}search/`, target: '_blank', rel: 'noopener'},
        h('label', {for: 'kb'}, words.fallbackLabel),
        h('input', {id: 'kb', name: 'q'}),
        h('button', {}, words.fallbackButton),
      ),
    ),
    h(
      'div',
      {id: 'rest'},
      h('label', {for: 'description'}, description),
      h('textarea', {id: 'description', name: 'description', form: 'ticket', rows: '7'}),
      h('button', {form: 'ticket'}, words.send),
    ),
  ]
}
