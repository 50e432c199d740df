import {isProxyKind} from '../config/is-proxy-kind.ts'
import {type DiagnosableInput, diagnose} from '../diagnosis/diagnose.ts'
import type {Diagnosis} from '../model/diagnosis.ts'
import {answer} from '../report/answer.ts'
import {redactDiagnosis} from '../report/redact/redact-diagnosis.ts'
import {redactor} from '../report/redact/redactor.ts'
import {toTerminal} from '../report/to-terminal.ts'
import {wasRead} from '../report/was-read.ts'
import {writeReport} from '../report/write-report.ts'
import type {Invocation} from './command.ts'
import {readInputs} from './read-inputs.ts'
import type {ReportChoice} from './report-options.ts'
import {UsageError} from './usage-error.ts'

interface CheckOptions {
  /** Whether corrections are printed as diffs. */
  readonly fixes: boolean
  /** The proxy that stands in front of the others: the name of its file, or how that ends. */
  readonly front?: string | undefined
}

/**
 * Checks inputs against the knowledge base and prints the answer. Gives the exit code and the diagnosis; that no input could
 * be read is a usage error, after what was printed of each.
 * `accept` throws a usage error for an input that the command does not take; in an archive such files are passed over.
 */
export async function runChecks(
  names: readonly string[],
  accept: (input: DiagnosableInput) => void,
  {home, lang, site, print}: Invocation,
  {format, redact: isRedacted}: ReportChoice,
  {fixes, front}: CheckOptions,
): Promise<{readonly code: 0 | 1; readonly diagnosis: Diagnosis}> {
  // Links stand in reports alone; and nobody is to wait for an answer that cannot be written.
  const address = format === 'terminal' ? null : site().url
  const knowledge = await home.knowledge()
  const inputs = taken(await readInputs(names, knowledge), accept)
  const diagnosis = diagnose(inputs, knowledge, front === undefined ? undefined : inputNamed(inputs, front))
  const made = isRedacted ? redactor() : null
  // The names in SARIF are what tools open the files by.
  const shown = made ? redactDiagnosis(diagnosis, made, format === 'sarif') : diagnosis
  const redact = made?.redact
  print(
    format === 'terminal'
      ? toTerminal(answer(shown, knowledge, lang, redact), link => (lang === 'ja' ? `/ja${link}` : link), fixes)
      : writeReport(shown, knowledge, {format, lang, site: address, redact}),
  )
  if (!diagnosis.inputs.some(wasRead)) throw new UsageError('nothing-read')
  const bad = diagnosis.findings.some(({severity}) => severity !== 'info')
  return {code: bad ? 1 : 0, diagnosis}
}

/** The configuration of a proxy that `--front` names. */
function inputNamed(inputs: readonly DiagnosableInput[], name: string): DiagnosableInput {
  const found = inputs.find(input => input.name === name) ?? inputs.find(input => input.name.endsWith(`/${name}`))
  if (!found) throw new UsageError('front-not-given', {name})
  if (isProxyKind(found.kind)) return found
  const known = inputs.filter(({kind}) => isProxyKind(kind)).map(input => input.name)
  throw new UsageError('front-no-proxy', {name: found.name, known: known.join(', ')})
}

/** All inputs but the members of archives that the command does not take. */
function taken(
  inputs: readonly DiagnosableInput[],
  accept: (input: DiagnosableInput) => void,
): readonly DiagnosableInput[] {
  const archives = inputs.filter(isArchive).map(({name}) => `${name}/`)
  return inputs.filter(input => {
    if (isArchive(input)) return true
    try {
      accept(input)
      return true
    } catch (cause) {
      if (archives.some(archive => input.name.startsWith(archive))) return false
      throw cause
    }
  })
}

/** One that was opened. */
function isArchive({notes}: DiagnosableInput): boolean {
  return notes.some(({id}) => id === 'archive-read')
}
