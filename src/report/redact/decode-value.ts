import {decodeView} from './text-view.ts'

/** A value with up to three layers of escapes taken off: percent-encoding, JSON, HTML. */
export function decodeValue(value: string): string {
  let text = value
  for (let layer = 0; layer < 3; layer++) text = decodeView(text, null)?.text ?? text
  return text
}
