import {applyEdits} from '../input/apply-edits.ts'
import {patchBytes} from '../input/patch-bytes.ts'
import type {Fix} from '../model/finding.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Words} from '../wording/words.ts'
import type {AnswerFix} from './answer-types.ts'
import {unifiedDiff} from './unified-diff.ts'

/**
 * A fix in words, as a diff and as a corrected file. The lines to look at compare with the repaired text, so that
 * restored breaks do not hide the change; the patch compares with the input as it was given.
 */
export function describeFix(fix: Fix, source: SourceText, link: string, words: Words): AnswerFix {
  const after = applyEdits(source.text, fix.edits)
  const {title, description} = words.remedy(fix.remedy)
  return {
    remedy: fix.remedy,
    kind: fix.kind,
    title,
    description,
    link,
    input: source.name,
    fileName: source.name.replace(/^.*[\\/]/u, ''),
    diff: unifiedDiff(source.name, source.text, after).lines,
    patch: unifiedDiff(source.name, source.original, after).patch,
    patched: patchBytes(source, fix.edits),
    notes: fix.revives.map(rule => words.report.revives({rule: words.ruleTitle(rule)})),
  }
}
