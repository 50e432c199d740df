/**
 * The same texts in memory of their own. A part of a string keeps all of that string alive in V8: a captured address would
 * keep the whole event it stood in.
 */
export function ownCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
