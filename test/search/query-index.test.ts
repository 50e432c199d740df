import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Lang} from '../../src/model/lang.ts'
import type {SearchIndex} from '../../src/search/open-index.ts'
import {memoryIndex} from './memory-index.ts'
import {sampleDocuments} from './sample-documents.ts'

const companion = 'companion-jwt-qsh-mismatch-apache-nocanon'

/** Query and the article that it is meant to find. */
const knownItems: readonly (readonly [query: string, article: string])[] = [
  ['companion 401', companion],
  ['nocanon', companion],
  ['ｑｓｈ', companion],
  ['ＱＳＨ　クレーム', companion],
  ['JwtInvalidClaimException', companion],
  ['InvalidClaim', companion],
  ['re-encode path apache', companion],
  ['reencoded', companion],
  ['プロキシの再エンコード', companion],
  ['コンパニオン 添付ファイル 開けない companion', companion],
  ['token expired', 'jwt-token-expired-clock-skew'],
  ['トークン 期限切れ', 'jwt-token-expired-clock-skew'],
  ['client_max_body_size', 'reverse-proxy-upload-limit'],
  ['upload too large', 'reverse-proxy-upload-limit'],
  ['大きい添付ファイルのアップロード', 'reverse-proxy-upload-limit'],
  ['synchr', 'synchrony-websocket-blocked'],
  ['websocket', 'synchrony-websocket-blocked'],
  ['共同編集 つながらない', 'synchrony-websocket-blocked'],
  ['8091', 'synchrony-websocket-blocked'],
  ['OutOfMemmoryError', 'out-of-memory-heap-space'],
  ['JVMヒープ不足', 'out-of-memory-heap-space'],
  ['heap dump', 'out-of-memory-heap-space'],
  ['ヒープダンプ', 'out-of-memory-heap-space'],
  ['certifcate authority ldaps', 'ldap-pkix-path-building-failed'],
  ['サーバ証明書', 'ldap-pkix-path-building-failed'],
  ['証明書 インポート', 'ldap-pkix-path-building-failed'],
  ['ユーザディレクトリ 同期', 'ldap-pkix-path-building-failed'],
  ['hazlecast', 'hazelcast-cluster-panic'],
  ['クラスタ パニック', 'hazelcast-cluster-panic'],
  ['server.xml scheme https', 'tomcat-scheme-base-url-https'],
  ['リダイレクト http', 'tomcat-scheme-base-url-https'],
  ['proxyName', 'tomcat-scheme-base-url-https'],
  ['emoji mysql', 'mysql-utf8mb4-collation'],
  ['絵文字 保存できない', 'mysql-utf8mb4-collation'],
  ['通知メールが届かない', 'mail-smtp-authentication-failed'],
  ['OAuth2.0でメール送信', 'mail-smtp-authentication-failed'],
  ['basic authentication smtp', 'mail-smtp-authentication-failed'],
]

let index: SearchIndex
beforeAll(async () => {
  index = (await memoryIndex(sampleDocuments)).index
})

const found = async (query: string, lang: Lang = 'en'): Promise<readonly string[]> =>
  (await index.query(query, {lang})).map(result => result.article)

function meanReciprocalRank(answers: readonly (readonly [list: readonly string[], article: string])[]): number {
  const ranks = answers.map(([list, article]) => list.indexOf(article) + 1)
  return ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
}

/** What a page with a plain list would do: documents that hold the words as they are, those that hold most first. */
function substringSearch(query: string): readonly string[] {
  const words = query.toLowerCase().split(/\s+/)
  const count = (text: string): number => words.filter(word => text.includes(word)).length
  return sampleDocuments
    .map(document => ({id: document.id, hits: count(JSON.stringify(document).toLowerCase())}))
    .filter(({hits}) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({id}) => id)
}

describe('queryIndex', () => {
  it.each(knownItems)('finds for %s first %s', async (query, article) => {
    expect((await found(query))[0]).toBe(article)
  })

  it('ranks known items better than a search for substrings does', async () => {
    const ours = await Promise.all(knownItems.map(async ([query, article]) => [await found(query), article] as const))
    const naive = knownItems.map(([query, article]) => [substringSearch(query), article] as const)
    expect(meanReciprocalRank(ours)).toBeGreaterThanOrEqual(0.95)
    expect(meanReciprocalRank(ours)).toBeGreaterThan(meanReciprocalRank(naive))
  })

  it('answers in the language of the reader whatever the language of the query', async () => {
    const [fromJapanese] = await index.query('共同編集', {lang: 'en'})
    const [fromEnglish] = await index.query('collaborative editing', {lang: 'ja'})
    expect(fromJapanese).toMatchObject({lang: 'en', url: '/kb/synchrony-websocket-blocked', kind: 'article'})
    expect(fromEnglish).toMatchObject({lang: 'ja', url: '/ja/kb/synchrony-websocket-blocked'})
    expect(fromEnglish?.title).toContain('共同編集')
  })

  it.each(['seed-log-line', 'full-trace', 'web-page-copy'])('finds the article of a pasted log: %s', async name => {
    const paste = readFileSync(new URL(`fixtures/pastes/${name}.txt`, import.meta.url), 'utf8')
    const results = await index.query(paste, {lang: 'ja'})
    expect(results[0]?.article).toBe(companion)
    expect(results[0]?.score).toBeGreaterThan(1_000)
    expect(results[1]?.score ?? 0).toBeLessThan(1_000)
  })

  it.each([
    'Unexpected response status code 401 from https://wiki.example.com',
    'unexpected  response status\ncode 401 from',
    'response status code 401',
  ])('knows the dialog by its text: %s', async dialog => {
    expect((await found(dialog))[0]).toBe(companion)
  })

  it('does not take an expired token for the same problem', async () => {
    const line =
      '2026-03-01 09:12:44,512 WARN [http-nio-8090-exec-2] [jwt.internal.sal.DefaultAuthenticationResultHandler] createAndSendFailure Failure during JWT authentication -- url: /rest/x | traceId: 0123456789abcdef com.atlassian.jwt.exception.JwtExpiredException: Expired at 2026-03-01'
    expect((await found(line))[0]).toBe('jwt-token-expired-clock-skew')
  })

  it.each(['', '   ', 'the of', '()', 'zzxqv', '印刷 用紙'])('finds nothing for %j', async query => {
    expect(await found(query)).toEqual([])
  })

  it.each(['プリンターが動かない', 'Confluence の色を変えたい', 'the printer is out of paper'])(
    'offers nothing beside a text about something else: %j',
    async query => {
      expect(await index.query(query, {lang: 'ja', unasked: true})).toEqual([])
    },
  )

  it('lets one rare word carry a sentence about something else', async () => {
    expect(await found('秘密の件名 nocanon')).toEqual([companion])
  })

  it('completes only the last word and respells only unknown ones', async () => {
    expect(await found('synchr')).toContain('synchrony-websocket-blocked')
    expect(await found('haz')).toEqual(['hazelcast-cluster-panic'])
    expect(await found('qsk')).toEqual([])
  })

  it('completes a word whose stem ends before what was typed', async () => {
    const [first, ...rest] = sampleDocuments
    const {en} = first?.pages ?? {}
    const pages = en && {en: {...en, title: 'Check your clock settings'}}
    const {index: timed} = await memoryIndex(first && pages ? [{...first, id: 'timed', pages}, ...rest] : [])
    for (const query of ['setti', 'settin', 'setting']) {
      expect((await timed.query(query, {lang: 'en'}))[0]?.article).toBe('timed')
    }
  })

  it('does not let the name of the product outweigh what is asked about it', async () => {
    const page = (title: string) => ({en: {title, description: '', headings: [], body: '', url: `/kb/${title}`}})
    const titles = ['Confluence', 'Boot trouble', 'Boot order', 'Printers', 'Keyboards']
    const documents = sampleDocuments
      .slice(0, titles.length)
      .map((sample, at) => ({...sample, id: `titled-${at}`, literals: [], terms: [], pages: page(titles[at] ?? '')}))
    const {index: mixed} = await memoryIndex(documents)
    expect((await mixed.query('when confluence boots', {lang: 'en'})).at(-1)?.article).toBe('titled-0')
  })

  it('keeps to the kind, the component and the limit that were asked for', async () => {
    expect(await index.query('kb-search', {lang: 'en', kind: 'article'})).toEqual([])
    expect(await index.query('kb-search', {lang: 'en'})).toHaveLength(1)
    const tomcat = await index.query('reverse proxy', {lang: 'en', component: 'tomcat'})
    expect(tomcat.map(result => result.article)).toEqual(['tomcat-scheme-base-url-https'])
    expect(await index.query('proxy', {lang: 'en', limit: 2})).toHaveLength(2)
  })

  it('keeps to the state that was asked for, and says what can be asked for', async () => {
    const documents = sampleDocuments.map((document, at) =>
      document.kind === 'article' && at % 2 ? {...document, state: 'not-validated' as const} : document,
    )
    const {index: mixed} = await memoryIndex(documents)
    const all = await mixed.query('proxy token attachment', {lang: 'en'})
    const validated = await mixed.query('proxy token attachment', {lang: 'en', state: 'validated'})
    expect(validated).toEqual(all.filter(({state}) => state === 'validated'))
    expect(validated.length).toBeGreaterThan(0)
    expect(validated.length).toBeLessThan(all.length)
    const counts = mixed.facets.map(({count}) => count)
    expect(counts.reduce((sum, count) => sum + count)).toBe(documents.length)
    expect(mixed.facets).toContainEqual({kind: 'guide', count: 1})
  })

  it('gives the other language where only that exists, and says which it is', async () => {
    const [first, ...rest] = sampleDocuments
    const {ja} = first?.pages ?? {}
    const only = await memoryIndex(first && ja ? [{...first, pages: {ja}}, ...rest] : [])
    const [result] = await only.index.query('nocanon', {lang: 'en'})
    expect(result).toMatchObject({article: companion, lang: 'ja', url: `/ja/kb/${companion}`})
  })

  it('answers 10,000 characters, and markup, as any text', async () => {
    expect((await found(`nocanon ${'x'.repeat(10_000)}`))[0]).toBe(companion)
    expect((await found('証明書インポート'.repeat(1_250)))[0]).toBe('ldap-pkix-path-building-failed')
    expect((await found('<img src=x onerror=alert(1)>nocanon</img>'))[0]).toBe(companion)
    expect(await found('\u0000\uffff\ud800')).toEqual([])
  })
})
