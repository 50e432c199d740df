const title = Uint8Array.from('Full thread dump ', letter => letter.charCodeAt(0))
/** `2023-09-16 11:21:06`, 0 for a digit. */
const time = Uint8Array.from('0000-00-00 00:00:00', letter => letter.charCodeAt(0))

/** Whether a thread dump begins at `at`, the line with its time included, as `eventBlocks` has it; `end` is where the data end. */
export function isThreadDump(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < title.length) return false
  if (bytes[at] === title[0]) return begins(bytes, at)
  for (let index = 0; index < time.length; index++) {
    const byte = bytes[at + index] as number
    if (time[index] === 0x30 ? byte < 0x30 || byte > 0x39 : byte !== time[index]) return false
  }
  const lineEnd = at + time.length + (bytes[at + time.length] === 13 ? 1 : 0)
  return bytes[lineEnd] === 10 && end - lineEnd > title.length && begins(bytes, lineEnd + 1)
}

function begins(bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < title.length; index++) if (bytes[at + index] !== title[index]) return false
  return true
}
