import {describe, expect, it} from 'vitest'
import {readEvents} from '../../src/logs/read-events.ts'
import {readFixture} from './read-fixture.ts'

const events = (name: string) => [...readEvents(readFixture(name).text)]

describe('readEvents on the log the project started from, all in one line', () => {
  const [event, ...others] = events('one-line.log')

  it('finds one event', () => {
    expect(event).toBeDefined()
    expect(others).toEqual([])
  })

  it('reads the header, and no time where digits were redacted', () => {
    expect(event).toMatchObject({
      time: null,
      timeText: '2020-07-XX 11:XX:44,512',
      level: 'WARN',
      thread: 'https-jsse-nio2-XXX-exec-2',
      logger: 'jwt.internal.sal.DefaultAuthenticationResultHandler',
      method: 'createAndSendFailure',
      message: 'Failure during JWT authentication',
      context: {url: '/conf/download/attachments/XXXXXX/DOCUMENT.pdf', traceId: 'XXXXXXXXXX'},
    })
  })

  it('reads the exception and all its frames, the one that is cut off included', () => {
    expect(event?.exceptions).toHaveLength(1)
    expect(event?.exceptions[0]).toMatchObject({
      class: 'com.atlassian.jwt.exception.JwtInvalidClaimException',
      message:
        "Expecting claim 'qsh' to have value 'XXXXXXXXXXXXXXXXXXX' but instead it has the value 'XXXXXXXXXXXXXXXXXXX'",
    })
    const frames = event?.exceptions[0]?.frames ?? []
    expect(frames).toHaveLength(6)
    expect(frames[0]).toBe(
      'com.atlassian.jwt.core.reader.JwtClaimEqualityVerifier.verify(JwtClaimEqualityVerifier.java:29)',
    )
    expect(frames[5]).toBe(
      'com.atlassian.jwt.core.http.auth.AbstractJwtAuthenticator.verifyJwt(AbstractJwtAuthenticator.jav',
    )
  })
})

describe('readEvents on an intact log', () => {
  const source = readFixture('mixed.log')
  const [failed, hazelcast, piped, wrapped, ...others] = [...readEvents(source.text)]

  it('finds every event and repairs nothing', () => {
    expect(source.notes).toEqual([])
    expect(wrapped).toBeDefined()
    expect(others).toEqual([])
  })

  it('keeps a user in the thread, and reads the context whatever the order of its keys', () => {
    expect(failed?.thread).toBe('http-nio-8080-exec-12 url: /500page.jsp; user: XXXXXX')
    expect(failed?.time).toBe('2024-01-08T09:32:51.795')
    expect(failed?.message).toBe('Unhandled exception 5f3a: ページ「議事録」を表示できません')
    expect(Object.keys(failed?.context ?? {})).toEqual(['referer', 'url', 'traceId', 'userName'])
    expect(failed?.context.referer).toBe('http://wiki.example.com/display/A/B')
  })

  it('follows causes over blank lines and indentation and leaves suppressed exceptions out', () => {
    expect(failed?.exceptions.map(found => [found.class, found.message, found.frames.length])).toEqual([
      [
        'org.springframework.dao.DataAccessException',
        'could not execute query; nested exception is org.hibernate.HibernateException: lost',
        2,
      ],
      ['org.hibernate.HibernateException', 'lost', 1],
      ['java.net.SocketTimeoutException', '', 2],
    ])
  })

  it('gives spans that begin at the class and end with the last frame', () => {
    const spans = failed?.exceptions.map(({span}) => source.text.slice(span.from, span.to)) ?? []
    expect(spans[1]).toBe('org.hibernate.HibernateException: lost\n\tat org.hibernate.Session.list(Session.java:88)')
    expect(source.text.slice(failed?.span.from, failed?.span.to)).toMatch(
      /^2024-01-08 09:32:51,795.*Unknown Source\)$/s,
    )
  })

  it('reads a line of Hazelcast, which names no method and has brackets in its thread', () => {
    expect(hazelcast).toMatchObject({
      thread: 'ContainerBackgroundProcessor[StandardEngine[Standalone]]',
      logger: 'com.hazelcast.instance.AddressPicker',
      method: null,
      message: '[LOCAL] [Confluence-Synchrony] [3.11.4] Prefer IPv4 stack is true.',
    })
  })

  it('takes the header of another program that was logged as the message it is', () => {
    expect(piped).toMatchObject({
      time: '2024-01-08T09:33:01.120',
      thread: '271:StdOutHandler [/usr/lib/jvm/java]',
      method: 'log',
      message: '2024-01-08 09:33:01,120 WARN [main] [x.y.Z] inner line of another program',
    })
  })

  it('keeps a message of two lines, one of which mentions a frame', () => {
    expect(wrapped).toMatchObject({
      level: 'DEBUG',
      method: '<init>',
      message: 'two\nlines, the second arrived at com.example.Host.name(Host.java:3)',
      exceptions: [],
    })
  })
})

describe('readEvents on fragments', () => {
  it('reads a bare stack trace as an event without header', () => {
    const trace = 'Caused by: java.io.IOException: gone\n\tat a.b.C.d(C.java:1)\n'
    expect([...readEvents(trace)]).toMatchObject([
      {level: '', logger: '', method: null, time: null, exceptions: [{class: 'java.io.IOException', message: 'gone'}]},
    ])
  })

  it('reads an exception that was logged as the message itself', () => {
    const [event] = readEvents(
      '2024-01-08 09:33:00,001 ERROR [main] [a.B] go bad: java.io.IOException: x\n\tat a.b.C.d(C.java:1)',
    )
    expect(event?.message).toBe('bad: java.io.IOException: x')
    expect(event?.exceptions).toMatchObject([
      {class: 'java.io.IOException', message: 'x', frames: ['a.b.C.d(C.java:1)']},
    ])
  })

  it('reads CR LF as a line end', () => {
    const [event] = readEvents(
      '2024-01-08 09:33:00,001 WARN [main] [a.B] go bad\r\n -- url: /x\r\na.b.CException: y\r\n',
    )
    expect(event).toMatchObject({
      message: 'bad',
      context: {url: '/x'},
      exceptions: [{class: 'a.b.CException', message: 'y'}],
    })
  })

  it('gives nothing for prose', () => {
    expect([...readEvents('Unexpected response status code 401 from wiki.example.com')]).toEqual([])
  })
})
