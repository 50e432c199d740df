/** What turns one text into another: a single change, between what both begin and end with. */
export function smallestChange(
  before: string,
  after: string,
): {readonly from: number; readonly to: number; readonly insert: string} {
  let from = 0
  while (from < before.length && before[from] === after[from]) from++
  let rest = 0
  const most = Math.min(before.length, after.length) - from
  while (rest < most && before[before.length - 1 - rest] === after[after.length - 1 - rest]) rest++
  return {from, to: before.length - rest, insert: after.slice(from, after.length - rest)}
}
