import type {Problem} from './problem.ts'
import {codeMark, type TextRun} from './text-runs.ts'

const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]`
const latin = '[A-Za-z0-9]'

const missingSpace = new RegExp(`${japanese}(?=${latin}|${codeMark})|(?:${latin}|${codeMark})(?=${japanese})`, 'gu')

/**
 * Japanese typography as Atlassian's Japanese pages have it: a half-width space between Japanese and Latin letters,
 * digits or inline code, and half-width parentheses.
 */
export function checkTypography(file: string, {text, place}: TextRun): readonly Problem[] {
  const spaces = [...text.matchAll(missingSpace)].map(({index}): Problem => {
    const pair = [...text.slice(index)].slice(0, 2)
    const [before = '', after = ''] = pair
    const where = place(index, index + pair.join('').length)
    if (pair.includes(codeMark)) {
      const facts = {text: before === codeMark ? after : before}
      return {id: 'space-missing-at-code', facts, file, ...where, severity: 'error'}
    }
    const facts = {text: before + after, expected: `${before} ${after}`}
    return {id: 'space-missing', facts, file, ...where, severity: 'error'}
  })
  const parentheses = [...text.matchAll(/[（）]/gu)].map(
    ({0: character, index}): Problem => ({
      id: 'parenthesis-full-width',
      facts: {text: character},
      file,
      ...place(index, index + 1),
      severity: 'error',
    }),
  )
  return [...spaces, ...parentheses]
}
