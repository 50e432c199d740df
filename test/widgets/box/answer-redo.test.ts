import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../../src/input/apply-edits.ts'
import {answer} from '../../../src/report/answer.ts'
import {answerEncode} from '../../../src/widgets/box/answer-encode.ts'
import {answerExport} from '../../../src/widgets/box/answer-export.ts'
import {answerRedo} from '../../../src/widgets/box/answer-redo.ts'
import {keptDiagnoses} from '../../../src/widgets/box/kept-diagnoses.ts'
import type {RedoRequest} from '../../../src/widgets/box/messages.ts'
import {readKnowledge, readSample} from '../../diagnosis/read-case.ts'
import {madeOf} from './made-of.ts'

const knowledge = await readKnowledge()
const log = await readSample('qsh.log')
const conf = (await readSample('plain.conf')).replace(
  '</VirtualHost>',
  '    SetEnv DB_PASSWORD Wasabi77\r\n</VirtualHost>',
)

function keep(texts: Readonly<Record<string, string | Uint8Array>>) {
  const kept = keptDiagnoses()
  const made = madeOf(texts, knowledge)
  kept.keep(1, made)
  const redo = (change: Partial<RedoRequest> = {}, isWanted = () => true) =>
    answerRedo({kind: 'redo', id: 9, of: 1, front: null, texts: [], open: [1], lang: 'en', ...change}, kept, isWanted)
  return {kept, redo, first: answer(made.diagnosis, knowledge, 'en')}
}

const configOf = (redone: Awaited<ReturnType<typeof answerRedo>>) => redone?.configs[0]?.[1]

describe('an answer that is redone in the worker', () => {
  const {kept, redo, first} = keep({'qsh.log': log, 'wiki.conf': conf})

  it('comes with the configurations that are open, with what was found and where their secrets stand', async () => {
    const redone = await redo()
    expect(redone?.answer).toEqual(first)
    const config = configOf(redone)
    expect(config?.text).toBe(conf)
    const note = config?.notes.find(({check}) => check === 'path-reencoded')
    const line = conf.split(/\r?\n/)[(note?.place.line ?? 0) - 1] ?? ''
    expect(line.slice((note?.place.column ?? 0) - 1, (note?.place.endColumn ?? 0) - 1)).toMatch(/^ProxyPass /)
    const text = conf.replaceAll('\r\n', '\n')
    expect(config?.secrets.map(({from, to}) => text.slice(from, to))).toEqual(['Wasabi77'])
  })

  it('gives another verdict once the fault is mended, in every form, and the first one for the text as given', async () => {
    expect(first.headline.status).toBe('confirmed')
    const config = configOf(await redo())
    const fix = config?.notes.find(({check}) => check === 'path-reencoded')?.fixes[0]
    const after = await redo({texts: [[1, applyEdits(config?.repaired ?? '', fix?.edits ?? [])]], lang: 'ja'})
    expect(configOf(after)?.text).toContain('nocanon')
    expect(configOf(after)?.notes.map(({check}) => check)).not.toContain('path-reencoded')
    expect(after?.answer.articles[0]?.verdicts.map(({status}) => status)).not.toContain('confirmed')
    expect(after?.answer.inputs[1]?.notes.join()).toContain('編集')
    // It stays listed while it is open, whatever is left to find.
    expect(after?.answer.listings.map(({index}) => index)).toEqual([1])
    const exported = answerExport(
      {kind: 'export', id: 3, of: 1, format: 'json', lang: 'en', redact: false, site: ''},
      kept,
    )
    const {verdicts, inputs} = JSON.parse((exported.kind === 'exported' && exported.exported?.text) || '')
    expect(verdicts.map(({status}: {readonly status: string}) => status)).not.toContain('confirmed')
    expect(inputs[1].notes.map(({id}: {readonly id: string}) => id)).toContain('edited-here')
    expect((await redo({open: []}))?.answer).toEqual(first)
  })

  it('moves findings with the text', async () => {
    const before = configOf(await redo())?.notes ?? []
    const moved = configOf(await redo({texts: [[1, `# one\n# two\n${conf}`]]}))?.notes
    expect(moved?.map(({place}) => place.line)).toEqual(before.map(({place}) => place.line + 2))
  })

  it('is left when a newer request comes, or another check takes its place', async () => {
    let asked = 0
    expect(await redo({}, () => asked++ < 1)).toBeNull()
    expect(asked).toBe(2)
    const own = keep({'wiki.conf': conf})
    const under = own.redo({open: []})
    for (const id of [2, 3]) own.kept.keep(id, madeOf({}, knowledge))
    expect(await under).toBeNull()
  })

  it('is nothing for a check that is gone, and edits no log', async () => {
    expect(await redo({of: 3})).toBeNull()
    const redone = await redo({texts: [[0, 'x']], open: [0, 7]})
    expect(redone?.configs).toEqual([])
    expect(redone?.answer).toEqual(first)
  })
})

describe('an answer about two proxies', () => {
  const nginx = 'server {\n  listen 443 ssl;\n  location / {\n    proxy_pass http://10.0.0.5/;\n  }\n}\n'
  const apache = '<VirtualHost *:80>\n  ProxyPass / http://localhost:8090/ nocanon\n</VirtualHost>\n'

  it('is redone with the one that the reader puts in front, says so, and can be taken back', async () => {
    const {redo, first} = keep({'nginx.conf': nginx, 'site.conf': apache})
    const names = first.order?.proxies.map(({name}) => name)
    expect([names, first.order?.front]).toEqual([['nginx.conf', 'site.conf'], null])
    expect(first.questions.join()).toContain('stands in front')
    const told = (await redo({front: 0, open: []}))?.answer
    expect(told?.order?.front).toBe(0)
    expect(told?.inputs[0]?.notes.join()).toContain('Taken as')
    expect(told?.questions.join()).not.toContain('stands in front')
    expect(told?.listings.flatMap(({input, notes}) => notes.map(({check}) => `${check} ${input}`))).toContain(
      'path-reencoded nginx.conf',
    )
    expect((await redo({open: []}))?.answer).toEqual(first)
  })
})

describe('an edited text', () => {
  it('comes as bytes in the encoding that it was in, or not at all', () => {
    const bytes = [0x23, 0x20, 0x8e, 0xd0, 0x93, 0xe0, 0x0a, ...new TextEncoder().encode(conf)]
    const {kept} = keep({'sjis.conf': Uint8Array.from(bytes)})
    const encode = (text: string, of = 1) => answerEncode({kind: 'encode', id: 9, of, input: 0, text}, kept)
    expect([...(encode(`# 社外\n${conf}`)?.bytes ?? [])].slice(0, 7)).toEqual([
      0x23, 0x20, 0x8e, 0xd0, 0x8a, 0x4f, 0x0a,
    ])
    expect(encode(`# 😀\n${conf}`)).toEqual({bytes: null})
    expect(encode('x', 3)).toBeNull()
  })
})
