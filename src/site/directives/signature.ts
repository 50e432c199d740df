import type {RootContent} from 'mdast'
import type {Condition, Signature} from '../../model/article.ts'
import type {ArticlePage, DirectiveAttributes} from './article-page.ts'
import {component} from './component.ts'
import {element} from './element.ts'

/** What a list says: what it is called, and the literals. */
interface Row {
  readonly label: string
  readonly values: readonly string[]
}

/**
 * `::signature{#id}`: what the check looks for, readable without JavaScript, and the check itself.
 * Undefined if the article has no such signature.
 */
export function signature(page: ArticlePage, {id}: DirectiveAttributes): readonly RootContent[] | undefined {
  const found = page.article.signatures.find(candidate => candidate.id === id)
  if (!found) return undefined
  const {title, severity} = page.words.signature
  return [
    element('div', 'kb-facts', [
      element('p', 'kb-facts-title', [
        {type: 'text', value: `${title} `},
        {type: 'inlineCode', value: found.id},
        element('span', `kb-severity kb-severity--${found.severity}`, [
          {type: 'text', value: severity[found.severity]},
        ]),
      ]),
      element('dl', undefined, rows(found, page).flatMap(definition)),
    ]),
    component('KbLogCheck', {article: page.article.id, signature: found.id}),
  ]
}

function rows(found: Signature, {words}: ArticlePage): readonly Row[] {
  const {logs, log, anchors, group, threshold, atLeast} = words.signature
  const conditions = (['where', 'any', 'none'] as const).flatMap(name =>
    (found[name] ?? []).flatMap(condition =>
      conditionRows(condition, words.signature.parts).map(row => ({...row, label: group[name](row.label)})),
    ),
  )
  return [
    {label: log, values: found.logs.map(name => logs[name])},
    ...conditions,
    {label: anchors, values: found.anchors},
    ...(found.threshold ? [{label: threshold, values: [atLeast(found.threshold.count, found.threshold.within)]}] : []),
  ]
}

function conditionRows(condition: Condition, parts: ArticlePage['words']['signature']['parts']): readonly Row[] {
  switch (condition.part) {
    case 'level':
    case 'method':
      return [{label: parts[condition.part], values: [condition.is]}]
    case 'logger':
      return [{label: parts.logger, values: [condition.suffix]}]
    case 'frame':
      return [{label: parts.frame, values: [condition.contains]}]
    case 'exception':
      return [
        ...(condition.class === undefined ? [] : [{label: parts.exception, values: [condition.class]}]),
        ...textRow(parts.exceptionText, condition),
      ]
    case 'context':
      return textRow(parts.context(condition.key), condition)
    default:
      return textRow(parts[condition.part], condition)
  }
}

function textRow(label: string, test: {readonly contains?: string; readonly matches?: string}): readonly Row[] {
  const values = [
    ...(test.contains === undefined ? [] : [test.contains]),
    ...(test.matches === undefined ? [] : [`/${test.matches}/`]),
  ]
  return values.length > 0 ? [{label, values}] : []
}

function definition({label, values}: Row): readonly RootContent[] {
  return [
    element('dt', undefined, [{type: 'text', value: label}]),
    ...values.map(value => element('dd', undefined, [{type: 'inlineCode', value}])),
  ]
}
