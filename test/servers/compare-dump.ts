import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type EffectiveNode, evaluateApache} from '../../src/config/apache/evaluate-apache.ts'
import {parseApache} from '../../src/config/apache/parse-apache.ts'
import {readConfigs} from '../../src/config/read-configs.ts'
import {sourceOf} from '../config/source-of.ts'
import type {GeneratedConfig} from './generate-apache.ts'
import type {WholeApache} from './whole-apache.ts'

/** What httpd reads of a configuration beside what we do; null where httpd refuses it. */
export interface DumpComparison {
  /** Directives and opening tags as httpd dumps them, in order: the name in lower case and the words. */
  readonly dumped: readonly string[]
  /** Ours; `certain` where no condition is left open. */
  readonly ours: readonly {readonly words: string; readonly certain: boolean}[]
}

/** Reads a configuration with its includes, as httpd and as we do. */
export async function compareDump(apache: WholeApache, {text, files}: GeneratedConfig): Promise<DumpComparison | null> {
  for (const [name, own] of Object.entries(files)) {
    await mkdir(join(apache.folder, 'inc'), {recursive: true})
    await writeFile(join(apache.folder, name), own)
  }
  const dump = await apache.dump(text)
  await Promise.all(Object.keys(files).map(name => rm(join(apache.folder, name), {force: true})))
  if (dump === null) return null
  const all = [{name: 'httpd.conf', text}, ...Object.entries(files).map(([name, own]) => ({name, text: own}))]
  const inputs = all.map((each, input) => ({input, source: {...sourceOf(each.text), name: each.name}}))
  const composed = readConfigs(inputs).readings.find(({input}) => input === 0)?.source.text ?? ''
  // What stands before the file under test is the same for all.
  const [, ...rest] = dump.split(/^# In file: .*modules\.conf$/mu)
  const own = rest
    .join('\n')
    .split(/^# In file: /mu)
    .slice(1)
    .map(part => part.slice(part.indexOf('\n') + 1))
  return {
    dumped: flatten(own.join('\n')).map(({words}) => words),
    ours: flatten(composed).filter(({words}) => !doneWhileReading.test(words)),
  }
}

/** Not in the dump: httpd does them when it meets them. */
const doneWhileReading = /^(?:define|undefine|include|includeoptional|loadmodule)(?: |$)/u

function flatten(text: string): DumpComparison['ours'] {
  const walk = (nodes: readonly EffectiveNode[]): DumpComparison['ours'] =>
    nodes.flatMap(node => {
      const words = [node.name, ...node.args.map(word => JSON.stringify(word.text))].join(' ')
      const own = {words: node.kind === 'section' ? `<${words}` : words, certain: node.condition === null}
      return node.kind === 'section' ? [own, ...walk(node.children)] : [own]
    })
  return walk(evaluateApache(parseApache(text), text))
}

/** Whether ours is what httpd reads: all that is certain and, of the rest, what makes up the difference, in order. */
export function isSame({dumped, ours}: DumpComparison): boolean {
  const certain = ours.filter(each => each.certain)
  return (
    isWithin(certain, dumped, (own, theirs) => isEqual(own.words, theirs)) &&
    isWithin(dumped, ours, (theirs, own) => isEqual(own.words, theirs))
  )
}

/** A variable that we leave open may be anything. */
function isEqual(ours: string, theirs: string): boolean {
  const parts = ours.split(/\$\{\w+\}/u).map(part => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(theirs)
}

function isWithin<A, B>(part: readonly A[], whole: readonly B[], same: (a: A, b: B) => boolean): boolean {
  let at = 0
  for (const each of whole) {
    const next = part[at]
    if (next !== undefined && same(next, each)) at += 1
  }
  return at === part.length
}
