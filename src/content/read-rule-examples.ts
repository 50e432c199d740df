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
  /** Files of other programs that belong to it. */
  readonly others: readonly OtherFile[]
}

/** A file beside the first of an example. */
interface OtherFile {
  readonly name: string
  readonly kind: ConfigInputKind
  readonly text: string
}

/**
 * The `@example` blocks of all rules under a project's root, by rule and in the order of the text. The head of a block is
 * JSON; `kind` is `apache-config` where it is not given. Other files begin with a line `--- NAME`, and `with` names the kind
 * of each.
 */
export function readRuleExamples(root: string): readonly RuleExample[] {
  const folder = join(root, 'src/config/rules')
  return readdirSync(folder).flatMap(file => {
    const source = readFileSync(join(folder, file), 'utf8')
    return [...source.matchAll(/^ \* @example (\{.*\})\n((?: \* {3}.*\n)+)/gmu)].map(
      ([, head = '', body = '']): RuleExample => {
        const {with: kinds = {}, ...said} = JSON.parse(head)
        const [text = '', ...rest] = body.replaceAll(/^ \* {3}/gmu, '').split(/^--- (.*)\n/mu)
        const others = Object.entries<ConfigInputKind>(kinds).map(([name, kind]): OtherFile => {
          const at = rest.indexOf(name)
          return {name, kind, text: at === -1 ? '' : (rest[at + 1] ?? '')}
        })
        return {rule: file.replace(/\.ts$/u, ''), kind: 'apache-config', ...said, text, others}
      },
    )
  })
}
