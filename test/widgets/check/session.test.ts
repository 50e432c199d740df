import {beforeEach, describe, expect, it, vi} from 'vitest'
import type {Answer} from '../../../src/report/answer-types.ts'
import type {EditableConfig} from '../../../src/report/editable-config.ts'
import type {Redone} from '../../../src/widgets/box/messages.ts'
import type {CheckOutcome} from '../../../src/widgets/box/open-box.ts'
import {createSession, type Runner} from '../../../src/widgets/check/session.ts'

const runner = {
  prepareBox: vi.fn<Runner['prepareBox']>(),
  runCheck: vi.fn<Runner['runCheck']>(),
  endCheck: vi.fn<Runner['endCheck']>(),
  stopCheck: vi.fn<Runner['stopCheck']>(),
  exportCheck: vi.fn<Runner['exportCheck']>(),
  redoCheck: vi.fn<Runner['redoCheck']>(),
  encodeText: vi.fn<Runner['encodeText']>(),
}
const load = async () => runner

const answered = (name: string): CheckOutcome => ({
  kind: 'answer',
  id: 1,
  answer: {headline: {status: 'nothing-found', text: name}} as Answer,
  stopped: null,
})
const file = (name: string) => ({name, blob: new Blob([name])})

beforeEach(() => {
  for (const mock of Object.values(runner)) mock.mockReset()
  runner.runCheck.mockImplementation(async files => answered(files.map(({name}) => name).join()))
})

describe('a session', () => {
  it('checks its inputs and what is in the field together', async () => {
    const session = createSession(load)
    session.add([file('a.log'), file('b.conf')])
    await session.check('ja', [file('field')])
    expect(session.state().run).toMatchObject({kind: 'answered', answer: {headline: {text: 'a.log,b.conf,field'}}})
    expect(runner.runCheck.mock.calls[0]?.[1]).toBe('ja')
  })

  it('gives an answer in another form, and none where the code cannot be loaded', async () => {
    const exported = {text: '#r=x', answer: null, replaced: []}
    runner.exportCheck.mockResolvedValue(exported)
    const wanted = {of: 1, format: 'link', lang: 'en', redact: true, site: ''} as const
    expect(await createSession(load).exportAnswer(wanted)).toBe(exported)
    expect(await createSession(() => Promise.reject(new Error('offline'))).exportAnswer(wanted)).toBeNull()
  })

  it('keeps the later of two checks, whichever ends last', async () => {
    const ends: ((outcome: CheckOutcome) => void)[] = []
    runner.runCheck.mockImplementation(() => new Promise(resolve => ends.push(resolve)))
    const session = createSession(load)
    const first = session.check('en', [file('first')])
    await vi.waitUntil(() => ends.length === 1)
    const second = session.check('en', [file('second')])
    await vi.waitUntil(() => ends.length === 2)
    expect(runner.stopCheck).toHaveBeenCalledOnce()
    ends[1]?.(answered('second'))
    ends[0]?.(answered('first'))
    await Promise.all([first, second])
    expect(session.state().run).toMatchObject({answer: {headline: {text: 'second'}}})
  })

  it('does not let a cancelled check come back', async () => {
    let end: (outcome: CheckOutcome) => void = () => {}
    runner.runCheck.mockImplementation(() => new Promise(resolve => (end = resolve)))
    const session = createSession(load)
    const check = session.check('en', [file('a')])
    await vi.waitUntil(() => runner.runCheck.mock.calls.length === 1)
    session.cancel()
    end(answered('a'))
    await check
    expect(session.state().run).toEqual({kind: 'cancelled'})
  })

  describe('that is cancelled while it reads', () => {
    const step = {kind: 'reading', name: 'a', index: 1, of: 2, bytes: 5, size: 9, found: []} as const
    const stopped = {files: 0, of: 2, bytes: 5, size: 9}

    async function begin() {
      let end: (outcome: CheckOutcome) => void = () => {}
      runner.runCheck.mockImplementation((_, __, onStep) => {
        onStep(step)
        return new Promise(resolve => (end = resolve))
      })
      const session = createSession(load)
      const check = session.check('en', [file('a')])
      await vi.waitUntil(() => runner.runCheck.mock.calls.length === 1)
      return {session, check, end: (outcome: CheckOutcome) => end(outcome)}
    }

    it('shows what was found up to there', async () => {
      const {session, check, end} = await begin()
      session.cancel()
      expect(session.state().run).toMatchObject({kind: 'running', ending: true, step})
      await vi.waitUntil(() => runner.endCheck.mock.calls.length === 1)
      end({...answered('some'), stopped} as CheckOutcome)
      await check
      expect(session.state().run).toMatchObject({kind: 'answered', stopped, answer: {headline: {text: 'some'}}})
      expect(runner.stopCheck).not.toHaveBeenCalled()
    })

    it('ends at once when it is cancelled again, and by itself when it does not answer', async () => {
      const twice = await begin()
      twice.session.cancel()
      twice.session.cancel()
      expect(twice.session.state().run).toEqual({kind: 'cancelled'})

      vi.useFakeTimers()
      try {
        const silent = await begin()
        silent.session.cancel()
        vi.advanceTimersByTime(3000)
        expect(silent.session.state().run).toEqual({kind: 'cancelled'})
      } finally {
        vi.useRealTimers()
      }
    })
  })

  it('says that code could not be loaded, and tries again with the same inputs', async () => {
    let fails = true
    const session = createSession(async () => {
      if (fails) throw new Error('404')
      return runner
    })
    await session.check('en', [file('field')])
    expect(session.state().run).toEqual({kind: 'failed', failure: {kind: 'not-loaded'}})
    fails = false
    await session.retry()
    expect(session.state().run).toMatchObject({answer: {headline: {text: 'field'}}})
  })

  it('shows no result without inputs', async () => {
    const session = createSession(load)
    session.add([file('a')])
    await session.check('en', [])
    session.remove(session.state().inputs[0]?.id ?? -1)
    expect(session.state()).toEqual({inputs: [], run: {kind: 'idle'}})
  })

  it('tells its listeners until they leave', () => {
    const session = createSession(load)
    const listener = vi.fn()
    const leave = session.subscribe(listener)
    session.add([file('a')])
    leave()
    session.add([file('b')])
    expect(listener).toHaveBeenCalledOnce()
  })
})

describe('an answer that is redone', () => {
  const said = (text: string, front: number | null = null): Answer =>
    ({
      headline: {status: 'nothing-found', text},
      order: {
        proxies: [
          {index: 1, name: 'nginx.conf', nth: 0},
          {index: 2, name: 'site.conf', nth: 0},
        ],
        front,
      },
    }) as unknown as Answer
  const config = (text: string) => ({name: 'nginx.conf', text}) as EditableConfig

  /** A session with an answer, and how its redone ones end. */
  async function begin() {
    const ends: ((redone: Redone | null) => void)[] = []
    runner.runCheck.mockResolvedValue({kind: 'answer', id: 7, answer: said('first'), stopped: null})
    runner.redoCheck.mockImplementation(() => new Promise(resolve => ends.push(resolve)))
    const session = createSession(load)
    session.add([file('x.log'), file('nginx.conf'), file('site.conf')])
    await session.check('en', [])
    const end = async (at: number, redone: Redone | null) => {
      await vi.waitUntil(() => ends.length > at)
      ends[at]?.(redone)
      await Promise.resolve()
    }
    const run = () => {
      const {run: own} = session.state()
      return own.kind === 'answered' ? own : expect.fail(own.kind)
    }
    const asked = () => runner.redoCheck.mock.lastCall?.[0]
    return {session, end, run, asked}
  }

  it('takes only the last of several, and keeps what did not change', async () => {
    const {session, end, run, asked} = await begin()
    session.openEditor(1)
    await end(0, {answer: said('first'), configs: [[1, config('a\r\n')]]})
    await vi.waitUntil(() => run().state === 'current')
    expect(run()).toMatchObject({revision: 0, series: 7})
    const {answer: before} = run()
    session.edit(1, 'b\n')
    session.edit(1, 'c\n')
    await end(1, {answer: said('of b'), configs: []})
    await end(2, {answer: said('of c'), configs: [[1, config('c\n')]]})
    await vi.waitUntil(() => run().state === 'current')
    expect(asked()).toEqual({of: 7, front: null, texts: [[1, 'c\n']], open: [1], lang: 'en'})
    expect(run()).toMatchObject({revision: 1, answer: {headline: {text: 'of c'}}})
    expect(run().answer.order).toBe(before.order)
    // The text as given, with other line endings, is no edit.
    session.edit(1, 'a\n')
    await vi.waitUntil(() => runner.redoCheck.mock.calls.length === 4)
    expect(asked()).toMatchObject({texts: []})
  })

  it('says that the files are gone, reads them again, and keeps the edits', async () => {
    const {session, end, run, asked} = await begin()
    session.openEditor(1)
    await end(0, {answer: said('first'), configs: [[1, config('a')]]})
    session.edit(1, 'b')
    await end(1, null)
    await vi.waitUntil(() => run().state === 'gone')
    runner.runCheck.mockResolvedValue({kind: 'answer', id: 8, answer: said('again'), stopped: null})
    const again = session.checkAgain()
    await end(2, {answer: said('of b'), configs: [[1, config('b')]]})
    await again
    expect(asked()).toMatchObject({of: 8, texts: [[1, 'b']], open: [1]})
    expect(run()).toMatchObject({check: 8, series: 7, state: 'current', answer: {headline: {text: 'of b'}}})
  })

  it('keeps the proxy in front when files are added, and drops it with its file', async () => {
    const {session, run, asked} = await begin()
    session.chooseFront(1)
    expect(run()).toMatchObject({front: 1, state: 'redoing'})
    await vi.waitUntil(() => asked() !== undefined)
    expect(asked()).toMatchObject({front: 1})
    session.add([file('server.xml')])
    await session.check('en', [])
    expect(runner.runCheck.mock.lastCall?.[3]).toEqual({name: 'nginx.conf', nth: 0})
    session.remove(session.state().inputs.find(({name}) => name === 'nginx.conf')?.id ?? 0)
    await session.check('en', [])
    expect(runner.runCheck.mock.lastCall?.[3]).toBeNull()
  })

  it('does not outlive the answer', async () => {
    const {session, end} = await begin()
    session.chooseFront(2)
    session.clear()
    await end(0, {answer: said('late', 2), configs: []})
    expect(session.state().run).toEqual({kind: 'idle'})
  })
})
