import {isDirective, isSection, knownNames} from './directives.ts'

/**
 * Whether a name that the table does not hold can be no directive of a module that the table does not know: it is spelt
 * almost like a known one, or no module would choose it.
 */
export function isMisspelt(name: string): boolean {
  const lower = name.toLowerCase()
  if (isDirective(name, true) || isSection(name)) return false
  if (!/^[a-z][\w-]*$/u.test(lower) || argumentsOnly.has(lower) || /^[a-z]{1,6}$/u.test(name)) return true
  return (
    lower.length > 4 &&
    lower.length < 50 &&
    shortened(lower).some(key => (byShortened().get(key) ?? []).some(known => isNear(lower, known)))
  )
}

/** What stands behind directives and at the beginning of a line only where the directive's name is missing. */
const argumentsOnly: ReadonlySet<string> = new Set(
  `off all none nocanon set unset add append edit always granted denied from basic digest file permanent temp gone get post put
  local host user group early valid-user full prod min major minor warn error info debug notice deny,allow`.split(
    /\s+/u,
  ),
)

/** A word and what is left of it without one of its letters: near words have one of these in common. */
function shortened(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}

/** All known names, by what they are shortened to. Few files ask. */
function byShortened(): ReadonlyMap<string, readonly string[]> {
  if (index.size > 0) return index
  for (const name of knownNames()) {
    for (const key of shortened(name)) {
      const names = index.get(key)
      if (names) names.push(name)
      else index.set(key, [name])
    }
  }
  return index
}

const index = new Map<string, string[]>()

/** Whether one letter more, less, another or two swapped make one word of the other. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let front = 0
  while (front < a.length && a[front] === b[front]) front += 1
  const restOfA = a.slice(front)
  const restOfB = b.slice(front)
  return (
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB.slice(1) ||
    (restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2))
  )
}
