import type {Facts} from '../model/facts.ts'
import type {EventText} from './compile-condition.ts'
import type {CompiledSignature} from './compile-signature.ts'

/** What a signature captures of an event it recognises; null if it does not. `folded` is the text with straight quotes. */
export function matchSignature(
  {anchors, test, capture}: CompiledSignature,
  subject: EventText,
  folded: string,
): Facts | null {
  return anchors.some(anchor => folded.includes(anchor)) && test(subject) ? capture(subject.event) : null
}
