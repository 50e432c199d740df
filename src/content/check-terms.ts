import type {Lang} from '../model/lang.ts'
import type {Problem} from './problem.ts'
import type {Term} from './read-glossary.ts'
import type {TextRun} from './text-runs.ts'

/**
 * Forms that the glossary wants avoided. A form within a right one is none (`サーバ` in `サーバー`); Latin forms count
 * as whole words only.
 */
export function checkTerms(
  file: string,
  {text, place}: TextRun,
  lang: Lang,
  glossary: readonly Term[],
): readonly Problem[] {
  return glossary.flatMap(term =>
    (term.not?.[lang] ?? []).flatMap(form => {
      if (!text.includes(form)) return []
      const right = glossary.map(other => other[lang]).filter(other => other.includes(form))
      return occurrences(text, form)
        .filter(from => !right.some(word => isWithin(text, word, from, from + form.length)))
        .map(
          (from): Problem => ({
            id: 'form-avoided',
            facts: {form, expected: term[lang]},
            file,
            ...place(from, from + form.length),
            severity: 'error',
          }),
        )
    }),
  )
}

function occurrences(text: string, form: string): readonly number[] {
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const start = /^[A-Za-z0-9]/.test(form) ? '(?<![A-Za-z0-9])' : ''
  const end = /[A-Za-z0-9]$/.test(form) ? '(?![A-Za-z0-9])' : ''
  return [...text.matchAll(new RegExp(start + literal + end, 'g'))].map(({index}) => index)
}

function isWithin(text: string, word: string, from: number, to: number): boolean {
  return occurrences(text, word).some(start => start <= from && to <= start + word.length)
}
