import {Ajv} from 'ajv'
import type {Lang} from '../model/lang.ts'
import {locate} from './locate.ts'
import type {Problem} from './problem.ts'
import {readText} from './read-text.ts'
import {readYaml} from './read-yaml.ts'
import {glossarySchema} from './schema/glossary-schema.ts'
import {validateSchema} from './validate-schema.ts'

/** One term in both languages, what it means, and the forms that writers avoid. */
export interface Term extends Readonly<Record<Lang, string>> {
  readonly id: string
  /** A sentence for somebody who meets the term first. */
  readonly means?: Readonly<Record<Lang, string>>
  /** Other right forms: what a text may call it. */
  readonly also?: Partial<Readonly<Record<Lang, readonly string[]>>>
  /** What people call it who search and do not know the term: only the search reads it, no text should. */
  readonly asked?: Partial<Readonly<Record<Lang, readonly string[]>>>
  readonly not?: Partial<Readonly<Record<Lang, readonly string[]>>>
}

const validate = new Ajv({allErrors: true, verbose: true}).compile(glossarySchema)

/** Reads `i18n/glossary.yaml`; a glossary with problems of form is empty. */
export async function readGlossary(root: string): Promise<{glossary: readonly Term[]; problems: readonly Problem[]}> {
  const file = 'i18n/glossary.yaml'
  const {text, problems: missing} = await readText(root, file)
  if (text === undefined) return {glossary: [], problems: missing}
  const {yaml, problems} = readYaml(file, text)
  if (problems.length > 0) return {glossary: [], problems}
  const faults = validateSchema(yaml, validate)
  if (faults.length > 0) return {glossary: [], problems: faults}
  const glossary = yaml.value as readonly Term[]
  const twice = glossary.flatMap(({id}, index): readonly Problem[] =>
    glossary.findIndex(other => other.id === id) < index
      ? [{id: 'id-taken', facts: {id, at: ''}, file, ...locate(yaml, [index, 'id']), severity: 'error'}]
      : [],
  )
  const right = glossary.flatMap((term, index) =>
    (['en', 'ja'] as const).flatMap(lang =>
      (term.not?.[lang] ?? []).flatMap((form, nth): readonly Problem[] => {
        const path = [index, 'not', lang, nth]
        // A form that is right for another term would contradict itself in every text.
        const taken = glossary.find(other => other[lang] === form)
        return taken
          ? [{id: 'form-right', facts: {form, term: taken.id}, file, ...locate(yaml, path), severity: 'error'}]
          : []
      }),
    ),
  )
  return {glossary, problems: [...twice, ...right]}
}
