import {describe, expect, it} from 'vitest'
import type {Knowledge} from '../../../src/model/knowledge.ts'
import {answerRequest} from '../../../src/widgets/box/answer-request.ts'
import type {BoxMessage, CheckRequest, NamedBlob} from '../../../src/widgets/box/messages.ts'
import {readKnowledge} from '../../diagnosis/read-case.ts'

async function ask(
  files: readonly NamedBlob[],
  change: Partial<CheckRequest> = {},
  isCancelled?: () => boolean,
): Promise<readonly BoxMessage[]> {
  const messages: BoxMessage[] = []
  const knowledge: Knowledge = {version: 1, articles: []}
  const request: CheckRequest = {kind: 'check', id: 7, files, knowledge, lang: 'en', ...change}
  await answerRequest(
    request,
    message => messages.push(message),
    () => {},
    isCancelled,
  )
  return messages
}

const text = (name: string, content: string): NamedBlob => ({name, blob: new Blob([content])})
const line = '2024-05-06 07:08:09,123 INFO [main] [example.job.Runner] run done\n'
const hit = `2024-05-06 07:08:09,123 WARN [http-1] [jwt.internal.sal.DefaultAuthenticationResultHandler] fail Failure
com.atlassian.jwt.exception.JwtInvalidClaimException: Expecting claim 'qsh' to have value 'x' but instead it has the value 'y'
\tat a.b.C.d(C.java:1)
`
/** A log that is streamed, for it is larger than what is held in memory. */
const large = (name: string) => text(name, `${hit}${line.repeat(80_000)}`)

describe('a request to the worker', () => {
  it('is answered after steps of reading and one for the check', async () => {
    const messages = await ask([text('a.conf', '<VirtualHost *:80>\n</VirtualHost>\n'), text('b', 'hello')])
    expect(messages[0]).toEqual({
      kind: 'progress',
      id: 7,
      step: {kind: 'reading', name: 'a.conf', index: 1, of: 2, bytes: 0, size: 39, found: []},
    })
    expect(messages.at(-2)).toEqual({kind: 'progress', id: 7, step: {kind: 'checking'}})
    expect(messages.at(-1)).toMatchObject({
      kind: 'answer',
      id: 7,
      answer: {lang: 'en', inputs: [{read: true}, {read: false}]},
      stopped: null,
    })
  })

  it('names what it found while it still reads', async () => {
    const knowledge = await readKnowledge()
    const title = knowledge.articles.find(({id}) => id.startsWith('companion-jwt-'))?.titles.ja
    const messages = await ask([large('a.log'), large('b.log')], {knowledge, lang: 'ja'})
    const steps = messages.flatMap(message => (message.kind === 'progress' ? message.step : []))
    const found = steps.flatMap(step => (step.kind === 'reading' && step.found.length > 0 ? [step] : []))
    expect(found[0]).toMatchObject({name: 'a.log', found: [{title, count: 1}]})
    expect(found[0]?.bytes).toBeLessThan(found[0]?.size ?? 0)
  })

  it('that is cancelled is answered with what was found up to there', async () => {
    const knowledge = await readKnowledge()
    let asked = 0
    // Before the first file, and then before every chunk of it.
    const messages = await ask([large('a.log'), large('b.log')], {knowledge}, () => ++asked > 3)
    const last = messages.at(-1)
    expect(last).toMatchObject({kind: 'answer', stopped: {files: 0, of: 2}})
    if (last?.kind !== 'answer') throw new Error('Unexpected end')
    expect(last.answer.articles[0]?.findings[0]?.check).toBe('qsh-mismatch')
    expect(last.answer.inputs.map(({name}) => name)).toEqual(['a.log'])
    expect(last.stopped?.bytes).toBeLessThan(last.stopped?.size ?? 0)
  })

  it.each([4, 9_000_000])('names a file of %i bytes that cannot be read', async size => {
    const arrayBuffer = () => Promise.reject(new Error('NotReadableError'))
    const gone = {size, arrayBuffer, slice: () => ({arrayBuffer})}
    const messages = await ask([{name: 'gone.log', blob: gone as unknown as Blob}])
    expect(messages.at(-1)).toEqual({kind: 'failed', id: 7, failure: {kind: 'unreadable', name: 'gone.log'}})
  })

  it('turns an exception into a failure', async () => {
    const messages = await ask([text('a', 'x')], {knowledge: null as unknown as CheckRequest['knowledge']})
    expect(messages.at(-1)).toMatchObject({kind: 'failed', id: 7, failure: {kind: 'fault'}})
  })
})
