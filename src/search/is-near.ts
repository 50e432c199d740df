/**
 * Whether one word becomes the other when at most `slips` letters are inserted, left out, replaced or swapped with
 * their neighbour. Tries every slip where the words part, which is quick for the one or two that a typist makes.
 */
export function isNear(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const [restA, restB] = [a.slice(same), b.slice(same)]
  if (!restA || !restB) return restA.length + restB.length <= slips
  if (slips === 0) return false
  const near = (fromA: number, fromB: number) => isNear(restA.slice(fromA), restB.slice(fromB), slips - 1)
  const swapped = restA[0] === restB[1] && restA[1] === restB[0]
  return near(1, 1) || near(0, 1) || near(1, 0) || (swapped && near(2, 2))
}
