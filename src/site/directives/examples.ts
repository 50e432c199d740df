import type {Paragraph, RootContent} from 'mdast'
import {type RuleExample, readRuleExamples} from '../../content/read-rule-examples.ts'
import type {Lang} from '../../model/lang.ts'
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

/** The servers that the examples were given to, by test/servers/accepted-configs.test.ts, fixes.test.ts and
 * tomcat-examples.test.ts. */
const servers: Readonly<Partial<Record<RuleExample['kind'], string>>> = {
  'apache-config': 'Apache 2.4.71',
  'nginx-config': 'nginx 1.22.1',
  'server-xml': 'Tomcat 10.1.60',
}

const languages: Readonly<Partial<Record<RuleExample['kind'], string>>> = {
  'apache-config': 'apacheconf',
  'nginx-config': 'nginx',
  'server-xml': 'xml',
  'confluence-cfg': 'xml',
  setenv: 'bash',
  'upm-properties': 'properties',
}

/**
 * `::examples{#rule}`: why a rule is one, and its own examples, those that it finds something in first.
 * Undefined if there is no such rule.
 */
export function examples({lang, root}: GuidePage, {id}: DirectiveAttributes): readonly RootContent[] | undefined {
  const known = rules[lang]
  const words = typeof id === 'string' && Object.hasOwn(known, id) ? known[id] : undefined
  if (!words) return undefined
  const own = readRuleExamples(root).filter(({rule}) => rule === id)
  const found = own.filter(({finds}) => finds !== undefined)
  const quiet = own.filter(({finds}) => finds === undefined)
  const {measured} = guideWords[lang]
  const kinds = [...new Set(own.flatMap(each => [each, ...each.others]).flatMap(({kind}) => servers[kind] ?? []))]
  return [
    paragraph(words.why),
    ...found.flatMap(example => foundBlocks(example, lang)),
    ...(quiet.length > 0 ? [paragraph(guideWords[lang].quiet), ...quiet.flatMap(blocks)] : []),
    ...(kinds.length > 0 ? [element('p', 'kb-measured', [{type: 'text', value: measured(kinds)}])] : []),
  ]
}

function foundBlocks(example: RuleExample, lang: Lang): readonly RootContent[] {
  const {found, refused} = guideWords[lang]
  const label = example.finds ? found[example.finds] : ''
  const note = example.refused ? [paragraph(refused)] : []
  return [paragraph(label), ...blocks(example), ...note]
}

/** Each file of an example. */
function blocks(example: RuleExample): readonly RootContent[] {
  return [example, ...example.others].map(block)
}

function block({name, kind, text}: Pick<RuleExample, 'name' | 'kind' | 'text'>): RootContent {
  return {type: 'code', lang: languages[kind] ?? 'text', meta: `title="${name}"`, value: text.replace(/\n$/u, '')}
}

function paragraph(value: string): Paragraph {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}
