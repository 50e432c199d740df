import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {redactor} from '../../../src/report/redact/redactor.ts'
import {spellings} from './spellings.ts'

const letters = [...'bcdfghjklmnpqrstvwxz']
const kana = [...'あいうえおかきくけこさしすせそたちつてとなにぬねの田中山川木村']
const word = fc.array(fc.constantFrom(...letters), {minLength: 6, maxLength: 10}).map(units => units.join(''))
const name = fc.oneof(
  word,
  fc.tuple(word, word).map(([first, last]) => `${first}.${last}`),
  fc.array(fc.constantFrom(...kana), {minLength: 3, maxLength: 6}).map(units => units.join('')),
)
const host = fc.tuple(word, fc.constantFrom('', '.corp.local', '.example.co.jp')).map(([label, end]) => label + end)
const address = fc
  .tuple(
    fc.integer({min: 11, max: 99}),
    fc.integer({min: 1, max: 255}),
    fc.integer({min: 1, max: 255}),
    fc.integer({min: 1, max: 254}),
  )
  .map(parts => parts.join('.'))
const secret = fc.stringMatching(/^[b-z]{5}[0-9]{5}[B-Z]{5}$/)
const values = fc.record({user: name, host, address, secret, title: name, file: name})

type Values = typeof values extends fc.Arbitrary<infer T> ? T : never

const encoded = encodeURIComponent
/** Lines that tell what their values are, and one at the end that does not. */
const templates: readonly ((given: Values) => string)[] = [
  ({user, title}) =>
    `2024-01-08 09:32:51,795 ERROR [http-nio-8090-exec-1 url: /display/OPS1/${encoded(title)}; user: ${user}] [a.b.C] run x`,
  ({user}) => ` -- url: /pages/viewpage.action?pageId=1 | userName: ${user} | traceId: 5f0d0b3c7e21a894`,
  ({user}) => `2024-01-08 09:32:51,795 WARN [main] [a.b.C] run Login failed for user '${user}'`,
  ({user}) => `{"synchrony":{"message":${JSON.stringify(JSON.stringify({userName: user}))}}}`,
  ({host}) => `  ProxyPass / http://${host}:8090/ nocanon`,
  ({host, address}) => `Connection to ${host}/${address}:5701 lost`,
  ({address}) => `${address} - - [08/Jan/2024:09:32:51 +0900] "GET / HTTP/1.1" 200 1 "-" "curl/7.88.1"`,
  ({secret, host}) => `url=jdbc:postgresql://${host}:5432/confluence?user=admin&password=${secret}`,
  ({secret}) => `GET /x?os_password=${secret}&y=1 HTTP/1.1`,
  ({secret}) => `Cookie: JSESSIONID=${secret}; other=${secret}`,
  ({title}) => `GET /pages/viewpage.action?spaceKey=OPS1&title=${encoded(title)} HTTP/1.1`,
  ({file}) => `GET /download/attachments/1/${encoded(`${file} (1).pdf`)}?version=1 HTTP/1.1`,
]
const bare = ({user, host}: Values) => `synchronised ${user} with ${host} at last`

describe('redacting generated values', () => {
  it('leaves none of them in any spelling, and changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.array(values, {minLength: 1, maxLength: 3}), fc.infiniteStream(fc.nat()), (list, random) => {
        const lines = list.flatMap(given => [...templates.map(template => template(given)), bare(given)])
        const order = new Map(lines.map(line => [line, random.next().value ?? 0]))
        const text = [...lines].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).join('\n')
        const made = redactor()
        made.learn(text)
        const redacted = made.redact(text)
        for (const given of list) {
          for (const value of Object.values(given)) {
            for (const spelling of spellings(value)) expect(redacted).not.toContain(spelling)
          }
        }
        expect(redacted.split('\n')).toHaveLength(lines.length)
        expect(made.redact(redacted)).toBe(redacted)
        const again = redactor()
        again.learn(redacted)
        expect(again.redact(redacted)).toBe(redacted)
      }),
      {numRuns: 150, seed: 20_261_125},
    )
  })

  it('redacts no pseudonym, whatever the text', () => {
    const pieces =
      readFileSync(new URL('hostile-pieces.ts', import.meta.url), 'utf8').match(/[^|'\n]{1,40}(?=\|)/g) ?? []
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      word,
      host,
      address,
      fc.constantFrom(' ', '\n', '"', "'", '=', ': ', '/'),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), list => {
        const text = list.join('')
        const first = redactor()
        first.learn(text)
        const once = first.redact(text)
        const second = redactor()
        second.learn(once)
        second.redact(once)
        const cores = first.replaced().map(({pseudonym}) => pseudonym.match(/[a-z]+-\d+/)?.[0] ?? '')
        const replaced = second.replaced().filter(({original}) => cores.some(core => original.includes(core)))
        expect(replaced).toEqual([])
      }),
      {numRuns: 1500, seed: 20_261_125},
    )
  })
})
