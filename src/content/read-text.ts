import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Problem} from './problem.ts'

/** A text file under `root`, its byte order mark dropped; undefined if it is missing or not UTF-8, which is a problem. */
export async function readText(
  root: string,
  file: string,
): Promise<{readonly text?: string; readonly problems: readonly Problem[]}> {
  const bytes = await readFile(join(root, file)).catch(() => undefined)
  const place = {file, line: 1, column: 1, severity: 'error'} as const
  if (!bytes) return {problems: [{id: 'missing-file', facts: {path: file}, ...place}]}
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), problems: []}
  } catch {
    return {problems: [{id: 'not-utf-8', facts: {}, ...place}]}
  }
}
