import {statSync} from 'node:fs'
import path from 'node:path'
import {type Lang, langs} from '../../src/model/lang.ts'
import {sitePages} from './site-pages.ts'

/** Which pages of a built site stand for the others, so that a new article costs a test little or nothing. */
export interface SamplePages {
  /** Every page of one language. */
  readonly all: (lang: Lang) => readonly string[]
  /** The longest page of each template in one language: one article, one page of the guide, every page of its own kind. */
  readonly byTemplate: (lang: Lang) => readonly string[]
  /** One language of each page, in turn, and of articles no more than `most`, evenly spread. */
  readonly inTurn: (most: number) => readonly string[]
}

export function samplePages(dir: string): SamplePages {
  const pages = sitePages(dir)
  const all = (lang: Lang) => pages.filter(address => langOf(address) === lang)
  const byTemplate = (lang: Lang) => {
    const longest = new Map<string, string>()
    for (const address of all(lang)) {
      const template = templateOf(address)
      const best = longest.get(template)
      if (best === undefined || length(dir, address) > length(dir, best)) longest.set(template, address)
    }
    return [...longest.values()]
  }
  const inTurn = (most: number) => {
    const english = all('en')
    const articles = english.filter(address => templateOf(address) === '/kb/…')
    const taken = new Set(Array.from({length: most}, (_, at) => articles[Math.floor((at * articles.length) / most)]))
    return english
      .filter(address => !articles.includes(address) || taken.has(address))
      .map((address, index) => (langs[index % langs.length] === 'ja' ? `/ja${address}`.replace(/\/$/, '') : address))
  }
  return {all, byTemplate, inTurn}
}

function langOf(address: string): Lang {
  return /^\/ja(\/|$)/.test(address) ? 'ja' : 'en'
}

function templateOf(address: string): string {
  return address.replace(/^\/ja(?=\/|$)/, '').replace(/^(\/[^/]+\/).+$/, '$1…')
}

function length(dir: string, address: string): number {
  const sizes = [`${address}.html`, `${address}/index.html`].map(
    name => statSync(path.join(dir, name), {throwIfNoEntry: false})?.size,
  )
  return Math.max(...sizes.map(size => size ?? 0))
}
