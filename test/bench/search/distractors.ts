import type {Component} from '../../../src/model/article.ts'
import {type Lang, langs} from '../../../src/model/lang.ts'
import type {SearchDocument} from '../../../src/model/search-document.ts'
import {type Random, seededRandom} from '../logs/seeded-random.ts'
import {
  commands,
  errors,
  faults,
  filePaths,
  headings,
  nameParts,
  sentences,
  syllables,
  systems,
} from './distractor-words.ts'

type Pair = Readonly<Record<Lang, string>>

/** What the slots of the templates stand for. */
type Words = Readonly<Record<string, Pair>>

const components: readonly Component[] = [
  'reverse-proxy',
  'tomcat',
  'database',
  'memory',
  'directory',
  'sso',
  'mail',
  'apps',
]
const seed = 20_261_126

/** The words that distractors share with the articles. */
export interface SharedTerms {
  /** What a distractor may be about. */
  readonly subjects: readonly Pair[]
  /** What it may mention. */
  readonly mentioned: readonly Pair[]
}

/**
 * Pages of a knowledge base about other products, in both languages: made of the terms of our glossary and of errors
 * that resemble ours, so that they compete for the same words. The same every time.
 */
export function makeDistractors(count: number, shared: SharedTerms): readonly SearchDocument[] {
  const random = seededRandom(seed)
  return Array.from({length: count}, (_, number) => makeDistractor(number, random, shared))
}

function makeDistractor(number: number, random: Random, {subjects, mentioned}: SharedTerms): SearchDocument {
  // A page has few subjects and comes back to them.
  const terms = Array.from({length: 4}, () => random.of(subjects))
  const name = coinName(random)
  const fill = (template: Pair, system: Pair): Pair =>
    fillIn(template, {
      system,
      name,
      term: random.of(terms),
      other: random.of(mentioned),
      setting: both(settingName(random)),
      exception: both(exceptionName(random, name)),
      file: both(`${random.of(filePaths)}/${settingName(random)}.${random.of(['xml', 'conf', 'properties'])}`),
      command: both(random.of(commands)),
      number: both(String(random.of([5, 10, 30, 64, 100, 120, 300, 512, 1024, 4096, 8080, 8443]) + random.below(9))),
      version: both(`${5 + random.below(6)}.${random.below(20)}`),
    })
  const system = fillIn(random.of(systems), {name})
  const fault = random.of(faults)
  const error = random.of(errors)
  const parts = Array.from({length: 3 + random.below(3)}, () => fill(random.of(headings), system))
  const body = Array.from({length: 7 + random.below(5)}, () => fill(random.of(sentences), system))
  const id = `distractor-${number}`
  const page = (lang: Lang): SearchDocument['pages'][Lang] => ({
    title: lang === 'en' ? `${capitalise(system.en)} ${fault.en}` : `${system.ja}${fault.ja}`,
    description: body
      .slice(0, 2)
      .map(sentence => sentence[lang])
      .join(lang === 'en' ? ' ' : ''),
    headings: parts.map(part => part[lang]),
    body: [...body.map(sentence => sentence[lang]), `\`${error}\``].join('\n'),
    url: `${lang === 'en' ? '' : '/ja'}/kb/${id}`,
  })
  return {
    id,
    kind: 'article',
    component: random.of(components),
    literals: random.chance(0.4) ? [error] : [],
    state: 'validated',
    terms: terms.flatMap(({en, ja}) => [en, ja]),
    events: [],
    code: [],
    meanings: [],
    sections: parts.map((_, at) => `section-${at}`),
    pages: {en: page('en'), ja: page('ja')},
  }
}

function fillIn(template: Pair, words: Words): Pair {
  const [en, ja] = langs.map(lang =>
    template[lang].replaceAll(/\{(\w+)\}/g, (slot, name: string) => words[name]?.[lang] ?? slot),
  )
  return {en: en ?? '', ja: ja ?? ''}
}

function coinName(random: Random): Pair {
  const parts = Array.from({length: 2 + random.below(2)}, () => random.of(syllables))
  return {en: capitalise(parts.map(({en}) => en).join('')), ja: parts.map(({ja}) => ja).join('')}
}

function settingName(random: Random): string {
  const parts = Array.from({length: 2 + random.below(2)}, () => random.of(nameParts))
  return random.chance(0.5)
    ? parts.map((part, at) => (at === 0 ? part : capitalise(part))).join('')
    : parts.join(random.of(['_', '.', '-']))
}

function exceptionName(random: Random, {en}: Pair): string {
  const [first, second] = [random.of(nameParts), random.of(nameParts)]
  return `com.${en.toLowerCase()}.${first}.${capitalise(first)}${capitalise(second)}Exception`
}

function both(text: string): Pair {
  return {en: text, ja: text}
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
