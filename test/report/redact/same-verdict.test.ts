import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {confluencePath} from '../../../src/config/confluence-path.ts'
import {forward} from '../../../src/config/forward/forward.ts'
import {plainProxyPass} from '../../../src/config/plain-proxy-pass.ts'
import {readSource} from '../../../src/input/read-source.ts'
import {readEvents} from '../../../src/logs/read-events.ts'
import type {LogInputKind} from '../../../src/model/input-kind.ts'
import {redactor} from '../../../src/report/redact/redactor.ts'
import {shapeName} from '../../../src/report/redact/shape-name.ts'
import {diagnoseTexts, readKnowledge} from '../../diagnosis/read-case.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const knowledge = await readKnowledge()

function redactAll(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const made = redactor()
  for (const text of Object.values(texts)) made.learn(text)
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, made.redact(text)]))
}

function judge(texts: Readonly<Record<string, string>>) {
  const {verdicts, findings, questions} = diagnoseTexts(texts, knowledge)
  return {
    verdicts: verdicts.map(({article, cause, status}) => ({article, cause, status})),
    findings: findings.map(({check, severity, certainty, count}) => ({check, severity, certainty, count})),
    questions: questions.map(({check, why}) => ({check, why})),
  }
}

describe.each(readdirSync(`${root}/docs/kb`))('the samples of %s, redacted', slug => {
  const folder = `${root}/docs/kb/${slug}/samples`
  const names = readdirSync(folder)
  const texts = Object.fromEntries(names.map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')]))

  it.each(names)('%s gives the same verdicts', name => {
    const given = {[name]: texts[name] ?? ''}
    expect(judge(redactAll(given))).toEqual(judge(given))
  })

  it('gives the same verdicts for every log with every configuration', () => {
    const logs = names.filter(name => name.endsWith('.log'))
    const others = names.filter(name => !name.endsWith('.log'))
    for (const log of logs) {
      for (const other of others) {
        const given = {[log]: texts[log] ?? '', [other]: texts[other] ?? ''}
        expect(judge(redactAll(given)), `${log} with ${other}`).toEqual(judge(given))
      }
    }
  })
})

describe('logs of every shape, redacted', () => {
  const shapes = `${root}/test/logs/fixtures/shapes`
  const cases = readdirSync(shapes).filter(name => readdirSync(`${shapes}/${name}`).includes('input.log'))

  it.each(cases)('%s is the same kind with the same events', name => {
    const given = readFileSync(`${shapes}/${name}/input.log`, 'utf8')
    const summary = (text: string) => {
      const source = readSource('input.log', new TextEncoder().encode(text))
      const events = [...readEvents(source.text, source.kind as LogInputKind)]
      return {
        kind: source.kind,
        notes: source.notes.map(({id}) => id),
        events: events.map(({time, level, logger, method, thread, exceptions, context}) => ({
          time,
          level,
          logger,
          method,
          thread: thread.replace(/ url: .*|[\d.]{7,}|address-\d+/g, ''),
          exceptions: exceptions.map(exception => ({class: exception.class, frames: exception.frames.length})),
          keys: Object.keys(context).sort(),
        })),
      }
    }
    expect(summary(redactAll({given}).given ?? '')).toEqual(summary(given))
  })
})

describe('the pseudonym of a file', () => {
  const reserved = [..."!$'()+,:;=@~&*-_. #?%/[]{}|"]
  const written = reserved.flatMap(mark => [
    `Quarterly${encodeURIComponent(mark)}report.pdf`,
    `Quarterly%${mark.charCodeAt(0).toString(16).padStart(2, '0')}report.pdf`,
    ...(/[?#%/[\]{}|\s]/.test(mark) ? [] : [`Quarterly${mark}report.pdf`]),
  ])
  const names = [
    ...written,
    '%E5%A0%B1%E5%91%8A.pdf',
    '%e5%a0%b1 (1).docx',
    '報告(最終).xlsx',
    '(1)',
    'a~b;c=d.tar.gz',
    'DOCUMENT.pdf',
  ]

  it.each(names)('is re-encoded by a proxy where %s is', name => {
    const changed = (file: string) => {
      const target = confluencePath(`/conf/download/attachments/1/${file}`)
      const [site] = plainProxyPass.sites
      const sent = site && forward(site, target)
      return sent?.kind === 'forwarded' ? sent.target !== target : sent?.kind
    }
    expect(changed(shapeName(name, 'file-1'))).toBe(changed(name))
  })

  it('keeps marks, blanks and extension, and none of the words', () => {
    expect(shapeName('Quarterly%20report%20(final).pdf', 'file-1')).toBe('file-1%20x%20(x).pdf')
    expect(shapeName('請求書（3月）+a.xlsx', 'file-2')).toBe('file-2（x）+x.xlsx')
    expect(shapeName('a%28b%29.pdf', 'file-3')).toBe('file-3%28x%29.pdf')
    expect(shapeName('notes.tanaka', 'file-4')).toBe('file-4')
    expect(shapeName('0xe80xad0xb0(0xe6).pdf', 'file-5')).toBe('file-5_0x80(x_0x80).pdf')
    expect(shapeName('file-5_0x80(x_0x80).pdf', 'file-5')).toBe('file-5_0x80(x_0x80).pdf')
  })
})
