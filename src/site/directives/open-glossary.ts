import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import type {Term} from '../../content/read-glossary.ts'

const read = new Map<string, {readonly changed: number; readonly glossary: readonly Term[]}>()

/** The glossary of a project, as the gate left it, valid; read again only when it changed. Empty if there is none. */
export function openGlossary(root: string): readonly Term[] {
  const file = path.join(root, 'i18n', 'glossary.yaml')
  const changed = statSync(file, {throwIfNoEntry: false})?.mtimeMs
  if (changed === undefined) return []
  const known = read.get(file)
  if (known?.changed === changed) return known.glossary
  const glossary: readonly Term[] = parse(readFileSync(file, 'utf8'))
  read.set(file, {changed, glossary})
  return glossary
}
