/** What is wrong with an option, and how it is meant. */
export interface FlagFault {
  readonly fault: 'hyphens' | 'dash' | 'no-hyphen' | 'case' | 'colon' | 'sign' | 'space' | 'separator' | 'unit'
  readonly right: string
  /** Whether the JVM starts all the same, without what the option was to set. */
  readonly silent: boolean
}

type Correction = readonly [pattern: RegExp, fault: FlagFault['fault'], replacement: string]

/** A name of a property with a point in it, such as `atlassian.dev.mode`. */
const dotted = String.raw`[A-Za-z_][\w-]*(?:\.[\w-]+)+`

/** Each form was given to OpenJDK 17, which does not start with it, save where it is `silent`. */
const corrections: readonly Correction[] = [
  [/^--+(?=D[\w.]|X)/u, 'hyphens', '-'],
  // Hyphens and dashes that word processors and Japanese input put in the place of a hyphen-minus.
  [/^-*[\p{Pd}\u2212\u30fc](?<!^-)[\p{Pd}\u2212\u30fc]*(?=D[\w.]|X)/u, 'dash', '-'],
  [new RegExp(`^(?=D${dotted}=)`, 'u'), 'no-hyphen', '-'],
  [new RegExp(`^-d(?=${dotted}=)`, 'u'), 'case', '-D'],
  [/^-XX(?=[+-]\w)/u, 'colon', '-XX:'],
  [/^-XX:(?=[A-Z]\w*$)/u, 'sign', '-XX:+'],
  [/^(-XX:[+-]\w+)=(?:true|false)$/u, 'sign', '$1'],
  [/^-XX:[+-](?=\w+=)/u, 'sign', '-XX:'],
  [/^(-X(?:m[sxn]|ss))[ =:]+(?=\d+[kKmMgGtT]?$)/u, 'separator', '$1'],
  [/^(-X(?:m[sxn]|ss)\d+[kKmMgGtT])[bB]$/u, 'unit', '$1'],
  [/^-D (?=[\w.-]+=)/u, 'space', '-D'],
  [/^(-D[\w.-]+)(?: =|= (?=$))/u, 'space', '$1='],
]

const silent: readonly Correction[] = [[new RegExp(`^(-D${dotted}):(?=\\S+$)`, 'u'), 'separator', '$1=']]

/** What is wrong with an option; one that white space parts is given with a single space in it. Null if it is well written. */
export function correctFlag(written: string): FlagFault | null {
  for (const [pattern, fault, replacement] of corrections)
    if (pattern.test(written)) return {fault, right: written.replace(pattern, replacement), silent: false}
  const memory = /^-X(m[sxn]|ss)(?=\d)/iu.exec(written)
  if (memory && memory[0] !== `-X${(memory[1] ?? '').toLowerCase()}`)
    return {
      fault: 'case',
      right: `-X${(memory[1] ?? '').toLowerCase()}${written.slice(memory[0].length)}`,
      silent: false,
    }
  for (const [pattern, fault, replacement] of silent)
    if (!written.includes('=') && pattern.test(written))
      return {fault, right: written.replace(pattern, replacement), silent: true}
  return null
}
