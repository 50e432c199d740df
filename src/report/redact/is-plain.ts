const plain = /^[^%\\&+\x80-\uffff]*$/

/** Whether a value is ASCII without escapes, as most are: its case is all there is to fold. */
export function isPlain(value: string): boolean {
  return plain.test(value)
}
