import {bytesOf, concat} from './make-zip.ts'

/** A member of a tar archive made for a test. */
export interface TarPart {
  readonly name: string
  readonly data?: string | Uint8Array
  readonly type?: string
  /** What the header says; the true size if absent. */
  readonly size?: number
  readonly linkName?: string
}

/** Makes a tar archive; `end: false` leaves out the blocks of zeros. */
export function makeTar(parts: readonly TarPart[], {end = true} = {}): Uint8Array<ArrayBuffer> {
  const chunks = parts.flatMap(({name, data = '', type = '0', size, linkName = ''}) => {
    const bytes = bytesOf(data)
    const padding = new Uint8Array((512 - (bytes.length % 512)) % 512)
    return [header(name, size ?? bytes.length, type, linkName), bytes, padding]
  })
  return concat(end ? [...chunks, new Uint8Array(1024)] : chunks)
}

/** The records of a pax header. */
export function paxRecords(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`
      const length = bytesOf(rest).length
      const total = length + String(length + String(length).length).length
      return `${total}${rest}`
    })
    .join('')
}

function header(name: string, size: number, type: string, linkName: string): Uint8Array {
  const block = new Uint8Array(512)
  const put = (at: number, text: string) => block.set(bytesOf(text), at)
  block.set(bytesOf(name).subarray(0, 100), 0)
  put(100, '0000644\0')
  put(124, `${size.toString(8).padStart(11, '0')}\0`)
  put(136, '00000000000\0')
  put(148, '        ')
  put(156, type)
  put(157, linkName)
  put(257, 'ustar\x0000')
  put(
    148,
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
  )
  return block
}
