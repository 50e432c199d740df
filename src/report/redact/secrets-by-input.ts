import {isConfigKind} from '../../config/is-config-kind.ts'
import type {InputReport} from '../../model/diagnosis.ts'
import {knownSecrets} from './known-secrets.ts'

/** Gives the secrets of each configuration by its index (`knownSecrets`), looked for when they are first asked for. */
export function secretsByInput(inputs: readonly InputReport[]): (input: number) => readonly string[] {
  const found = new Map<number, readonly string[]>()
  return input => {
    const before = found.get(input)
    if (before) return before
    const {kind, source} = inputs[input] ?? {kind: 'unknown', source: null}
    const secrets = source && isConfigKind(kind) ? knownSecrets(source.original) : []
    found.set(input, secrets)
    return secrets
  }
}
