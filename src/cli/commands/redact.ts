import {access} from 'node:fs/promises'
import path from 'node:path'
import {type Redactor, redactor} from '../../report/redact/redactor.ts'
import {redactEn} from '../../wording/redact.en.ts'
import {redactJa} from '../../wording/redact.ja.ts'
import type {Command, Invocation} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {countKinds} from '../redact/count-kinds.ts'
import {listInputs, type RedactionInput} from '../redact/list-inputs.ts'
import {openOutput} from '../redact/open-output.ts'
import {openRedaction, type Redaction} from '../redact/open-redaction.ts'
import {spoolInput} from '../redact/spool-input.ts'
import {UsageError} from '../usage-error.ts'

interface Job extends RedactionInput {
  readonly redaction: Redaction
  /** Null for standard output, or for nowhere if only counts are wanted. */
  readonly file: string | null
}

/**
 * `redact FILE…`: the files with identifying values replaced, the same value by the same pseudonym in all of them. Each is
 * read twice, in bounded memory: all are learned from before the first is written; standard input is kept in a temporary
 * file between. Nothing is ever overwritten. Gives 0.
 */
export const redact: Command = async invocation => {
  const {files, values} = parseArguments(invocation.args, {out: {type: 'string'}, mapping: {type: 'string'}})
  const out = typeof values.out === 'string' ? values.out : null
  const mapping = typeof values.mapping === 'string' ? values.mapping : null
  const inputs = await listInputs(files)
  if (inputs.length > 1 && out === null && !invocation.json) {
    throw new UsageError('redact-needs-out', {count: inputs.length})
  }
  if (out !== null && mapping !== null && !path.relative(out, mapping).startsWith('..')) {
    throw new UsageError('redact-mapping-inside', {name: mapping})
  }
  const targets = inputs.map(({output}) => (out === null ? null : path.join(out, output)))
  for (const file of [...targets, mapping]) if (file !== null) await refuseExisting(file)

  const spooled = inputs.some(({name}) => name === '-') ? await spoolInput(process.stdin) : null
  try {
    const jobs: Job[] = []
    for (const [index, input] of inputs.entries()) {
      const redaction = await openRedaction(input.name, input.name === '-' && spooled ? spooled.file : input.name)
      jobs.push({...input, redaction, file: targets[index] ?? null})
    }
    await run(jobs, mapping, invocation)
  } finally {
    await spooled?.remove()
  }
  return 0
}

async function run(
  jobs: readonly Job[],
  mapping: string | null,
  {json, lang, print, printBytes}: Invocation,
): Promise<void> {
  const made = redactor()
  for (const {redaction} of jobs) await redaction.learn(made)
  const inputs: {name: string; bytes: number; output: string | null}[] = []
  for (const {name, redaction, file} of jobs) {
    const output = file === null ? null : await openOutput(file)
    const bytes = await redaction.redact(made, async part => {
      if (output) await output.write(part)
      else if (!json) printBytes(part)
    })
    await output?.close()
    inputs.push({name, bytes, output: file})
  }
  if (mapping !== null) await writeMapping(mapping, made)
  const kinds = countKinds(made.replaced())
  if (json) {
    print(`${JSON.stringify({version: 1, inputs, kinds}, null, 2)}\n`)
    return
  }
  // On standard output stands the redacted text alone.
  if (inputs.some(({output}) => output === null)) return
  const words = lang === 'ja' ? redactJa : redactEn
  for (const {name, output} of inputs) print(words.written({name, output: output ?? ''}))
  if (kinds.length === 0) print(words.nothing())
  for (const {kind, ...counts} of kinds) print(words.counted({kind: words.kinds[kind], ...counts}))
  print(words.caution())
}

async function writeMapping(file: string, made: Redactor): Promise<void> {
  const output = await openOutput(file)
  const text = `${JSON.stringify({version: 1, replaced: made.replaced()}, null, 2)}\n`
  await output.write(new TextEncoder().encode(text))
  await output.close()
}

/** Before anything is read or written. */
async function refuseExisting(file: string): Promise<void> {
  const exists = await access(file).then(
    () => true,
    () => false,
  )
  if (exists) throw new UsageError('redact-exists', {name: file})
}
