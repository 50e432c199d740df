import {maskSecrets} from './mask-secrets.ts'

/** A unified diff with its secrets masked: it is read, and no longer applied. `known` are secrets of the file. */
export function maskPatch(patch: string, known: readonly string[]): string {
  return patch.replace(/^([ +-])(.*)$/gm, (_, sign: string, text: string) => sign + maskSecrets(text, known).text)
}
