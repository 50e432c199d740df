import {type UnifiedDiff, unifiedDiff} from '../unified-diff.ts'
import {knownSecrets} from './known-secrets.ts'
import {maskPatch} from './mask-patch.ts'
import {maskSecrets} from './mask-secrets.ts'

/** The difference of a configuration before and after a correction, with its secrets masked: it is read, and not applied. */
export function maskedDiff(name: string, before: string, after: string): UnifiedDiff {
  const {lines, patch} = unifiedDiff(name, before, after)
  const known = knownSecrets(before)
  return {
    lines: lines.map(line => ({...line, text: maskSecrets(line.text, known).text})),
    patch: maskPatch(patch, known),
  }
}
