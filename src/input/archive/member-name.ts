/** Longer names are cut. */
const longest = 400
/** Control characters, and those that change the direction of writing: a terminal or a page would act on them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const drive = /^[a-z]:$/i

/** A member's name as it is shown. */
export interface MemberName {
  readonly name: string
  /** Whether something was left out that a program which unpacks could have followed out of its folder, or a terminal obeyed. */
  readonly changed: boolean
}

/** The name of a member without what is dangerous in a path or on a terminal; it is shown, and never used as a path. */
export function memberName(raw: string): MemberName {
  const parts = raw.replace(controls, '\ufffd').split(/[/\\]/)
  const kept = parts.filter((part, at) => !isStep(part) && !(at === 0 && drive.test(part)))
  const name = kept.join('/') || 'unnamed'
  const climbs = parts.includes('..') || drive.test(parts[0] ?? '') || (parts[0] === '' && parts.length > 1)
  return {
    name: name.length > longest ? `…${name.slice(-longest)}` : name,
    changed: climbs || kept.length === 0 || name.length > longest || raw.search(controls) >= 0,
  }
}

function isStep(part: string): boolean {
  return part === '' || part === '.' || part === '..'
}
