import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type Lang, langs} from '../model/lang.ts'
import {openSearchEn} from '../wording/opensearch.en.ts'
import {openSearchJa} from '../wording/opensearch.ja.ts'

/** Where the site will stand. */
export interface SiteAddress {
  /** Scheme and host without a slash at the end. */
  readonly siteUrl: string
  /** Path of the default locale, slashes at both ends. */
  readonly baseUrl: string
}

const words = {en: openSearchEn, ja: openSearchJa}
const localePath: Readonly<Record<Lang, string>> = {en: '', ja: 'ja/'}

/** Writes `opensearch.en.xml` and `opensearch.ja.xml` to a static folder: with them a browser offers the site as a search engine. */
export async function emitOpenSearch(outDir: string, address: SiteAddress): Promise<void> {
  await mkdir(outDir, {recursive: true})
  await Promise.all(langs.map(lang => writeFile(join(outDir, `opensearch.${lang}.xml`), description(lang, address))))
}

/** OpenSearch 1.1: ShortName has 16 characters at most. */
function description(lang: Lang, {siteUrl, baseUrl}: SiteAddress): string {
  const root = `${siteUrl.replace(/\/+$/, '')}${baseUrl}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(words[lang].shortName)}</ShortName>
  <Description>${xml(words[lang].description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${lang}</Language>
  <Url type="text/html" template="${xml(`${root}${localePath[lang]}search/?q={searchTerms}`)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${xml(`${root}opensearch.${lang}.xml`)}"/>
</OpenSearchDescription>
`
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
