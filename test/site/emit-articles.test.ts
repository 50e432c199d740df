import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {emitArticles} from '../../src/site/emit-articles.ts'
import {ownBase} from '../own-content.ts'

const slug = 'companion-jwt-qsh-mismatch-apache-nocanon'
let out = ''

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'shindan-articles-'))
  const base = await ownBase()
  await emitArticles(base, out, 'https://kb.example.com/docs/')
}, 60_000)
afterAll(() => rm(out, {recursive: true}))

const read = (name: string) => readFile(join(out, 'articles', 'v1', name), 'utf8')

describe('an article as a file', () => {
  it('is named in the list, with its address', async () => {
    const {version, articles} = JSON.parse(await read('index.json'))
    expect(version).toBe(1)
    expect(articles.find(({id}: {id: string}) => id === slug)).toMatchObject({
      component: 'companion',
      data: `https://kb.example.com/docs/articles/v1/${slug}.json`,
    })
  })

  it('has its facts once and its text in both languages', async () => {
    const {facts, languages} = JSON.parse(await read(`${slug}.json`))
    expect(facts.signatures[0].id).toBe('qsh-mismatch')
    expect(languages.ja).toMatchObject({url: `https://kb.example.com/docs/ja/kb/${slug}/`})
    const ids = (lang: string) => languages[lang].sections.map(({id}: {id: string}) => id)
    expect(ids('ja')).toEqual(ids('en'))
  })

  it('is Markdown that stands by itself: facts and samples in place, links that lead somewhere', async () => {
    const text = await read(`${slug}.ja.md`)
    expect(text).toMatch(/^# Atlassian Companion アプリ/)
    expect(text).toMatch(/^検証済み · 実測: Apache httpd \d[\d.]+、/mu)
    expect(text).toContain('> **Confluence Data Center のみ**')
    expect(text).toContain('- ロガー名の末尾: `DefaultAuthenticationResultHandler`')
    expect(text).toContain('```apacheconf title="nocanon.conf"')
    expect(text).toContain(`](https://kb.example.com/docs/ja/kb/${slug}#cause-second-hop)`)
    expect(text).not.toMatch(/^::|\{#|&#x20;|\.md\)/m)
  })
})
