import {cpus} from 'node:os'
import {parseArgs} from 'node:util'
import {type Lang, langs} from '../../../src/model/lang.ts'
import {meanReciprocalRank, type Ranked} from '../../search/rank-queries.ts'
import {type QueryClass, queryClasses, readQueries} from '../../search/read-queries.ts'
import {readCorpora} from './corpus.ts'
import type {Engine} from './engine.ts'
import {lunrEngine} from './lunr-engine.ts'
import {type Measured, measure} from './measure.ts'
import {minisearchPairs, minisearchWords} from './minisearch-engine.ts'
import {oramaEngine} from './orama-engine.ts'
import {pagefindEngine} from './pagefind-engine.ts'
import {shindanEngine} from './shindan-engine.ts'

/**
 * Compares our search with others over the same text and the same queries: `npm run bench:search`. Twice: over the articles
 * of this repository, and over them among 9,000 generated pages. Pagefind runs in Chromium, the others in Node.
 *
 * `-- --quick` makes 500 pages; `-- --engine NAME` (several times) runs these only; `-- --own` leaves the generated pages
 * out; `-- --misses` lists the open queries that our engine does not answer first.
 */
const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    own: {type: 'boolean', default: false},
    misses: {type: 'boolean', default: false},
    engine: {type: 'string', multiple: true},
  },
})

const engines: readonly Engine[] = [
  shindanEngine,
  pagefindEngine,
  minisearchWords,
  minisearchPairs,
  oramaEngine,
  lunrEngine,
].filter(({name}) => !options.engine || options.engine.includes(name))

/** Measured in rows of their own. */
const apart: readonly QueryClass[] = ['pasted line', 'other language']

const {own, crowded} = await readCorpora(options.quick ? 500 : 9_000)
console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`)
console.log(langs.map(lang => `${lang}: ${readQueries(lang).length} queries`).join(', '))

const corpora = [
  {name: 'own articles', documents: own},
  ...(options.own
    ? []
    : [
        {
          name: `own articles and ${(crowded.length - own.length).toLocaleString('en')} distractors`,
          documents: crowded,
        },
      ]),
]
for (const {name, documents} of corpora) {
  console.log(`\n## ${name} (${documents.length.toLocaleString('en')} documents)\n`)
  const measured: Measured[] = []
  for (const engine of engines) {
    const now = await measure(engine, documents)
    measured.push(now)
    const ranks = langs.map(lang => `${lang} ${score(now.ranked[lang])}`).join(', ')
    process.stderr.write(`${engine.name}: built in ${now.building.toFixed(1)} s, MRR@10 over all classes ${ranks}\n`)
  }
  printTable(measured)
  printClasses(measured)
  if (options.misses) printMisses(measured)
}

console.log('\n## engine code, gzipped\n')
for (const engine of engines) console.log(`- ${engine.name}: ${kilobytes(await engine.codeBytes())}`)

function printTable(measured: readonly Measured[]): void {
  const row = (what: string, cell: (of: Measured) => string) => [what, ...measured.map(cell)]
  const rank = (keep: (ranked: Ranked) => boolean, of: readonly Lang[]) => (from: Measured) =>
    score(of.flatMap(lang => from.ranked[lang]).filter(keep))
  const typed = ({query}: Ranked) => !apart.includes(query.class)
  const ours = measured.find(({engine}) => engine === shindanEngine.name)
  print([
    ['', ...measured.map(({engine}) => engine)],
    ...langs.flatMap(lang => [
      row(`MRR@10 ${lang}, all`, rank(typed, [lang])),
      row(
        `MRR@10 ${lang}, open`,
        rank(each => typed(each) && !each.query.heldOut, [lang]),
      ),
      row(
        `MRR@10 ${lang}, held out`,
        rank(each => typed(each) && each.query.heldOut === true, [lang]),
      ),
    ]),
    ...apart.flatMap(name => [
      row(
        `MRR@10 ${name}, all`,
        rank(({query}) => query.class === name, langs),
      ),
      row(
        `MRR@10 ${name}, held out`,
        rank(({query}) => query.class === name && query.heldOut === true, langs),
      ),
    ]),
    row('bytes before the first answer, median', ({bytes}) => kilobytes(bytes.median)),
    row('bytes before the first answer, largest', ({bytes}) => kilobytes(bytes.largest)),
    row('warm query, p50', ({p50}) => milliseconds(p50)),
    row('warm query, p95', ({p95}) => milliseconds(p95)),
    row('warm query, p95 over ours', ({p95}) => (ours ? `${(p95 / ours.p95).toFixed(1)}×` : '')),
  ])
}

function printClasses(measured: readonly Measured[]): void {
  console.log('')
  print([
    ['MRR@10 by class', 'queries', ...measured.map(({engine}) => engine)],
    ...queryClasses.flatMap(name =>
      langs.flatMap(lang => {
        const count = readQueries(lang).filter(query => query.class === name).length
        const of = (from: Measured) => from.ranked[lang].filter(({query}) => query.class === name)
        return count === 0 ? [] : [[`${name}, ${lang}`, String(count), ...measured.map(from => score(of(from)))]]
      }),
    ),
  ])
}

/** Queries that are set aside are counted and not named. */
function printMisses(measured: readonly Measured[]): void {
  const ours = measured.find(({engine}) => engine === shindanEngine.name)
  if (!ours) return
  for (const name of queryClasses) {
    for (const lang of langs) {
      const missed = ours.ranked[lang].filter(({query, rank}) => query.class === name && rank !== 1)
      const open = missed.filter(({query}) => !query.heldOut)
      if (missed.length === 0) continue
      console.log(`\n### ${name}, ${lang}: ${open.length} missed, and ${missed.length - open.length} set aside\n`)
      for (const {query, rank} of open)
        console.log(`- ${rank ?? '∅'} ${JSON.stringify(query.query)} → ${query.first.join(', ')}`)
    }
  }
}

function print(rows: readonly (readonly string[])[]): void {
  for (const [at, row] of rows.entries()) {
    console.log(`| ${row.join(' | ')} |`)
    if (at === 0) console.log(`|${' --- |'.repeat(row.length)}`)
  }
}

function score(ranked: readonly Ranked[]): string {
  return meanReciprocalRank(ranked).toFixed(3)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

function milliseconds(time: number): string {
  return `${time.toFixed(2)} ms`
}
