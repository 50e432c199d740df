import type {Outcome} from '../../model/proof.ts'

/** How good an outcome is, for sign and colour. */
type Tone = 'good' | 'bad' | 'open'

/** The tone of an outcome: `open` where nothing was refused and nothing was served. */
export function toneOf({kind}: Outcome): Tone {
  return kind === 'accepted' ? 'good' : kind === 'unknown' || kind === 'answered' ? 'open' : 'bad'
}

/** A sign for each tone; colour only repeats what it says. */
export const toneSigns: Readonly<Record<Tone, string>> = {good: '✓', bad: '✗', open: '?'}
