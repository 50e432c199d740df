import {zlibSync} from 'fflate'

const ground = [185, 58, 36]
const ink = [255, 255, 255]

/** The app's mark, a pulse on a red ground, as a PNG of `size` × `size` pixels. Format: w3.org/TR/png-3. */
export function drawIcon(size: number): Uint8Array {
  const rows = Array.from({length: size}, (_, y) => [
    0,
    ...Array.from({length: size}, (__, x) => (isPulse((x + 0.5) / size, (y + 0.5) / size) ? ink : ground)).flat(),
  ])
  const header = [...wholeNumber(size), ...wholeNumber(size), 8, 2, 0, 0, 0]
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(rows.flat()), {level: 9})]),
    ...chunk('IEND', []),
  ])
}

/** Corners of the line, in parts of the side. */
const corners: readonly (readonly [number, number])[] = [
  [0.1, 0.5],
  [0.32, 0.5],
  [0.44, 0.22],
  [0.58, 0.78],
  [0.68, 0.5],
  [0.9, 0.5],
]

function isPulse(x: number, y: number): boolean {
  return corners.slice(1).some(([toX, toY], at) => {
    const [fromX, fromY] = corners[at] ?? [toX, toY]
    const [dx, dy] = [toX - fromX, toY - fromY]
    const along = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)))
    return Math.hypot(x - fromX - along * dx, y - fromY - along * dy) < 0.05
  })
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...new TextEncoder().encode(type), ...data]
  return [...wholeNumber(data.length), ...body, ...wholeNumber(checksum(body))]
}

/** CRC-32 as PNG wants it (ISO 3309). */
function checksum(bytes: readonly number[]): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return ~rest >>> 0
}

function wholeNumber(value: number): readonly number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}
