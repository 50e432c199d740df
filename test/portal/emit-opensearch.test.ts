import {mkdtemp, readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {emitOpenSearch} from '../../src/site/emit-opensearch.ts'

async function emitted(lang: string, siteUrl: string, baseUrl: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'shindan-opensearch-'))
  await emitOpenSearch(outDir, {siteUrl, baseUrl})
  return readFile(join(outDir, `opensearch.${lang}.xml`), 'utf8')
}

describe('emitOpenSearch', () => {
  it.each([
    ['en', 'https://kb.example.com', '/', 'https://kb.example.com/search/?q={searchTerms}'],
    ['ja', 'https://kb.example.com', '/', 'https://kb.example.com/ja/search/?q={searchTerms}'],
    ['ja', 'https://example.com/', '/help/', 'https://example.com/help/ja/search/?q={searchTerms}'],
  ])('points in %s of %s%s to %s', async (lang, siteUrl, baseUrl, template) => {
    const xml = await emitted(lang, siteUrl, baseUrl)
    expect(xml).toContain(`type="text/html" template="${template}"`)
    expect(xml).toContain(`<Language>${lang}</Language>`)
  })

  it.each(['en', 'ja'])('keeps the short name of %s within the 16 characters of the format', async lang => {
    const name = /<ShortName>(.*)<\/ShortName>/.exec(await emitted(lang, 'https://kb.example.com', '/'))?.[1] ?? ''
    expect(name).not.toBe('')
    expect(name.length).toBeLessThanOrEqual(16)
  })
})
