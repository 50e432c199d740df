import {describe, expect, it} from 'vitest'
import {measuredServers} from '../../src/config/rules/measured-on.ts'
import {langs} from '../../src/model/lang.ts'
import {answer} from '../../src/report/answer.ts'
import {diagnoseTexts, readKnowledge, readSample} from '../diagnosis/read-case.ts'

const knowledge = await readKnowledge()
const [log, plain, nocanon] = await Promise.all(['qsh-one-line.log', 'plain.conf', 'nocanon.conf'].map(readSample))

function ask(texts: Readonly<Record<string, string | undefined>>, lang: 'en' | 'ja' = 'en') {
  const given = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? '']))
  return answer(diagnoseTexts(given, knowledge), knowledge, lang)
}

describe('answer', () => {
  it('puts the confirmed cause first, with its correction as a diff and as a file', () => {
    const {headline, articles} = ask({'a.log': log, 'wiki.conf': plain})
    expect(headline.status).toBe('confirmed')
    expect(articles[0]?.verdicts.map(({status}) => status)).toEqual(['confirmed', 'possible', 'possible', 'ruled-out'])
    const fix = articles[0]?.findings.flatMap(({fixes}) => fixes)[0]
    expect(fix).toMatchObject({remedy: 'add-nocanon', fileName: 'wiki.conf', input: 'wiki.conf'})
    expect(fix?.diff.filter(({sign}) => sign === '+')).toEqual([
      {sign: '+', text: '    ProxyPass / http://localhost:8090/ nocanon'},
    ])
    expect(new TextDecoder().decode(fix?.patched ?? undefined)).toBe(nocanon)
  })

  it('leads to the guide for what a rule informs of where the article about it is not shown', () => {
    const connector = '<Server><Service><Connector port="8090" protocol="HTTP/1.1"/></Service></Server>\n'
    const {articles, others} = ask({'server.xml': connector})
    expect(articles).toEqual([])
    expect(others).toMatchObject([
      {check: 'relaxed-characters-missing', severity: 'info', link: '/guide/rules#relaxed-characters-missing'},
    ])
    expect(ask({'wiki.conf': plain}).articles[0]?.findings[0]?.link).toBe('')
  })

  it('offers no remedy for a proxy that is not at hand', () => {
    const remedies = (texts: Readonly<Record<string, string | undefined>>) =>
      ask(texts).articles[0]?.verdicts[0]?.remedies.map(({id}) => id)
    expect(remedies({'a.log': log, 'wiki.conf': plain})).toEqual(['add-nocanon', 'nocanon-for-download'])
    expect(remedies({'a.log': log})).toContain('drop-uri-part')
    // Nor for one that does nothing wrong.
    const front = 'server { listen 80; location / { proxy_pass http://localhost:81; } }'
    expect(remedies({'a.log': log, 'wiki.conf': plain, 'nginx.conf': front})).not.toContain('drop-uri-part')
  })

  it('begins a title with a capital where that is a word and no directive', () => {
    const titles = (lang: 'en' | 'ja') =>
      ask({'a.log': log}, lang).articles[0]?.verdicts[0]?.remedies.map(({title}) => title)
    expect(titles('en')).toContain('Add nocanon to ProxyPass')
    expect(titles('ja')?.find(title => /proxy_pass/iu.test(title))).toMatch(/^proxy_pass/u)
  })

  it('shows the lines as they were given and marks what the rule means', () => {
    const {articles} = ask({'wiki.conf': plain})
    expect(articles[0]?.findings[0]?.excerpts[0]).toEqual({
      input: 'wiki.conf',
      lines: [
        {number: 3, text: '    ProxyPreserveHost On'},
        {number: 4, text: '    ProxyPass / http://localhost:8090/', mark: {from: 4, to: 38}},
        {number: 5, text: '    ProxyPassReverse / http://localhost:8090/'},
      ],
      more: [],
    })
  })

  it('marks a line that is meant as a whole among others, and not where it stands alone', () => {
    const line = 'ProxyPass / http://localhost:8090/'
    const linesOf = (text: string) => ask({'wiki.conf': text}).articles[0]?.findings[0]?.excerpts[0]?.lines
    expect(linesOf(`ProxyPreserveHost On\n${line}\n`)).toEqual([
      {number: 1, text: 'ProxyPreserveHost On'},
      {number: 2, text: line, mark: {from: 0, to: line.length}},
    ])
    expect(linesOf(line)).toEqual([{number: 1, text: line}])
  })

  it('says what a rule was measured on, with the finding and in the listing, and not of what a log shows', () => {
    const {articles, others, listings} = ask({'a.log': log, 'wiki.conf': plain})
    const findings = [...articles.flatMap(each => each.findings), ...others]
    const told = Object.fromEntries(findings.map(({check, measured}) => [check, measured]))
    const [httpd, nginx, haproxy] = [measuredServers.apache, measuredServers.nginx, measuredServers.haproxy]
    const sentence = `Measured with Apache httpd ${httpd.version}, nginx ${nginx.version} and HAProxy ${haproxy.version}.`
    expect(told).toMatchObject({'path-reencoded': sentence, 'qsh-mismatch': ''})
    expect(new Set(listings[0]?.notes.map(({measured}) => measured))).toEqual(new Set([sentence]))
  })

  it('calls an archive that held something by its kind, and not unread', () => {
    const diagnosis = diagnoseTexts({}, knowledge)
    const archive = (read: number) => ({
      ...diagnosis,
      inputs: [
        {
          name: 'x.zip',
          kind: 'archive' as const,
          bytes: 9,
          lines: 0,
          events: 0,
          source: null,
          notes: [{id: 'archive-read' as const, facts: {read, passed: 1}}],
        },
      ],
    })
    expect(answer(archive(2), knowledge, 'ja').inputs[0]).toMatchObject({read: true, summary: 'アーカイブ'})
    expect(answer(archive(0), knowledge, 'ja').inputs[0]).toMatchObject({read: false})
  })

  it('says one time where the first is the last, and writes large numbers with separators', () => {
    const event = `2024-01-08 09:30:00,000 WARN [http-1] [jwt.internal.sal.DefaultAuthenticationResultHandler] createAndSendFailure Failure during JWT authentication
com.atlassian.jwt.exception.JwtInvalidClaimException: Expecting claim 'qsh' to have value 'a' but instead it has the value 'b'\n`
    const told = (times: number, lang: 'en' | 'ja') =>
      ask({'a.log': event.repeat(times)}, lang).articles[0]?.findings[0]
    expect(told(2, 'en')?.occurrence).toBe('2 times, 2024-01-08 09:30:00.000')
    expect(told(2, 'ja')?.occurrence).toBe('2 回 (2024-01-08 09:30:00.000)')
    expect(told(1200, 'en')).toMatchObject({occurrence: '1,200 times, 2024-01-08 09:30:00.000', morePlaces: 1197})
    expect(told(1200, 'ja')?.occurrence).toBe('1,200 回 (2024-01-08 09:30:00.000)')
    expect(told(1200, 'en')?.places).toHaveLength(997)
  })

  it('folds what a long event goes on with, and names further places by line alone', () => {
    const event = (at: number) =>
      `2024-01-08 09:3${at}:00,000 WARN [http-1] [jwt.internal.sal.DefaultAuthenticationResultHandler] createAndSendFailure Failure during JWT authentication
com.atlassian.jwt.exception.JwtInvalidClaimException: Expecting claim 'qsh' to have value 'a' but instead it has the value 'b'
${'\tat a.b.C.d(C.java:1)\n'.repeat(300)}`
    const finding = ask({'a.log': [0, 1, 2, 3, 4].map(event).join('')}).articles[0]?.findings[0]
    const [first] = finding?.excerpts ?? []
    expect(first?.lines.map(({number}) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(first?.more).toHaveLength(192)
    expect(first?.more[0]).toEqual({number: 9, text: '\tat a.b.C.d(C.java:1)'})
    expect(finding?.places).toEqual([
      {input: 'a.log', line: 907},
      {input: 'a.log', line: 1209},
    ])
  })

  it('shortens a long line', () => {
    const text = ask({'a.log': log}).articles[0]?.findings[0]?.excerpts[0]?.lines[0]?.text
    expect(text).toHaveLength(401)
    expect(text).toMatch(/^2020-07-XX.*…$/u)
  })

  it('hands a short text of no known kind to the search, and says that nothing was read', () => {
    const dialog = 'Unexpected response status code 401 from wiki.example.com'
    const {headline, inputs} = ask({'paste 1': dialog})
    expect(headline.status).toBe('nothing-read')
    expect(inputs[0]).toMatchObject({read: false, searchFor: dialog})
    expect(inputs[0]?.notes).toHaveLength(1)
  })

  it.each(langs)('says every sentence in %s', lang => {
    const texts = [
      {'a.log': log},
      {'wiki.conf': plain},
      {'a.log': log, 'wiki.conf': nocanon},
      {'a.log': log, 'b.conf': plain},
    ]
    const sentences = texts.flatMap(text => {
      const {headline, articles, inputs} = ask(text, lang)
      return [
        headline.text,
        ...articles.flatMap(({verdicts, findings}) => [
          ...verdicts.flatMap(verdict => [verdict.title, verdict.statusName, ...verdict.sentences]),
          ...findings.map(({message}) => message),
        ]),
        ...inputs.map(({summary}) => summary),
      ]
    })
    expect(sentences.every(text => /[ぁ-んァ-ヶ一-龠]/u.test(text) === (lang === 'ja'))).toBe(true)
    expect(sentences.join('\n')).not.toMatch(/undefined|\[object|NaN/u)
  })
})
