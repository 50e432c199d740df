import {copyFile, writeFile} from 'node:fs/promises'
import {isConfigKind} from '../../config/is-config-kind.ts'
import type {DiagnosableInput} from '../../diagnosis/diagnose.ts'
import {patchBytes} from '../../input/patch-bytes.ts'
import type {Diagnosis} from '../../model/diagnosis.ts'
import type {Fix} from '../../model/finding.ts'
import {cliWords} from '../cli-words.ts'
import type {Command, Invocation} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {runChecks} from '../run-checks.ts'
import {UsageError} from '../usage-error.ts'

/**
 * `config FILE…`: the config check alone. `--fix` shows what would change as diffs; `--write` changes the files,
 * keeps each old one as `FILE.bak`, and applies safe fixes only, but for the one that `--remedy ID` names.
 */
export const config: Command = async invocation => {
  const {files, values} = parseArguments(invocation.args, {
    fix: {type: 'boolean'},
    write: {type: 'boolean'},
    remedy: {type: 'string'},
  })
  if (values.write && files.includes('-')) throw new UsageError('write-to-stdin')
  const {code, diagnosis} = await runChecks(files, takeConfig, invocation, values.fix === true)
  if (!values.write) return code
  await write(diagnosis, typeof values.remedy === 'string' ? values.remedy : undefined, invocation)
  return code
}

function takeConfig({name, kind}: DiagnosableInput): void {
  if (!isConfigKind(kind)) throw new UsageError('not-a-config', {name})
}

async function write(diagnosis: Diagnosis, remedy: string | undefined, {lang, print}: Invocation): Promise<void> {
  const words = cliWords(lang)
  const fixes = diagnosis.findings.flatMap(finding => finding.fixes)
  for (const [input, {source}] of diagnosis.inputs.entries()) {
    if (!source) continue
    if (source.notes.some(({id}) => id === 'part-of-input')) {
      print(words.written.part({name: source.name}))
      continue
    }
    const own = fixes.filter(fix => fix.input === input)
    const chosen = own.filter(fix => (remedy === undefined ? fix.kind === 'safe' : fix.remedy === remedy))
    const bytes = patchBytes(source, edits(chosen))
    if (chosen.length === 0 || bytes === null) {
      const choices = [...new Set(own.map(fix => fix.remedy))].join(', ')
      print(words.written[choices === '' ? 'nothing' : 'choose']({name: source.name, choices}))
      continue
    }
    await copyFile(source.name, `${source.name}.bak`)
    await writeFile(source.name, bytes)
    print(words.written.done({name: source.name, backup: `${source.name}.bak`}))
  }
}

/** The edits of several fixes as one sorted list; of two that overlap the first counts. */
function edits(fixes: readonly Fix[]): Fix['edits'] {
  const sorted = fixes.flatMap(fix => fix.edits).sort((a, b) => a.from - b.from || a.to - b.to)
  return sorted.filter((edit, index) => {
    const before = sorted[index - 1]
    return !before || (before.to <= edit.from && !(before.from === edit.from && before.insert === edit.insert))
  })
}
