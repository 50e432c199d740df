import type {RootContent} from 'mdast'
import type {Article} from '../model/article.ts'
import type {Facts} from '../model/facts.ts'
import type {Lang} from '../model/lang.ts'
import {contentEn} from '../wording/content.en.ts'
import {contentJa} from '../wording/content.ja.ts'
import {nearest} from './nearest.ts'
import type {FileRange, Problem, ProblemId} from './problem.ts'
import {rangeOfNode} from './range-of-node.ts'
import type {Prose, Section} from './read-prose.ts'

const words = {en: contentEn.headings, ja: contentJa.headings}

/** The fixed word of a section's heading and whether a subject may or must follow it. */
interface Expected {
  readonly word: string
  readonly subject: 'none' | 'optional' | 'required'
}

/**
 * What is wrong with the headings of a page: an id each, and in an article sections from the closed list with their
 * fixed words and something said below them, one for each cause and each remedy. The subject after `Cause: ` and `Solution: ` is how sentences
 * elsewhere call the cause or the remedy. Without `article` the page is one of the guide, free in its sections.
 */
export function checkSections(prose: Prose, lang: Lang, article?: Article): readonly Problem[] {
  const problem = (id: ProblemId, facts: Facts, place: FileRange): Problem => ({
    id,
    facts,
    file: prose.file,
    ...place,
    severity: 'error',
  })
  const known = article ? closedList(article, lang) : new Map<string, Expected>()
  const seen = new Set<string>()
  const problems = prose.sections.flatMap(({id, title, heading, nodes}, index) => {
    if (!heading) return []
    const place = rangeOfNode(heading)
    if (heading.depth === 1) return [problem('heading-level', {heading: title}, place)]
    if (id === '') return [problem('heading-without-id', {heading: title}, place)]
    if (seen.has(id)) return [problem('section-twice', {id}, place)]
    seen.add(id)
    if (!article) return []
    const expected = known.get(id)
    if (expected) {
      const right = wantedHeading(title, expected)
      const next = prose.sections[index + 1]?.heading
      // What a section says may stand under headings of its own.
      const empty = !nodes.some(saysSomething) && !(next && next.depth > heading.depth)
      return [
        ...(right === title ? [] : [problem('heading-words', {heading: title, expected: right}, place)]),
        ...(empty ? [problem('section-empty', {id}, place)] : []),
      ]
    }
    // Below level 2 an article is free, as long as it does not name a cause or remedy that is none.
    if (heading.depth > 2 && !/^(cause|solution)-/.test(id)) return []
    const all = [...known.keys()]
    return [problem('section-unknown', {id, expected: nearest(id, all) ?? all.join('\n')}, place)]
  })
  const missing = article ? missingSections(article, prose.sections) : []
  const end = prose.tree.position?.end
  return [
    ...problems,
    ...missing.map(id => {
      const word = words[lang][id.startsWith('cause-') ? 'cause' : 'solution']
      return problem('section-missing', {id, word}, {line: end?.line ?? 1, column: end?.column ?? 1})
    }),
  ]
}

function closedList(article: Article, lang: Lang): ReadonlyMap<string, Expected> {
  const {cause, solution, ...plain} = words[lang]
  return new Map<string, Expected>([
    ...Object.entries(plain).map(([id, word]): [string, Expected] => [id, {word, subject: 'none'}]),
    ['cause', {word: cause, subject: 'optional'}],
    ['solution', {word: solution, subject: 'optional'}],
    ...article.causes.map(({id}): [string, Expected] => [`cause-${id}`, {word: cause, subject: 'required'}]),
    ...article.remedies.map(({id}): [string, Expected] => [`solution-${id}`, {word: solution, subject: 'required'}]),
  ])
}

function wantedHeading(title: string, {word, subject}: Expected): string {
  const start = `${word}: `
  const hasSubject = title.startsWith(start) && title.length > start.length
  if (subject !== 'none' && hasSubject) return title
  return subject === 'required' ? `${start}…` : word
}

/** A directive shows facts; what they mean is for prose to say. */
function saysSomething({type}: RootContent): boolean {
  return type !== 'leafDirective' && type !== 'html' && type !== 'thematicBreak'
}

/** Plain `cause` or `solution` will do where there is only one. */
function missingSections({causes, remedies}: Article, sections: readonly Section[]): readonly string[] {
  const has = (id: string): boolean => sections.some(section => section.id === id)
  const lacking = (word: string, ids: readonly string[]): readonly string[] =>
    ids.length === 1 && has(word) ? [] : ids.map(id => `${word}-${id}`).filter(id => !has(id))
  return [
    ...lacking(
      'cause',
      causes.map(({id}) => id),
    ),
    ...lacking(
      'solution',
      remedies.map(({id}) => id),
    ),
  ]
}
