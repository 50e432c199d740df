import type {Problem} from './problem.ts'
import type {TextRun} from './text-runs.ts'

const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]`
const latin = '[A-Za-z0-9]'

const missingSpace = new RegExp(`${japanese}(?=${latin})|${latin}(?=${japanese})`, 'gu')

/**
 * Japanese typography that no textlint rule knows: half-width parentheses, as on Atlassian's Japanese pages, and a
 * half-width space between Japanese and Latin letters on either side of where emphasis or a link begins or ends.
 */
export function checkTypography(file: string, {text, place, seams}: TextRun): readonly Problem[] {
  const spaces = [...text.matchAll(missingSpace)].flatMap(({index}): readonly Problem[] => {
    const [before = '', after = ''] = [...text.slice(index)].slice(0, 2)
    if (!seams?.has(index + before.length)) return []
    const where = place(index, index + before.length + after.length)
    const facts = {text: before + after, expected: `${before} ${after}`}
    return [{id: 'space-missing', facts, file, ...where, severity: 'error'}]
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
