import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {checkoutHome} from '../../src/cli/checkout-home.ts'
import type {Knowledge} from '../../src/model/knowledge.ts'
import {checkFiles} from '../../src/offline/check-files.ts'
import type {CheckProgress} from '../../src/offline/check-types.ts'

const samples = path.resolve('docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples')
const sample = async (name: string) => ({
  name,
  blob: new Blob([new Uint8Array(await readFile(path.join(samples, name)))]),
})

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await checkoutHome.knowledge()
})

describe('checkFiles', () => {
  it('confirms the cause in both languages and corrects the file', async () => {
    const checked = await checkFiles([await sample('qsh.log'), await sample('plain.conf')], knowledge, () => {})
    if (checked.kind !== 'answer') throw new Error(checked.kind)
    const {en, ja} = checked.answers
    expect([en.headline.status, ja.headline.status]).toEqual(['confirmed', 'confirmed'])
    expect(en.headline.text).not.toBe(ja.headline.text)
    const patches = en.articles.flatMap(({findings}) => findings.flatMap(({fixes}) => fixes.map(({patch}) => patch)))
    expect(patches.join()).toMatch(/^\+.*nocanon$/m)
  })

  it('reads a log in pieces; what it tells of how far it is fits the log', async () => {
    const line =
      '2026-01-31 11:02:44,512 INFO [http-nio-8090-exec-1] [atlassian.confluence.Some] method nothing of note\n'
    const told: CheckProgress[] = []
    const size = line.length * 60_000
    const checked = await checkFiles([{name: 'a.log', blob: new Blob([line.repeat(60_000)])}], knowledge, step =>
      told.push(step),
    )
    expect(checked.kind).toBe('answer')
    expect(told.every(step => step.bytes <= size && step.size === size)).toBe(true)
  })

  it('names the file that the browser refuses to read', async () => {
    const gone = Object.assign(new Blob(['x']), {
      slice: () => ({arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError'))}),
    })
    expect(await checkFiles([{name: 'gone.log', blob: gone}], knowledge, () => {})).toEqual({
      kind: 'unreadable',
      name: 'gone.log',
    })
  })
})
