/** Tells where the line begins that an offset lies in. Making it reads the text once, however many are asked. */
export function lineStarts(text: string): (at: number) => number {
  const starts = [0]
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
  return at => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    return starts[low] ?? 0
  }
}
