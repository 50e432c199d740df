/**
 * The name of a member of a ZIP. With the flag for UTF-8 it is that. Without it the specification says IBM code page 437,
 * and programs write what their system uses: UTF-8, or Shift_JIS on a Japanese Windows, if the bytes can be it.
 * Never throws.
 */
export function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  return strict(bytes, 'utf-8') ?? strict(bytes, 'shift_jis') ?? new TextDecoder('windows-1252').decode(bytes)
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}
