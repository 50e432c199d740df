import type {OfflinePage, OfflineSection} from '../model/offline-book.ts'
import {element} from './element.ts'
import {showProse} from './show-prose.ts'
import {fragmentOf, type Speech} from './speech.ts'

/** An article or a page of the guide. */
export function showPage(page: OfflinePage, speech: Speech, hasPage: (id: string) => boolean): HTMLElement {
  const titled = page.sections.filter(({id, level}) => id !== '' && level === 2)
  const links = titled.map(({id, title}) =>
    element('li', {}, element('a', {href: fragmentOf(speech, `/${page.id}#${id}`)}, title)),
  )
  return element(
    'article',
    {class: 'prose'},
    element('h1', {tabindex: '-1'}, page.title),
    element('p', {class: 'quiet'}, page.description),
    ...(page.status.length > 0 ? [element('p', {class: 'status'}, ...spaced(page.status))] : []),
    ...(links.length > 2
      ? [element('nav', {'aria-label': speech.words.page.sections}, element('ul', {class: 'contents'}, ...links))]
      : []),
    ...page.sections.flatMap(section => showSection(section, speech, hasPage)),
  )
}

function spaced(phrases: readonly string[]): readonly (Node | string)[] {
  return phrases.map(phrase => element('span', {}, phrase))
}

function showSection(
  {id, title, level, content}: OfflineSection,
  speech: Speech,
  hasPage: (id: string) => boolean,
): readonly (Node | string)[] {
  const name = level > 3 ? 'h4' : level === 3 ? 'h3' : 'h2'
  const heading = title === '' ? [] : [element(name, {...(id !== '' && {id: `section-${id}`}), tabindex: '-1'}, title)]
  return [...heading, ...showProse(content, speech, hasPage)]
}
