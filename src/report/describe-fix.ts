import {applyEdits} from '../input/apply-edits.ts'
import {patchBytes} from '../input/patch-bytes.ts'
import type {Fix} from '../model/finding.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Words} from '../wording/words.ts'
import type {AnswerFix} from './answer-types.ts'
import {maskSecrets} from './redact/mask-secrets.ts'
import type {Redact} from './redact/redact.ts'
import {unifiedDiff} from './unified-diff.ts'

/**
 * A fix in words, as a diff and as a corrected file. The lines to look at compare with the repaired text, so that
 * restored breaks do not hide the change; the patch compares with the input as it was given. Both texts go through `redact`
 * first; a corrected file would then be of no use, and there is none. Without it, secrets are masked in the lines to look at,
 * and real in patch and file; `secrets` are those that are known of the source.
 */
export function describeFix(
  fix: Fix,
  source: SourceText,
  link: string,
  words: Words,
  secrets: readonly string[],
  redact?: Redact,
): AnswerFix {
  const shown = (text: string) => redact?.(text) ?? text
  const after = shown(applyEdits(source.text, fix.edits))
  const {lines} = unifiedDiff(source.name, shown(source.text), after)
  const {title, description} = words.remedy(fix.remedy)
  return {
    remedy: fix.remedy,
    kind: fix.kind,
    title,
    description,
    link,
    input: source.name,
    fileName: source.name.replace(/^.*[\\/]/u, ''),
    diff: redact ? lines : lines.map(line => ({...line, text: maskSecrets(line.text, secrets).text})),
    patch: unifiedDiff(source.name, shown(source.original), after).patch,
    patched: redact ? null : patchBytes(source, fix.edits),
    notes: fix.revives.map(rule => words.report.revives({rule: words.ruleTitle(rule)})),
  }
}
