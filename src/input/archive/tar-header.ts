import {decodeName} from './decode-name.ts'

/** The size of a header, and what contents are padded to. */
export const tarBlock = 512

/** One header of a tar archive (POSIX.1-1988 ustar, with GNU's numbers beyond eight gigabytes). */
export interface TarHeader {
  readonly name: string
  readonly size: number
  /** `0` or NUL a file, `1` `2` links, `3` `4` `6` devices, `5` a folder, `x` `g` `L` `K` about the next member. */
  readonly type: string
  /** Of a sparse file in GNU's old form: whether more blocks of its map follow. */
  readonly continues: boolean
}

/** Reads a header; null if its checksum is wrong or a number makes no sense, as for any bytes that are none. */
export function tarHeader(block: Uint8Array): TarHeader | null {
  if (block.length < tarBlock) return null
  let sum = 0
  for (let at = 0; at < tarBlock; at++) sum += at >= 148 && at < 156 ? 32 : (block[at] as number)
  const size = number(block.subarray(124, 136))
  if (sum !== number(block.subarray(148, 156)) || size === null) return null
  const prefix = ascii(block, 257, 5) === 'ustar' && block[262] === 0 ? text(block.subarray(345, 500)) : ''
  const name = text(block.subarray(0, 100))
  return {
    name: prefix ? `${prefix}/${name}` : name,
    size,
    type: ascii(block, 156, 1).replace('\0', '0'),
    continues: block[482] === 1,
  }
}

/** Octal digits, or GNU's binary form, told by the first bit. */
function number(field: Uint8Array): number | null {
  if ((field[0] as number) & 0x80) {
    let value = (field[0] as number) & 0x7f
    for (const byte of field.subarray(1)) value = value * 256 + byte
    return Number.isSafeInteger(value) ? value : null
  }
  const digits = (ascii(field, 0, field.length).split('\0', 1)[0] ?? '').trim()
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : null
}

function text(field: Uint8Array): string {
  const end = field.indexOf(0)
  return decodeName(end < 0 ? field : field.subarray(0, end), false)
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}
