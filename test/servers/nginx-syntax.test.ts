import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readNginx} from '../../src/config/nginx/read-nginx.ts'
import type {EncodingName} from '../../src/model/source-text.ts'
import {compareNginxMutants} from '../bench/proxy/nginx-mutants.ts'
import {readNginxFixtures} from '../config/nginx/read-fixtures.ts'
import {type NginxTester, nginxTester} from './test-nginx.ts'

let tester: NginxTester

beforeAll(async () => {
  tester = await nginxTester()
})

afterAll(() => tester.remove())

async function agree(text: string, bytes: Uint8Array | string = text, encoding: EncodingName = 'utf-8') {
  const {ok, output} = await tester.test(bytes)
  return {ok, output, problems: readNginx(text, encoding).problems.map(({id}) => id)}
}

/** The bytes of a text in Shift_JIS, of the characters that these tests use. */
function shiftJis(text: string): Uint8Array {
  const codes: Readonly<Record<string, readonly number[]>> = {表: [0x95, 0x5c], ボ: [0x83, 0x7b], 議: [0x8b, 0x63]}
  return Uint8Array.from([...text].flatMap(char => codes[char] ?? [char.charCodeAt(0)]))
}

function site(lines: string): string {
  return `events {}\nhttp {\nserver {\nlisten 18701;\n${lines}\n}\n}\n`
}

describe('nginx -t and the check', () => {
  it.each(readNginxFixtures())('both accept $name', async ({text}) => {
    expect(await agree(text)).toMatchObject({ok: true, problems: []})
  })

  it('agree on mutants', async () => {
    const {count, agreed, accepted, differing} = await compareNginxMutants(150, 20250926)
    expect(agreed / count, differing.join('\n')).toBeGreaterThanOrEqual(0.99)
    expect(accepted).toBeGreaterThan(count / 20)
  })

  it.each([
    ['add_header X-A 議;', true],
    ['# 表\nadd_header X-A b;', true],
    ['add_header X-A "表";', false],
    ['add_header X-A "表 ";', true],
    ['add_header X-A 表;', false],
    ['add_header X-A ボ;', false],
    ['add_header X-A "ボ";', true],
  ])('read the bytes of Shift_JIS alike: %s', async (line, ok) => {
    const text = site(line)
    const said = await agree(text, shiftJis(text), 'shift_jis')
    expect({ok: said.ok, clean: said.problems.length === 0}).toEqual({ok, clean: ok})
  })

  it.each([
    ['a parameter of 4,000 bytes', `add_header X-A ${'a'.repeat(4000)};`, true],
    ['a parameter of 5,000 bytes', `add_header X-A ${'a'.repeat(5000)};`, false],
    ['a quoted parameter of 5,000 bytes', `add_header X-A "${'a'.repeat(5000)}";`, false],
    ['a comment of 4,095 bytes', `#${'a'.repeat(4094)}\nadd_header X-A b;`, true],
    ['a comment of 4,096 bytes', `#${'a'.repeat(4095)}\nadd_header X-A b;`, false],
    ['a quoted parameter of 4,094 bytes', `add_header X-A "${'議'.repeat(1364)}ab";`, true],
    ['a quoted parameter of 4,095 bytes', `add_header X-A "${'議'.repeat(1365)}";`, false],
    ['no-break space as white space', 'add_header\u00a0X-A b;', false],
    ['a byte order mark within', '\ufeffadd_header X-A b;', false],
    ['a closing brace within a word', 'add_header X-A a}b;', true],
    ['a bracket behind a quote', 'if ($uri ~ "a"){ return 404; }', true],
    ['text behind a quote', 'add_header X-A "a"b;', false],
    ['a lone carriage return', 'add_header X-A\rb;', true],
    ['a vertical tab', 'add_header X-A\vb;', false],
  ])('agree about %s', async (_, line, ok) => {
    const said = await agree(site(line))
    expect({ok: said.ok, clean: said.problems.length === 0}, said.output).toEqual({ok, clean: ok})
  })
})
