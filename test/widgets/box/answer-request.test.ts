import {describe, expect, it} from 'vitest'
import {answerRequest} from '../../../src/widgets/box/answer-request.ts'
import type {BoxMessage, CheckRequest, NamedBlob} from '../../../src/widgets/box/messages.ts'

async function ask(files: readonly NamedBlob[], change: Partial<CheckRequest> = {}): Promise<readonly BoxMessage[]> {
  const messages: BoxMessage[] = []
  const request: CheckRequest = {id: 7, files, knowledge: {version: 1, articles: []}, lang: 'en', ...change}
  await answerRequest(
    request,
    message => messages.push(message),
    () => {},
  )
  return messages
}

const text = (name: string, content: string): NamedBlob => ({name, blob: new Blob([content])})

describe('a request to the worker', () => {
  it('is answered after a step for each file and one for the check', async () => {
    const messages = await ask([text('a.conf', '<VirtualHost *:80>\n</VirtualHost>\n'), text('b', 'hello')])
    expect(messages.slice(0, 3)).toEqual([
      {kind: 'progress', id: 7, step: {kind: 'reading', name: 'a.conf', index: 1, of: 2}},
      {kind: 'progress', id: 7, step: {kind: 'reading', name: 'b', index: 2, of: 2}},
      {kind: 'progress', id: 7, step: {kind: 'checking'}},
    ])
    expect(messages[3]).toMatchObject({
      kind: 'answer',
      id: 7,
      answer: {lang: 'en', inputs: [{read: true}, {read: false}]},
    })
  })

  it('names a file that cannot be read', async () => {
    const gone = {slice: () => ({arrayBuffer: () => Promise.reject(new Error('NotReadableError'))})}
    const messages = await ask([{name: 'gone.log', blob: gone as unknown as Blob}])
    expect(messages.at(-1)).toEqual({kind: 'failed', id: 7, failure: {kind: 'unreadable', name: 'gone.log'}})
  })

  it('turns an exception into a failure', async () => {
    const messages = await ask([text('a', 'x')], {knowledge: null as unknown as CheckRequest['knowledge']})
    expect(messages.at(-1)).toMatchObject({kind: 'failed', id: 7, failure: {kind: 'fault'}})
  })
})
