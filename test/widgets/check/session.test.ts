import {beforeEach, describe, expect, it, vi} from 'vitest'
import type {Answer} from '../../../src/report/answer-types.ts'
import type {CheckOutcome} from '../../../src/widgets/box/open-box.ts'
import {createSession, type Runner} from '../../../src/widgets/check/session.ts'

const runner = {
  prepareBox: vi.fn<Runner['prepareBox']>(),
  runCheck: vi.fn<Runner['runCheck']>(),
  endCheck: vi.fn<Runner['endCheck']>(),
  stopCheck: vi.fn<Runner['stopCheck']>(),
  exportCheck: vi.fn<Runner['exportCheck']>(),
  editConfig: vi.fn<Runner['editConfig']>(),
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
