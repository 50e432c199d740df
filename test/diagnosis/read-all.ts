import type {DiagnosableInput} from '../../src/diagnosis/diagnose.ts'
import {inputChecks} from '../../src/diagnosis/input-checks.ts'
import {type GivenInput, readInputs} from '../../src/diagnosis/read-inputs.ts'
import type {ReadOptions} from '../../src/diagnosis/reading.ts'
import {bytesFile} from '../../src/input/bytes-file.ts'
import {readKnowledge} from './read-case.ts'

const checks = inputChecks(await readKnowledge())

/** All inputs that files or bytes under a name give. */
export async function readAll(
  given: Readonly<Record<string, Uint8Array>> | readonly GivenInput[],
  options: ReadOptions = {},
): Promise<readonly DiagnosableInput[]> {
  const files = Array.isArray(given)
    ? (given as readonly GivenInput[])
    : Object.entries(given).map(([name, bytes]) => bytesFile(name, new Uint8Array(bytes)))
  const inputs: DiagnosableInput[] = []
  for await (const input of readInputs(files, checks, options)) inputs.push(input)
  return inputs
}

/** Names, kinds and notes, in short. */
export function outline(inputs: readonly DiagnosableInput[]): readonly string[] {
  return inputs.map(({name, kind, notes}) => [name, kind, ...notes.map(({id}) => id)].join(' '))
}
