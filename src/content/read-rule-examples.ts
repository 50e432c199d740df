import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ConfigInputKind} from '../model/input-kind.ts'
import type {Severity} from '../model/severity.ts'

/** A configuration that stands in a rule's doc comment: its test and its documentation. */
export interface RuleExample {
  readonly rule: string
  readonly name: string
  /** What the rule finds; absent where it must find nothing. */
  readonly finds?: Severity
  readonly kind: ConfigInputKind
  /** A request-target that a log beside it names. */
  readonly logged?: string
  /** Whether the server refuses it. */
  readonly refused?: boolean
  readonly text: string
}

/**
 * The `@example` blocks of all rules under a project's root, by rule and in the order of the text. The head of a block is
 * JSON; `kind` is `apache-config` where it is not given.
 */
export function readRuleExamples(root: string): readonly RuleExample[] {
  const folder = join(root, 'src/config/rules')
  return readdirSync(folder).flatMap(file => {
    const source = readFileSync(join(folder, file), 'utf8')
    return [...source.matchAll(/^ \* @example (\{.*\})\n((?: \* {3}.*\n)+)/gmu)].map(
      ([, head = '', body = '']): RuleExample => ({
        rule: file.replace(/\.ts$/u, ''),
        kind: 'apache-config',
        ...JSON.parse(head),
        text: body.replaceAll(/^ \* {3}/gmu, ''),
      }),
    )
  })
}
