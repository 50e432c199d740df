import type {Lang} from '../model/lang.ts'
import {contentEn} from '../wording/content.en.ts'
import {contentJa} from '../wording/content.ja.ts'
import {pageFile} from './page-file.ts'

const words = {en: contentEn.headings, ja: contentJa.headings}

/**
 * The files of an article that nobody has written yet, by their path from the project's root. Everything a person has to
 * decide is empty, so that the gate asks for it: the skeleton itself never passes. `day` is a date such as `2026-11-25`.
 */
export function skeleton(slug: string, day: string): ReadonlyMap<string, string> {
  const folder = `docs/kb/${slug}`
  return new Map([
    [`${folder}/article.yaml`, facts(slug, day)],
    [`${folder}/samples/event.log`, ''],
    [`${folder}/samples/near-miss.log`, ''],
    [pageFile(`kb/${slug}/index`, 'en'), page('en')],
    [pageFile(`kb/${slug}/index`, 'ja'), page('ja')],
  ])
}

const facts = (
  slug: string,
  day: string,
): string => `# yaml-language-server: $schema=../../../src/content/schema/article.schema.json
id: ${slug}
kind: troubleshooting
state: draft
component: ''
platforms: [data-center]
affects: []
updated: ${day}
terms: []
literals: []
related: []

signatures:
  - id: logged-error
    severity: error
    logs: [confluence]
    anchors: ['']
    where:
      - {part: logger, suffix: ''}
    matches: [samples/event.log]
    misses: [samples/near-miss.log]

configs: []

causes:
  - id: first-cause
    shown-by: [logged-error]
    proven-by: []
    remedies: [first-remedy]

remedies:
  - {id: first-remedy, kind: fix, apply: restart, of: [confluence], risk: low}

sources:
  - id: published-page
    kind: published
    url: ''
    read: ${day}
    supports: [updated, signatures/logged-error, causes/first-cause, remedies/first-remedy]
`

function page(lang: Lang): string {
  const {summary, environment, symptoms, diagnosis, cause, solution, related} = words[lang]
  const head = (word: string, id: string): string => `## ${word} {#${id}}`
  const parts = [
    // An empty title would keep Docusaurus from starting; without one the site shows the folder's name.
    "---\n# title:\ndescription: ''\n---",
    '::platform',
    head(summary, 'summary'),
    head(environment, 'environment'),
    head(symptoms, 'symptoms'),
    head(diagnosis, 'diagnosis'),
    '::sample{file="event.log"}',
    '::signature{#logged-error}',
    head(`${cause}:`, 'cause-first-cause'),
    head(`${solution}:`, 'solution-first-remedy'),
    head(related, 'related'),
    '::sources',
  ]
  return `${parts.join('\n\n')}\n`
}
