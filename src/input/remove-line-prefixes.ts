import type {Edit} from '../model/edit.ts'
import {prefixEdits} from './prefix-edits.ts'

/** `confluence-1  | ` of `docker compose logs`, `[pod/confluence-0/confluence] ` of `kubectl logs --prefix`. */
const service = /^(?:[\w.-]+ +\| ?|\[pod\/[^\]\s]{1,200}\] )/
const file = String.raw`[\w./~-]*?\.(?:log|out|txt|conf|cfg|xml)(?:[.-]\d[\d-]{0,20})?(?:\.current)?`
/** `logs/atlassian-confluence.log:12:` of `grep -n`, with `-` in the lines around a match. */
const numbered = new RegExp(`^(?:${file})?([:-])(\\d{1,9})\\1|^(\\d{1,9})([:-])`)
const named = new RegExp(`^${file}[:-]`)

/**
 * Takes away what compose, kubectl or grep put before every line. Numbers must go up from line to line, for a date begins
 * with digits as well.
 */
export function removeLinePrefixes(text: string): readonly Edit[] {
  const byService = prefixEdits(text, line => service.exec(line)?.[0].length ?? null)
  if (byService.length > 0) return byService
  const counted = numberedPrefixes(text)
  return counted.length > 0 ? counted : prefixEdits(text, line => named.exec(line)?.[0].length ?? separator(line))
}

function numberedPrefixes(text: string): readonly Edit[] {
  let last = -1
  let ascending = true
  let matches = 0
  const edits = prefixEdits(text, line => {
    const [prefix, mark, number, bareNumber, bareMark] = numbered.exec(line) ?? []
    if (prefix === undefined) return separator(line)
    const at = Number(number ?? bareNumber)
    // Another file may begin anew, which its first match shows.
    if (at <= last && !prefix.includes('.')) ascending = false
    if (at === last) ascending = false
    last = at
    if ((mark ?? bareMark) === ':') matches++
    return prefix.length
  })
  return ascending && matches > 0 ? edits : []
}

/** grep puts `--` between groups of lines. */
function separator(line: string): number | null {
  return line === '--' ? 2 : null
}
