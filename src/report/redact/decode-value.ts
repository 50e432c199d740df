import {decodeView, type TextView} from './text-view.ts'

const escapes = /[%\\&]/

/** A value with up to three layers of escapes taken off: percent-encoding, JSON, HTML. */
export function decodeValue(value: string): string {
  let view: TextView | null = {text: value, originOf: null}
  let text = value
  for (let layer = 0; layer < 3 && view && escapes.test(text); layer++) {
    view = decodeView(view)
    text = view?.text ?? text
  }
  return text
}
