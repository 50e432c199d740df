import {describe, expect, it} from 'vitest'
import {compileSignature} from '../../src/logs/compile-signature.ts'
import {readEvents} from '../../src/logs/read-events.ts'
import type {Condition, Signature} from '../../src/model/article.ts'
import {qshMismatch} from './know.ts'

const raw = `2024-05-01 10:00:00,000 WARN [http-exec-1 url: /x] [jwt.internal.sal.ResultHandler] send It didn’t work in 1200 ms
 -- url: XXXXXX | page: 42
com.atlassian.jwt.OuterException: outer
	at com.atlassian.jwt.Reader.read(Reader.java:7)
Caused by: java.lang.IllegalStateException: middle
	at java.base/java.util.Map.get(Map.java:3)
Caused by: com.example.Deep$RootException: redacted-12ab34cd
	at com.example.Deep.dig(Deep.java:9)`
const [event] = readEvents(raw)

function holds(conditions: Partial<Signature>): boolean {
  const {where: _, ...rest} = qshMismatch
  if (!event) throw new Error('no event')
  return compileSignature('a', {...rest, ...conditions}).test({event, raw})
}

const where = (condition: Condition) => holds({where: [condition]})

describe('a condition', () => {
  it.each<[boolean, Condition]>([
    [true, {part: 'level', is: 'WARN'}],
    [false, {part: 'level', is: 'ERROR'}],
    [true, {part: 'thread', contains: 'url: /x'}],
    [true, {part: 'logger', suffix: 'ResultHandler'}],
    [true, {part: 'logger', suffix: 'sal.ResultHandler'}],
    [true, {part: 'logger', suffix: 'com.atlassian.jwt.internal.sal.ResultHandler'}],
    [false, {part: 'logger', suffix: 'Handler'}],
    [false, {part: 'logger', suffix: 'com.other.sal.ResultHandler'}],
    [true, {part: 'method', is: 'send'}],
    [true, {part: 'message', contains: "didn't work"}],
    [true, {part: 'message', contains: 'didn’t work'}],
    [true, {part: 'message', matches: "didn't .{1,20} \\d{1,5} ms$"}],
    [false, {part: 'message', matches: '^work'}],
    [true, {part: 'context', key: 'page', contains: '42'}],
    [false, {part: 'context', key: 'page', contains: '43'}],
    [true, {part: 'context', key: 'page'}],
    [false, {part: 'context', key: 'referer'}],
    [false, {part: 'context', key: 'constructor'}],
    [true, {part: 'context', key: 'url', contains: '/download/'}],
    [true, {part: 'exception', nth: 0, class: 'OuterException', contains: 'outer'}],
    [true, {part: 'exception', nth: 1, class: 'java.lang.IllegalStateException'}],
    [false, {part: 'exception', nth: 1, contains: 'outer'}],
    [false, {part: 'exception', nth: 3}],
    [true, {part: 'exception', nth: 'any', contains: 'middle'}],
    [false, {part: 'exception', nth: 'any', class: 'OuterException', contains: 'middle'}],
    [false, {part: 'exception', nth: 'any', class: 'StateException'}],
    [true, {part: 'exception', nth: 'root', class: 'Deep$RootException', contains: 'anything at all'}],
    [false, {part: 'exception', nth: 'root', class: 'IllegalStateException'}],
    [true, {part: 'frame', contains: 'java.util.Map.get('}],
    [true, {part: 'raw', contains: 'Caused by: java.lang'}],
    [false, {part: 'raw', contains: 'caused by'}],
  ])('is %s: %j', (expected, condition) => {
    expect(where(condition)).toBe(expected)
  })
})

describe('a signature', () => {
  const yes: Condition = {part: 'level', is: 'WARN'}
  const no: Condition = {part: 'level', is: 'INFO'}
  it('asks for all of where, one of any, none of none', () => {
    expect(holds({})).toBe(true)
    expect(holds({where: [yes, no]})).toBe(false)
    expect(holds({any: [no, yes]})).toBe(true)
    expect(holds({any: [no]})).toBe(false)
    expect(holds({none: [no]})).toBe(true)
    expect(holds({where: [yes], none: [no, yes]})).toBe(false)
  })

  it('does not let a redacted value hide an event', () => {
    expect(holds({none: [{part: 'context', key: 'url', contains: '/download/'}]})).toBe(true)
  })

  it('captures parts of the event and of the exception it asked for', () => {
    const capture = {url: 'context.url', said: 'exception.message', by: 'logger', none: 'context.space'}
    const compiled = compileSignature('a', {
      ...qshMismatch,
      where: [{part: 'exception', nth: 'any', contains: 'middle'}],
      capture,
    })
    expect(event && compiled.capture(event)).toEqual({
      url: 'XXXXXX',
      said: 'middle',
      by: 'jwt.internal.sal.ResultHandler',
    })
  })

  it.each([
    ['message: work in … ms', '1200'],
    // From the first of the one to the last of the other; quotes of both kinds are alike.
    ["message: n't …s", 'work in 1200 m'],
    ['context.page: 4…2', ''],
    ['thread: url: … ', undefined],
    ['message: ms…work', undefined],
    ['context.space: a…b', undefined],
  ])('cuts a value out of a part: %s', (expression, value) => {
    const compiled = compileSignature('a', {...qshMismatch, capture: {value: expression}})
    expect(event && compiled.capture(event).value).toBe(value)
  })

  it.each([
    [{capture: {url: 'contxt.url: (…)'}}, 'a/qsh-mismatch: Unexpected capture "contxt.url: (…)"'],
    [{where: [{part: 'raw', matches: '['}]}, 'a/qsh-mismatch: Invalid regular expression'],
    [{capture: {url: 'contxt.url'}}, 'a/qsh-mismatch: Unexpected capture "contxt.url"'],
    [{threshold: {count: 1, within: 'soon'}}, 'a/qsh-mismatch: Unexpected duration "soon"'],
  ] satisfies [Partial<Signature>, string][])('names itself when it is not well formed: %j', (part, message) => {
    expect(() => compileSignature('a', {...qshMismatch, ...part})).toThrow(message)
  })
})
