import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readKnowledge} from '../../src/cli/read-knowledge.ts'
import {readSource} from '../../src/input/read-source.ts'
import {checkLog} from '../../src/logs/check-log.ts'
import type {Facts} from '../../src/model/facts.ts'
import type {Knowledge} from '../../src/model/knowledge.ts'
import {freePort} from './free-port.ts'
import {sendRaw} from './send-raw.ts'
import {type RunningNginx, startNginx} from './start-nginx.ts'
import {type RunningTomcat, startTomcat} from './start-tomcat.ts'

/** Connectors of one Tomcat by name: what an article says of the fault, and what its remedy makes of it. */
const connectors = {
  strict: '',
  strictToo: '',
  relaxed: 'relaxedPathChars="[]|" relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;"',
} as const

type Name = keyof typeof connectors
type Language = 'en' | 'ja'

let knowledge: Knowledge
const ports = new Map<string, number>()
const portOf = (name: Name, language: Language = 'en'): number => ports.get(`${name} ${language}`) ?? 0
const tomcats = new Map<Language, RunningTomcat>()
let nginx: RunningNginx

beforeAll(async () => {
  knowledge = (await readKnowledge('.')).knowledge
  for (const language of ['en', 'ja'] as const) {
    for (const name of Object.keys(connectors)) ports.set(`${name} ${language}`, await freePort())
    const text = Object.entries(connectors).map(
      ([name, attributes]) =>
        `<Connector port="${ports.get(`${name} ${language}`)}" address="127.0.0.1" ${attributes}/>`,
    )
    tomcats.set(language, await startTomcat(text.join('\n'), language))
  }
  nginx = await startNginx(`
    location /decoded/ { proxy_pass http://127.0.0.1:${portOf('strictToo')}$uri; }
    location /raw/ { proxy_pass http://127.0.0.1:${portOf('strictToo')}; }`)
})

afterAll(async () => {
  await nginx?.stop()
  for (const tomcat of tomcats.values()) await tomcat.stop()
})

interface Recognised {
  /** `article/signature` */
  readonly signature: string
  readonly facts: Facts
}

/** What the articles recognise in what a server wrote. */
function recognise(name: string, log: string): readonly Recognised[] {
  const {findings} = checkLog(readSource(name, new TextEncoder().encode(log)), 0, knowledge)
  return findings.map(({article, check, facts}) => ({signature: `${article}/${check}`, facts}))
}

/** What Tomcat wrote while something was done, and what that gave. */
async function during<T>(
  language: Language,
  act: () => Promise<T>,
): Promise<{readonly result: T; readonly events: readonly Recognised[]}> {
  const tomcat = tomcats.get(language)
  if (!tomcat) throw new Error(`Tomcat does not run in ${language}`)
  const before = tomcat.log().length
  const result = await act()
  // It answers first and writes then.
  await new Promise(resolve => setTimeout(resolve, 150))
  return {result, events: recognise('catalina.out', tomcat.log().slice(before))}
}

const raw = (port: number, target: string) => async (): Promise<number> => (await sendRaw(port, [target]))[0] ?? 0
const japaneseName = '/download/attachments/1/\xe8\xad\xb0.pdf'

describe('tomcat-invalid-character-request-target', () => {
  const article = 'tomcat-invalid-character-request-target'

  it.each(['en', 'ja'] as const)('recognises what a connector writes of raw characters (%s)', async language => {
    const {result, events} = await during(language, raw(portOf('strict', language), '/x?q=[a]|{b}'))
    expect(result).toBe(400)
    expect(events).toEqual([{signature: `${article}/invalid-target`, facts: {url: '/x?q=[a]|{b}'}}])
  })

  it('says nothing of a second one, nor of brackets in the path, and refuses them all the same', async () => {
    expect(await during('en', raw(portOf('strict'), '/x?q=[a]'))).toEqual({result: 400, events: []})
    expect(await during('en', raw(portOf('strictToo'), '/a[b]'))).toEqual({result: 400, events: []})
  })

  it('lets them pass after the remedy, or encoded, and writes nothing', async () => {
    for (const target of ['/x?q=[a]|{b}', '/a[b]|c']) {
      expect(await during('en', raw(portOf('relaxed'), target))).toEqual({result: 200, events: []})
    }
    expect(await during('en', raw(portOf('strict'), '/x?q=%5Ba%5D'))).toEqual({result: 200, events: []})
  })

  it.each([
    ['en', '/decoded/%E8%AD%B0.pdf'],
    ['ja', japaneseName],
  ] as const)('recognises bytes of Japanese characters (%s), and names them', async (language, target) => {
    const port = language === 'en' ? nginx.port : portOf('strictToo', language)
    const {result, events} = await during(language, raw(port, target))
    expect(result).toBe(400)
    const sent = target.replace(/%E8%AD%B0|\xe8\xad\xb0/u, '0xe80xad0xb0')
    expect(events).toEqual([{signature: `${article}/non-ascii-target`, facts: {target: sent}}])
  })

  it('lets them pass once the proxy no longer decodes, and never raw', async () => {
    expect(await during('en', raw(nginx.port, '/raw/%E8%AD%B0.pdf'))).toEqual({result: 200, events: []})
    expect((await during('en', raw(portOf('relaxed'), japaneseName))).result).toBe(400)
  })
})
