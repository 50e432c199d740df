import {langs} from '../model/lang.ts'
import type {SearchDocument} from '../model/search-document.ts'
import {analyse} from './analyse.ts'
import {crowding} from './crowding.ts'

/** How much an occurrence counts, by where it is. */
const boosts = {
  title: 6,
  keywords: 6,
  headings: 4,
  description: 6,
  events: 0.6,
  code: 0.1,
  meanings: 1.5,
  body: 1,
} as const

type Field = keyof typeof boosts
const fields = Object.keys(boosts) as readonly Field[]

/** How much the length of a field weighs against its occurrences: 0 not at all, 1 in full. */
const lengthWeight = {alone: 0.75, crowded: 0.2}

/**
 * For each document the weight of each of its terms: occurrences, boosted by field, over the field's length relative
 * to the average (the inner part of BM25F). Both languages of a document are one text: identifiers are shared, and a
 * query in one language finds what only the other one says.
 */
export function weighTerms(documents: readonly SearchDocument[]): readonly ReadonlyMap<string, number>[] {
  const analysed = documents.map(document => {
    const texts = fieldTexts(document)
    return fields.map(field => analyse(texts[field], true).map(token => token.term))
  })
  const averages = fields.map(
    (_, at) => analysed.reduce((sum, byField) => sum + (byField[at]?.length ?? 0), 0) / Math.max(1, documents.length),
  )
  const share = lengthWeight.alone + (lengthWeight.crowded - lengthWeight.alone) * crowding(documents.length)
  return analysed.map(byField => {
    const weights = new Map<string, number>()
    for (const [at, field] of fields.entries()) {
      const terms = byField[at] ?? []
      const length = 1 - share + (share * terms.length) / Math.max(1, averages[at] ?? 1)
      for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + boosts[field] / length)
    }
    return weights
  })
}

function fieldTexts({
  id,
  component,
  literals,
  terms,
  events,
  code,
  meanings,
  pages,
}: SearchDocument): Readonly<Record<Field, string>> {
  const both = langs.flatMap(lang => pages[lang] ?? [])
  return {
    title: both.map(page => page.title).join('\n'),
    // A slug is made of the words that tell its article from others.
    keywords: [id.replaceAll('-', ' '), component ?? '', ...literals, ...terms].join('\n'),
    headings: both.flatMap(page => page.headings).join('\n'),
    description: both.map(page => page.description).join('\n'),
    events: events.join('\n'),
    code: code.join('\n'),
    meanings: meanings.join('\n'),
    body: both.map(page => page.body).join('\n'),
  }
}
