import {type Random, seededRandom} from '../bench/logs/seeded-random.ts'

/** A configuration with one token changed. */
export interface Mutant {
  readonly text: string
  /** What was done. */
  readonly change: string
}

type Mutation = (text: string, random: Random) => Mutant | null

/**
 * Mutants of configurations, each with one change: a character of `< > " ' / \` deleted, doubled or replaced; a name
 * misspelt; an argument added, dropped or doubled; a line dropped, doubled or put into another section.
 */
export function mutateConfigs(texts: readonly string[], seed: number, count: number): readonly Mutant[] {
  const random = seededRandom(seed)
  const mutants: Mutant[] = []
  while (mutants.length < count) {
    const text = random.of(texts)
    const mutant = random.of(mutations)(text, random)
    if (mutant && mutant.text !== text) mutants.push(mutant)
  }
  return mutants
}

const marks = ['<', '>', '"', "'", '/', '\\']

const changeMark: Mutation = (text, random) => {
  const places = [...text].flatMap((char, at) => (marks.includes(char) ? [at] : []))
  if (places.length === 0) return null
  const at = random.of(places)
  const char = text[at] ?? ''
  const insert = random.of(['', char + char, ...marks.filter(mark => mark !== char)])
  return {text: text.slice(0, at) + insert + text.slice(at + 1), change: `${char} -> ${insert} at ${at}`}
}

/** Changes one line that is neither blank nor a comment. */
function onLine(change: (line: string, random: Random) => string | null): Mutation {
  return (text, random) => {
    const lines = text.split('\n')
    const places = lines.flatMap((line, at) => (/^\s*[^\s#]/u.test(line) ? [at] : []))
    const at = random.of(places)
    const line = change(lines[at] ?? '', random)
    return line === null
      ? null
      : {text: lines.map((each, index) => (index === at ? line : each)).join('\n'), change: `${lines[at]} -> ${line}`}
  }
}

const misspell = onLine((line, random) => {
  const [, before = '', name = '', rest = ''] = /^(\s*<?\/?)([A-Za-z]+)(.*)$/su.exec(line) ?? []
  if (name.length < 3) return null
  const at = 1 + random.below(name.length - 2)
  const spelt = random.of([
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + (name[at] ?? '') + name.slice(at),
    name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
  ])
  return `${before}${spelt}${rest}`
})

const changeArguments = onLine((line, random) => {
  const close = /^\s*</u.test(line) ? line.lastIndexOf('>') : -1
  const [body, tail] = close === -1 ? [line, ''] : [line.slice(0, close), line.slice(close)]
  const words = [...body.matchAll(/\s+(?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s"']\S*)/gu)].slice(/^\s/u.test(body) ? 1 : 0)
  const word = words.length > 0 ? random.of(words) : null
  switch (random.of(['add', 'drop', 'double'])) {
    case 'add':
      return `${body} ${random.of(['extra', 'On', '/x', '"a b"', '#'])}${tail}`
    case 'drop':
      return word && body.slice(0, word.index) + body.slice(word.index + word[0].length) + tail
    default:
      return word && body.slice(0, word.index) + word[0] + body.slice(word.index) + tail
  }
})

const dropLine = onLine(() => '')
const doubleLine = onLine(line => `${line}\n${line}`)
const moveLine = onLine((line, random) => {
  const sections = [
    'Directory /d',
    'Location /l',
    'Files f',
    'If "true"',
    'VirtualHost *:81',
    'Proxy *',
    'IfModule mod_so.c',
  ]
  const open = random.of(sections)
  return /^\s*</u.test(line) ? null : `<${open}>\n${line}\n</${open.split(' ')[0]}>`
})

const mutations = [changeMark, changeMark, misspell, changeArguments, changeArguments, dropLine, doubleLine, moveLine]
