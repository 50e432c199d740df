import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readHaproxy} from '../../src/config/haproxy/read-haproxy.ts'
import type {EncodingName} from '../../src/model/source-text.ts'
import {compareHaproxyMutants} from '../bench/proxy/haproxy-mutants.ts'
import {readHaproxyFixtures} from '../config/haproxy/read-fixtures.ts'
import {type HaproxyTester, haproxyTester} from './test-haproxy.ts'

let tester: HaproxyTester

beforeAll(async () => {
  tester = await haproxyTester()
})

afterAll(() => tester.remove())

async function agree(text: string, bytes: Uint8Array | string = text, encoding: EncodingName = 'utf-8') {
  const {ok, output} = await tester.test(bytes)
  return {ok, output, problems: readHaproxy(text, encoding).problems.map(({id}) => id)}
}

/** The bytes of a text in Shift_JIS, of the characters that these tests use. */
function shiftJis(text: string): Uint8Array {
  const codes: Readonly<Record<string, readonly number[]>> = {表: [0x95, 0x5c], 議: [0x8b, 0x63]}
  return Uint8Array.from([...text].flatMap(char => codes[char] ?? [char.charCodeAt(0)]))
}

function listen(lines: string): string {
  return `defaults\n mode http\nlisten l\n bind 127.0.0.1:18880\n server s 127.0.0.1:1\n${lines}\n`
}

describe('haproxy -c and the check', () => {
  it.each(readHaproxyFixtures())('both accept $name', async ({text}) => {
    expect(await agree(text)).toMatchObject({ok: true, problems: []})
  })

  it('agree on mutants', async () => {
    const {count, agreed, accepted, differing} = await compareHaproxyMutants(300, 20250926)
    expect(agreed / count, differing.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(accepted).toBeGreaterThan(count / 20)
  }, 60_000)

  it.each([
    ['a comment that ends in a backslash', '# a \\\nhttp-request deny', true],
    ['a line that ends in a backslash', 'http-request set-header X-A b\\\nhttp-request deny', true],
    ['a comment within a word', 'http-request set-header X-A b#c', true],
    ['an escaped sign', 'http-request set-header X-A b\\#\\ c', true],
    ['a quote that does not end', 'http-request set-header X-A "b', false],
    ['a quote within another', `http-request set-header X-A "it's"`, true],
    ['two hex digits', 'http-request set-header X-A \\x41', true],
    ['no hex digits', 'http-request set-header X-A \\x4', false],
    ['no hex digits in single quotes', "http-request set-header X-A '\\x4'", true],
    ['a variable without a name', 'http-request set-header X-A "$1"', false],
    ['a dollar sign without quotes', 'http-request set-header X-A $1', true],
    ['a brace that does not close', 'http-request set-header X-A "$' + '{NAME"', false],
    ['a value by default', 'http-request set-header X-A "$' + '{NO_SUCH_NAME-b}"', true],
    ['a no-break space', 'http-request\u00a0deny', false],
    ['a lone carriage return', 'http-request deny\rdeny', true],
    ['a form feed', 'http-request\fdeny', true],
    ['63 words', `acl a path ${'x '.repeat(60)}`, true],
    ['64 words', `acl a path ${'x '.repeat(61)}`, false],
    ['an ACL behind its use', 'http-request deny if a\nacl a path /', false],
    ['an ACL that is not there', 'http-request deny if b', false],
    ['an ACL of its own', 'http-request deny if METH_TRACE', true],
    ['braces without spaces', 'http-request deny if {path /}', false],
    ['"and"', 'http-request deny if TRUE and TRUE', false],
    ['a header in the old way', 'reqadd X-Forwarded-Proto:\\ https', false],
    ['a timeout in an unknown unit', 'timeout tunnel 1w', false],
    ['"no" before what takes none', 'no timeout tunnel', false],
  ])('agree about %s', async (_, lines, ok) => {
    const said = await agree(listen(lines))
    expect({ok: said.ok, clean: said.problems.length === 0}, said.output).toEqual({ok, clean: ok})
  })

  it.each([
    ['description 議', true],
    ['# 表\ndescription a', true],
    ['acl a path "表"', false],
    ['acl a path "表 "', true],
    ['acl a path 表x4', false],
    ['acl a path 表\nhttp-request deny if a', true],
  ])('read the bytes of Shift_JIS alike: %s', async (lines, ok) => {
    const text = listen(lines)
    const said = await agree(text, shiftJis(text), 'shift_jis')
    expect({ok: said.ok, clean: said.problems.length === 0}, said.output).toEqual({ok, clean: ok})
  })
})
