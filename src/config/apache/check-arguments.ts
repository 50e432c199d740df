import type {ConfigNoteId} from '../config-note-id.ts'
import {accessRefusals} from './arguments/access-refusals.ts'
import {aliasRefusals} from './arguments/alias-refusals.ts'
import {coreRefusals} from './arguments/core-refusals.ts'
import {headerRefusals} from './arguments/header-refusals.ts'
import {logRefusals} from './arguments/log-refusals.ts'
import {proxyRefusals} from './arguments/proxy-refusals.ts'
import type {Refusal} from './arguments/refusal.ts'
import {rewriteRefusals} from './arguments/rewrite-refusals.ts'
import {sectionRefusals} from './arguments/section-refusals.ts'
import {takesCount} from './arguments/takes-count.ts'
import type {OpenSection} from './check-syntax.ts'
import {directiveArguments} from './directives.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {isPerDirectory} from './is-per-directory.ts'
import type {NamedLine} from './read-line.ts'

/** Where a directive or section stands. */
export interface Standing {
  readonly line: NamedLine
  readonly parent: OpenSection
}

/**
 * `arguments-wrong` where httpd 2.4 refuses the arguments of a directive, or of a section (`<location`). Null also for
 * what is not known here and for arguments with variables that the file does not define.
 */
export function checkArguments(
  name: string,
  args: readonly ExpandedWord[],
  {line, parent}: Standing,
): ConfigNoteId | null {
  if (args.some(({missing}) => missing !== null)) return null
  const words = args.map(({text}) => text)
  if (!takesCount(directiveArguments(name) ?? 'raw', words)) return 'arguments-wrong'
  const refuses = refusals.get(name)
  if (!refuses) return null
  const located = parent.around.some(isPerDirectory)
  const rest = (): string => line.joined.text.replace(/^\s*\S*/u, '').trim()
  return refuses({words, rest, located, section: parent.inner, parent}) ? 'arguments-wrong' : null
}

const refusals: ReadonlyMap<string, Refusal> = new Map(
  [
    sectionRefusals,
    proxyRefusals,
    headerRefusals,
    rewriteRefusals,
    accessRefusals,
    aliasRefusals,
    logRefusals,
    coreRefusals,
  ].flatMap(Object.entries<Refusal>),
)
