import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {diagnose} from '../../src/diagnosis/diagnose.ts'
import {readSource} from '../../src/input/read-source.ts'
import type {Diagnosis} from '../../src/model/diagnosis.ts'
import type {Knowledge} from '../../src/model/knowledge.ts'
import {ownContent} from '../own-content.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const firstArticle = 'companion-jwt-qsh-mismatch-apache-nocanon'

/** The knowledge base of this repository. */
export async function readKnowledge(): Promise<Knowledge> {
  return (await ownContent()).knowledge
}

/** A sample of the first article as text. */
export function readSample(name: string): Promise<string> {
  return readFile(path.join(root, 'docs/kb', firstArticle, 'samples', name), 'utf8')
}

/** Diagnoses texts by name, as if they were files. */
export function diagnoseTexts(texts: Readonly<Record<string, string>>, knowledge: Knowledge): Diagnosis {
  const encoder = new TextEncoder()
  return diagnose(
    Object.entries(texts).map(([name, text]) => readSource(name, encoder.encode(text))),
    knowledge,
  )
}
