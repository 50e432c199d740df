/** A count with its digits in groups of three, 12,345, as both languages write it. */
export function grouped(count: string | number | undefined): string {
  return Number(count).toLocaleString('en')
}
