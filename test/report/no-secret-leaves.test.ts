import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {type DiagnosableInput, diagnose} from '../../src/diagnosis/diagnose.ts'
import {inputChecks} from '../../src/diagnosis/input-checks.ts'
import {readSources} from '../../src/input/read-sources.ts'
import {checkLogStream} from '../../src/logs/stream/check-log-stream.ts'
import type {LogName, Signature} from '../../src/model/article.ts'
import type {Diagnosis} from '../../src/model/diagnosis.ts'
import type {Knowledge} from '../../src/model/knowledge.ts'
import {type Lang, langs} from '../../src/model/lang.ts'
import {answer} from '../../src/report/answer.ts'
import type {Redact} from '../../src/report/redact/redact.ts'
import {redactDiagnosis} from '../../src/report/redact/redact-diagnosis.ts'
import {redactor} from '../../src/report/redact/redactor.ts'
import {toTerminal} from '../../src/report/to-terminal.ts'
import {writeReport} from '../../src/report/write-report.ts'
import {readKnowledge} from '../diagnosis/read-case.ts'
import {bytesSource} from '../logs/stream/bytes-source.ts'
import {spellings} from './redact/spellings.ts'

const folder = fileURLToPath(new URL('redact/fixtures', import.meta.url))
const known = await readKnowledge()
const logs: readonly LogName[] = [
  'confluence',
  'security',
  'catalina',
  'synchrony',
  'access',
  'apache-error',
  'nginx-error',
  'haproxy',
]

/** Every way in which an answer leaves: the printed view shows parts of the answer, which stands here for all of it. */
const exits: Readonly<
  Record<string, (diagnosis: Diagnosis, knowledge: Knowledge, lang: Lang, redact?: Redact) => string>
> = {
  markdown: (...args) => write('markdown', ...args),
  json: (...args) => write('json', ...args),
  sarif: (...args) => write('sarif', ...args),
  print: (...args) => JSON.stringify(answer(...args)),
  terminal: (diagnosis, knowledge, lang, redact) =>
    toTerminal(answer(diagnosis, knowledge, lang, redact), link => link, true),
}

function write(
  format: 'markdown' | 'json' | 'sarif',
  diagnosis: Diagnosis,
  knowledge: Knowledge,
  lang: Lang,
  redact?: Redact,
): string {
  return writeReport(diagnosis, knowledge, {format, lang, site: 'https://kb.example.com', redact})
}

function readFixture(name: string) {
  const file = readdirSync(`${folder}/${name}`).find(each => each.startsWith('input.')) ?? ''
  // Without the flag, the virtual host has a fault and gets a correction, whose diff holds most of it.
  const text = readFileSync(`${folder}/${name}/${file}`, 'utf8').replaceAll(' nocanon', '')
  const secrets = readFileSync(`${folder}/${name}/secrets.txt`, 'utf8')
    .split('\n')
    .filter(line => line !== '')
  return {text, secrets, isLog: file.endsWith('.log')}
}

/** The knowledge base and a signature for every line, which captures whatever can be captured: all evidence is shown. */
function curious(text: string): Knowledge {
  const lines = text.split('\n').filter(line => line.length > 80)
  const signatures = lines.map(
    (line, at): Signature => ({
      id: `line-${at}`,
      severity: 'error',
      logs,
      anchors: [line.slice(30, 75)],
      capture: {
        url: 'context.url',
        user: 'context.user',
        text: 'message',
        cause: 'exception.message',
        thread: 'thread',
      },
      matches: [],
      misses: [],
    }),
  )
  const article = {
    id: 'curious',
    component: 'startup',
    titles: {en: 'Curious', ja: '知りたがり'},
    headings: {en: {}, ja: {}},
    signatures,
    causes: [{id: 'all', 'shown-by': signatures.map(({id}) => id), 'proven-by': [], remedies: []}],
    remedies: [],
  } as const
  return {...known, articles: [...known.articles, article]}
}

async function stream(name: string, text: string, knowledge: Knowledge): Promise<readonly DiagnosableInput[]> {
  const source = {...bytesSource(new TextEncoder().encode(text)), name}
  return [await checkLogStream(source, inputChecks(knowledge))]
}

const cases = readdirSync(folder).flatMap(name => [
  {name, way: 'text'},
  ...(readFixture(name).isLog ? [{name, way: 'stream'}] : []),
])

describe.each(cases)('what leaves after $name was read as a $way', async ({name, way}) => {
  const {text, isLog, ...fixture} = readFixture(name)
  const knowledge = curious(text)
  // File names tell where a log comes from.
  const file = 'logs/suzuki_hanako 10.9.8.7 hosoda@sakura-shoji.co.jp.log'
  const secrets = [...fixture.secrets, '10.9.8.7', 'hosoda']
  const inputs =
    way === 'stream' ? await stream(file, text, knowledge) : readSources(file, new TextEncoder().encode(text))
  const diagnosis = diagnose(inputs, knowledge)
  const made = redactor()
  const redacted = redactDiagnosis(diagnosis, made)
  const found = (report: string) =>
    secrets.filter(secret => spellings(secret).some(each => report.toLowerCase().includes(each.toLowerCase())))

  describe.each(langs)('in %s', lang => {
    it.each(Object.entries(exits))('holds no secret: %s', (_, exit) => {
      expect(found(exit(redacted, knowledge, lang, made.redact))).toEqual([])
    })
  })

  if (isLog) {
    it('would have held most of them', () => {
      expect(found(exits.print?.(diagnosis, knowledge, 'en') ?? '').length).toBeGreaterThan(secrets.length * 0.6)
      expect(made.replaced().length).toBeGreaterThan(0)
    })
  }
})
