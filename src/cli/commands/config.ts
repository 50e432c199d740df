import {constants, copyFile, writeFile} from 'node:fs/promises'
import {checkConfig} from '../../config/check-config.ts'
import {frontOf} from '../../config/front-of.ts'
import {isConfigKind} from '../../config/is-config-kind.ts'
import {readConfigs} from '../../config/read-configs.ts'
import type {DiagnosableInput} from '../../diagnosis/diagnose.ts'
import {patchBytes} from '../../input/patch-bytes.ts'
import {readSource} from '../../input/read-source.ts'
import type {Diagnosis} from '../../model/diagnosis.ts'
import type {Fix} from '../../model/finding.ts'
import type {SourceText} from '../../model/source-text.ts'
import {cliWords} from '../cli-words.ts'
import type {Command, Invocation} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {readReportChoice, reportOptions} from '../report-options.ts'
import {runChecks} from '../run-checks.ts'
import {UsageError} from '../usage-error.ts'

/**
 * `config FILE…`: the config check alone. `--fix` shows what would change as diffs; `--write` changes the files,
 * keeps each old one as `FILE.bak`, and applies safe fixes only, but for the one that `--remedy ID` names;
 * an id that no correction of these files has is a usage error.
 */
export const config: Command = async invocation => {
  const {files, values} = parseArguments(invocation.args, {
    fix: {type: 'boolean'},
    write: {type: 'boolean'},
    remedy: {type: 'string'},
    front: {type: 'string'},
    ...reportOptions,
  })
  const choice = readReportChoice(values, invocation.json)
  if (values.write && files.includes('-')) throw new UsageError('write-to-stdin')
  const remedy = typeof values.remedy === 'string' ? values.remedy : undefined
  if (remedy !== undefined && !values.write) throw new UsageError('remedy-needs-write')
  const front = typeof values.front === 'string' ? values.front : undefined
  const {code, diagnosis} = await runChecks(files, takeConfig, invocation, choice, {fixes: values.fix === true, front})
  if (!values.write) return code
  // A report stands alone on standard output.
  const print = choice.format === 'terminal' ? invocation.print : () => {}
  await write(diagnosis, {remedy, front}, {...invocation, print})
  return code
}

function takeConfig({name, kind}: DiagnosableInput): void {
  if (!isConfigKind(kind)) throw new UsageError('not-a-config', {name})
}

interface WriteChoice {
  readonly remedy: string | undefined
  readonly front: string | undefined
}

async function write(diagnosis: Diagnosis, {remedy, front}: WriteChoice, {lang, print}: Invocation): Promise<void> {
  const words = cliWords(lang)
  const fixes = diagnosis.findings.flatMap(finding => finding.fixes)
  const known = [...new Set(fixes.map(fix => fix.remedy))]
  if (remedy !== undefined && known.length > 0 && !known.includes(remedy)) {
    throw new UsageError('unknown-remedy', {remedy, known: known.join(', ')})
  }
  const archives = diagnosis.inputs.filter(({notes}) => notes.some(({id}) => id === 'archive-read'))
  for (const [input, {source}] of diagnosis.inputs.entries()) {
    if (!source) continue
    if (archives.some(({name}) => source.name.startsWith(`${name}/`))) {
      print(words.written.member({name: source.name}))
      continue
    }
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
    if (!holds({source, bytes, chosen, front}, diagnosis)) {
      print(words.written.refused({name: source.name}))
      continue
    }
    const backup = await keepOld(source.name)
    await writeFile(source.name, bytes).catch(() => unwritable(source.name))
    print(words.written.done({name: source.name, backup}))
  }
}

/** What a file would become. */
interface Change {
  readonly source: SourceText
  readonly bytes: Uint8Array
  readonly chosen: readonly Fix[]
  readonly front: string | undefined
}

/**
 * Whether several corrections hold together, as each was found to hold alone: what they mend is less than before, in all
 * files together, for one may include another.
 */
function holds({source, bytes, chosen, front}: Change, {findings, inputs}: Diagnosis): boolean {
  const mended = findings.filter(({fixes}) => fixes.some(fix => chosen.includes(fix)))
  const complaints = (own: Uint8Array) => {
    const files = inputs.flatMap((each, input) => {
      const text = each.source && readSource(each.name, each.source === source ? own : each.source.bytes)
      return text && isConfigKind(text.kind) ? [{input, source: text}] : []
    })
    const {readings} = readConfigs(files)
    const first = front === undefined ? undefined : inputs.findIndex(({name}) => `/${name}`.endsWith(`/${front}`))
    return checkConfig(readings, {loggedPaths: [], ...frontOf(readings, first)}).findings.filter(({check, severity}) =>
      mended.some(each => each.check === check && (severity !== 'info' || each.severity === 'info')),
    ).length
  }
  return complaints(bytes) < complaints(source.bytes)
}

/** Copies a file to `FILE.bak`, or to `FILE.bak.2` and so on where there is one: no older copy is lost. Gives the name. */
async function keepOld(name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const backup = number === 1 ? `${name}.bak` : `${name}.bak.${number}`
    try {
      await copyFile(name, backup, constants.COPYFILE_EXCL)
      return backup
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) unwritable(backup)
    }
  }
}

function unwritable(name: string): never {
  throw new UsageError('unwritable-file', {name})
}

/** The edits of several fixes as one sorted list; of two that overlap the first counts. */
function edits(fixes: readonly Fix[]): Fix['edits'] {
  const sorted = fixes.flatMap(fix => fix.edits).sort((a, b) => a.from - b.from || a.to - b.to)
  return sorted.filter((edit, index) => {
    const before = sorted[index - 1]
    return !before || (before.to <= edit.from && !(before.from === edit.from && before.insert === edit.insert))
  })
}
