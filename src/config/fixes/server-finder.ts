import type {ConfigModel} from '../../model/config-model.ts'

/** What lies outside of all servers, or in another configuration. */
export const elsewhere = -1

/**
 * Tells the number of the server (`<VirtualHost>`, `server {}`) that holds an offset of a text of that `length`, counted
 * from its top; `elsewhere` for what stands beside them. Servers do not overlap, so what is written in one concerns no other.
 */
export function serverFinder({sites}: ConfigModel, length: number): (offset: number) => number {
  const spans = sites
    .map(({span}) => span)
    .filter(({from, to}) => to - from < length)
    .sort((a, b) => a.from - b.from)
  return offset => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.from ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const span = spans[low - 1]
    return span && offset < span.to ? low - 1 : elsewhere
  }
}
