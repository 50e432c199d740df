import type {Paragraph, RootContent} from 'mdast'
import {measuredOn} from '../../config/rules/measured-on.ts'
import {type RuleExample, readRuleExamples} from '../../content/read-rule-examples.ts'
import type {Lang} from '../../model/lang.ts'
import {reportEn} from '../../wording/report.en.ts'
import {reportJa} from '../../wording/report.ja.ts'
import {ruleGuideEn} from '../../wording/rule-guide.en.ts'
import {ruleGuideJa} from '../../wording/rule-guide.ja.ts'
import type {RuleWords} from '../../wording/rule-words.ts'
import {rulesEn} from '../../wording/rules.en.ts'
import {rulesJa} from '../../wording/rules.ja.ts'
import type {DirectiveAttributes} from './article-page.ts'
import {element} from './element.ts'
import type {GuidePage} from './guide-page.ts'

const rules: Readonly<Record<Lang, Readonly<Record<string, RuleWords>>>> = {en: rulesEn.rules, ja: rulesJa.rules}
const guideWords: Readonly<Record<Lang, typeof ruleGuideEn>> = {en: ruleGuideEn, ja: ruleGuideJa}

const reportWords: Readonly<Record<Lang, typeof reportEn>> = {en: reportEn, ja: reportJa}

const languages: Readonly<Partial<Record<RuleExample['kind'], string>>> = {
  'apache-config': 'apacheconf',
  'nginx-config': 'nginx',
  'server-xml': 'xml',
  'confluence-cfg': 'xml',
  setenv: 'bash',
  'upm-properties': 'properties',
}

/**
 * `::examples{#rule}`: the rule's id, why it is one, and its own examples, those that it finds something in first.
 * Undefined if there is no such rule.
 */
export function examples({lang, root}: GuidePage, {id}: DirectiveAttributes): readonly RootContent[] | undefined {
  const known = rules[lang]
  const words = typeof id === 'string' && Object.hasOwn(known, id) ? known[id] : undefined
  if (!words) return undefined
  const own = readRuleExamples(root).filter(({rule}) => rule === id)
  const found = own.filter(({finds}) => finds !== undefined)
  const quiet = own.filter(({finds}) => finds === undefined)
  const measuredServers = measuredOn(String(id))
  return [
    paragraph(`${guideWords[lang].rule}: \`${id}\``),
    paragraph(words.why),
    ...found.flatMap(example => foundBlocks(example, lang)),
    ...(quiet.length > 0
      ? [paragraph(guideWords[lang].quiet), ...quiet.flatMap(example => blocks(example, lang))]
      : []),
    ...(measuredServers.length > 0
      ? [element('p', 'kb-measured', [{type: 'text', value: reportWords[lang].measured(measuredServers)}])]
      : []),
  ]
}

function foundBlocks(example: RuleExample, lang: Lang): readonly RootContent[] {
  const {found, logged, refused} = guideWords[lang]
  const label = example.finds ? found[example.finds] : ''
  const notes = [...(example.logged ? [logged(example.logged)] : []), ...(example.refused ? [refused] : [])]
  return [paragraph(label), ...blocks(example, lang), ...notes.map(paragraph)]
}

/** Each file of an example; several are marked as such. */
function blocks(example: RuleExample, lang: Lang): readonly RootContent[] {
  const files = [example, ...example.others].map(block)
  return files.length > 1 ? [paragraph(guideWords[lang].together), ...files] : files
}

function block({name, kind, text}: Pick<RuleExample, 'name' | 'kind' | 'text'>): RootContent {
  return {type: 'code', lang: languages[kind] ?? 'text', meta: `title="${name}"`, value: text.replace(/\n$/u, '')}
}

/** A sentence; what is between backticks is code. */
function paragraph(sentence: string): Paragraph {
  const parts = sentence
    .split('`')
    .map((value, index) => ({type: index % 2 === 0 ? 'text' : 'inlineCode', value}) as const)
  return {type: 'paragraph', children: parts.filter(({value}) => value !== '')}
}
