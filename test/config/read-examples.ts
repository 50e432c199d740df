import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {InputKind} from '../../src/model/input-kind.ts'

/** A configuration that stands in a rule's doc comment. */
export interface RuleExample {
  readonly rule: string
  readonly name: string
  /** The severity that the rule finds; absent where it must find nothing. */
  readonly finds?: string
  readonly kind: InputKind
  /** Whether the server refuses it. */
  readonly refused?: boolean
  readonly text: string
}

const folder = join(import.meta.dirname, '../../src/config/rules')

/** The `@example` blocks of all rules. */
export function readExamples(): readonly RuleExample[] {
  return readdirSync(folder).flatMap(file => {
    const source = readFileSync(join(folder, file), 'utf8')
    return [...source.matchAll(/^ \* @example (\{.*\})\n((?: \* {3}.*\n)+)/gmu)].map(([, head = '', body = '']) => ({
      rule: file.replace(/\.ts$/u, ''),
      kind: 'apache-config',
      ...JSON.parse(head),
      text: body.replaceAll(/^ \* {3}/gmu, ''),
    }))
  })
}
