import type {RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import {rules} from '../config/rules/index.ts'
import type {Article} from '../model/article.ts'
import type {
  ArticleIndexes,
  IndexedArticle,
  LiteralRow,
  RuleRow,
  SymptomRow,
  TextPiece,
} from '../model/article-indexes.ts'
import type {Lang} from '../model/lang.ts'
import type {KnowledgeBase} from './read-knowledge-base.ts'
import type {Prose} from './read-prose.ts'

interface Complete {
  readonly article: Article
  readonly prose: Prose
}

/** What the index pages list, in one language: articles that are complete, the same ones that the checks know. */
export function emitIndexes({articles}: KnowledgeBase, lang: Lang): ArticleIndexes {
  const complete = articles.flatMap(({article, prose}): readonly Complete[] => {
    const own = prose[lang]
    return article && own && prose.en && prose.ja ? [{article, prose: own}] : []
  })
  return {
    articles: complete.map(
      ({article: {id, component, state, updated}, prose: {title, description}}): IndexedArticle => ({
        id,
        title,
        description,
        component,
        state,
        updated,
      }),
    ),
    symptoms: complete.flatMap(({article, prose}) =>
      symptomsOf(prose).map((text): SymptomRow => ({text, article: article.id})),
    ),
    literals: literalRows(complete),
    rules: rules.map(
      ({id}): RuleRow => ({id, articles: complete.flatMap(each => (names(each, id) ? [each.article.id] : []))}),
    ),
  }
}

/** Each item of the lists of the section; where there is none, each paragraph. */
function symptomsOf({sections}: Prose): readonly (readonly TextPiece[])[] {
  const nodes = sections.find(({id}) => id === 'symptoms')?.nodes ?? []
  const items: (readonly TextPiece[])[] = []
  for (const node of nodes) {
    if (node.type === 'list') items.push(...node.children.map(item => pieces(item.children.slice(0, 1))))
  }
  return items.length > 0 ? items : nodes.filter(({type}) => type === 'paragraph').map(node => pieces([node]))
}

function pieces(nodes: readonly RootContent[]): readonly TextPiece[] {
  const found: TextPiece[] = []
  for (const root of nodes) {
    visit(root, node => {
      if (node.type === 'text') found.push({text: node.value.replace(/\s+/g, ' ')})
      if (node.type === 'inlineCode') found.push({text: node.value, code: true})
    })
  }
  return found
}

/** What is on a screen or in a log, by its first letter; whoever has it before their eyes begins there. */
function literalRows(complete: readonly Complete[]): readonly LiteralRow[] {
  const rows = new Map<string, {seen: LiteralRow['seen']; articles: Set<string>}>()
  const add = (text: string, seen: LiteralRow['seen'], article: string): void => {
    const row = rows.get(text) ?? {seen, articles: new Set()}
    rows.set(text, {seen: row.seen, articles: row.articles.add(article)})
  }
  for (const {article} of complete) {
    for (const text of article.literals) add(text, 'shown', article.id)
    for (const {anchors} of article.signatures) for (const text of anchors) add(text, 'logged', article.id)
  }
  return [...rows]
    .map(([text, {seen, articles}]): LiteralRow => ({text, seen, articles: [...articles]}))
    .sort((a, b) => sortKey(a.text).localeCompare(sortKey(b.text), 'en'))
}

function sortKey(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase()
}

/** By a cause, a sample or a directive in the text. */
function names({article, prose}: Complete, rule: string): boolean {
  let placed = false
  visit(prose.tree, 'leafDirective', node => {
    if (node.name === 'rule' && node.attributes?.id === rule) placed = true
  })
  return (
    placed ||
    article.causes.some(cause => cause['proven-by'].includes(rule)) ||
    article.configs.some(({finds}) => finds.includes(rule))
  )
}
