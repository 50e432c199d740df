import {describe, expect, it} from 'vitest'
import {langs} from '../../../src/model/lang.ts'
import {answerExport} from '../../../src/widgets/box/answer-export.ts'
import {keptDiagnoses} from '../../../src/widgets/box/kept-diagnoses.ts'
import type {ExportRequest} from '../../../src/widgets/box/messages.ts'
import {readKnowledge, readSample} from '../../diagnosis/read-case.ts'
import {madeOf} from './made-of.ts'

const knowledge = await readKnowledge()
const conf = (await readSample('plain.conf')).replace('confluence.example.com', 'wiki.sakura-shoji.co.jp')
const kept = keptDiagnoses()
kept.keep(1, madeOf({'wiki.conf': conf}, knowledge))

function ask(change: Partial<ExportRequest> = {}) {
  const site = 'https://kb.example.com'
  const message = answerExport(
    {kind: 'export', id: 9, of: 1, format: 'markdown', lang: 'en', redact: true, site, ...change},
    kept,
  )
  return message.kind === 'exported' ? message.exported : null
}

describe('an export from the worker', () => {
  it.each(langs)('is redacted in every format in %s, and tells what was replaced', lang => {
    for (const format of ['markdown', 'json', 'sarif', 'print'] as const) {
      const exported = ask({format, lang})
      expect(JSON.stringify([exported?.text, exported?.answer])).not.toContain('sakura')
      expect(exported?.answer === null).toBe(format !== 'print')
      if (format !== 'sarif')
        expect(exported?.replaced).toContainEqual(
          expect.objectContaining({kind: 'host', original: 'wiki.sakura-shoji.co.jp'}),
        )
    }
    expect(ask({format: 'link', lang})).toMatchObject({text: expect.stringMatching(/^#r=[\w-]+$/u), replaced: []})
  })

  it('counts the same each time', () => {
    expect(ask()?.replaced).toEqual(ask()?.replaced)
    expect(ask()?.text).toBe(ask()?.text)
  })

  it('gives a selection with the pseudonyms of the report, and counts what was replaced in it', () => {
    const host = ask()?.replaced.find(({kind}) => kind === 'host')?.pseudonym ?? ''
    expect(host).toMatch(/^host-\d+$/u)
    expect(
      ask({format: 'selection', selection: 'ServerName wiki.sakura-shoji.co.jp # WIKI.sakura-shoji.co.jp'}),
    ).toMatchObject({
      text: `ServerName ${host} # ${host}`,
      replaced: [{kind: 'host', count: 2}],
    })
    expect(ask({format: 'selection', selection: 'ProxyPass / http://localhost:8090/ nocanon'})).toMatchObject({
      text: 'ProxyPass / http://localhost:8090/ nocanon',
      replaced: [],
    })
    expect(ask({format: 'selection'})).toMatchObject({text: '', replaced: []})
  })

  it('holds the real values only where that is asked for', () => {
    expect(ask({redact: false})).toMatchObject({text: expect.stringContaining('wiki.sakura-shoji'), replaced: []})
  })

  it('is null for a check that is not kept any more', () => {
    expect(ask({of: 2})).toBeNull()
    const few = keptDiagnoses()
    for (const id of [1, 2, 3]) few.keep(id, madeOf({}, knowledge))
    expect([1, 2, 3].map(id => few.find(id) !== undefined)).toEqual([false, true, true])
  })
})
