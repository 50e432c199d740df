import {Ajv} from 'ajv'
import {type Lang, langs} from '../model/lang.ts'
import type {WordingFile} from './language/read-wording.ts'
import {locate} from './locate.ts'
import type {Problem} from './problem.ts'
import {readText} from './read-text.ts'
import {readYaml, type YamlFile} from './read-yaml.ts'
import {glossarySchema} from './schema/glossary-schema.ts'
import {codeMark} from './text-runs.ts'
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

interface Glossary {
  readonly glossary: readonly Term[]
  /** What the terms mean, to be held to the language of the pages: a reader sees it at the term. */
  readonly meanings: readonly WordingFile[]
  readonly problems: readonly Problem[]
}

/** Reads `i18n/glossary.yaml`; a glossary with problems of form is empty. */
export async function readGlossary(root: string): Promise<Glossary> {
  const file = 'i18n/glossary.yaml'
  const {text, problems: missing} = await readText(root, file)
  if (text === undefined) return {glossary: [], meanings: [], problems: missing}
  const {yaml, problems} = readYaml(file, text)
  if (problems.length > 0) return {glossary: [], meanings: [], problems}
  const faults = validateSchema(yaml, validate)
  if (faults.length > 0) return {glossary: [], meanings: [], problems: faults}
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
  return {glossary, meanings: meaningsOf(yaml, glossary), problems: [...twice, ...right]}
}

function meaningsOf(yaml: YamlFile, glossary: readonly Term[]): readonly WordingFile[] {
  return langs.map(lang => ({
    file: yaml.file,
    lang,
    runs: glossary.flatMap(({means}, index) => {
      const text = means?.[lang].replace(/`[^`]*`/gu, code => codeMark.repeat(code.length))
      return text ? [{text, place: () => locate(yaml, [index, 'means', lang])}] : []
    }),
  }))
}
