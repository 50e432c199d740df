import {describe, expect, it} from 'vitest'
import {diagnose} from '../../../src/diagnosis/diagnose.ts'
import {applyEdits} from '../../../src/input/apply-edits.ts'
import {readSource} from '../../../src/input/read-source.ts'
import {answerEdit} from '../../../src/widgets/box/answer-edit.ts'
import {keptDiagnoses} from '../../../src/widgets/box/kept-diagnoses.ts'
import type {EditRequest} from '../../../src/widgets/box/messages.ts'
import {diagnoseTexts, readKnowledge, readSample} from '../../diagnosis/read-case.ts'

const knowledge = await readKnowledge()
const conf = (await readSample('plain.conf')).replace(
  '</VirtualHost>',
  '    SetEnv DB_PASSWORD Wasabi77\r\n</VirtualHost>',
)
const kept = keptDiagnoses()
kept.keep(1, diagnoseTexts({'jp.log': 'nothing', 'wiki.conf': conf}, knowledge), knowledge)

function ask(change: Partial<EditRequest> = {}) {
  const request = {kind: 'edit', id: 9, of: 1, input: 1, text: null, lang: 'en', wantsBytes: false, ...change} as const
  const message = answerEdit(request, kept)
  return message.kind === 'edited' ? message.edited : null
}

describe('an edited configuration in the worker', () => {
  it('comes first as it was given, with what was found and where its secrets stand', () => {
    const config = ask()?.config
    expect(config?.text).toBe(conf)
    expect(config?.notes.map(({check}) => check)).toContain('path-reencoded')
    const [note] = config?.notes ?? []
    const line = conf.split(/\r?\n/)[(note?.place.line ?? 0) - 1] ?? ''
    expect(line.slice((note?.place.column ?? 0) - 1, (note?.place.endColumn ?? 0) - 1)).toMatch(/^ProxyPass /)
    const text = conf.replaceAll('\r\n', '\n')
    expect(config?.secrets.map(({from, to}) => text.slice(from, to))).toEqual(['Wasabi77'])
  })

  it('is checked anew, and a correction made in it takes its finding away', () => {
    const config = ask({lang: 'ja'})?.config
    const fix = config?.notes[0]?.fixes[0]
    const after = ask({text: applyEdits(config?.repaired ?? '', fix?.edits ?? [])})
    expect(after?.config.text).toContain('nocanon')
    expect(after?.config.notes.map(({check}) => check)).not.toContain('path-reencoded')
    const moved = ask({text: `# one\n# two\n${conf}`})?.config.notes
    expect(moved?.map(({place}) => place.line)).toEqual(config?.notes.map(({place}) => place.line + 2))
  })

  it('comes as bytes in the encoding that it was in, or not at all', () => {
    const bytes = [0x23, 0x20, 0x8e, 0xd0, 0x93, 0xe0, 0x0a, ...new TextEncoder().encode(conf)]
    const source = readSource('sjis.conf', Uint8Array.from(bytes))
    kept.keep(2, diagnose([source], knowledge), knowledge)
    const edited = ask({of: 2, input: 0, text: `# 社外\n${conf}`, wantsBytes: true})
    expect([...(edited?.bytes ?? [])].slice(0, 7)).toEqual([0x23, 0x20, 0x8e, 0xd0, 0x8a, 0x4f, 0x0a])
    expect(ask({of: 2, input: 0, text: `# 😀\n${conf}`, wantsBytes: true})).toMatchObject({bytes: null})
  })

  it('is nothing for another input, and for a check that is gone', () => {
    expect(ask({input: 7})).toBeNull()
    expect(ask({input: 0, text: 'x'})).toBeNull()
    expect(ask({of: 3})).toBeNull()
  })
})
