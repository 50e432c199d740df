/** Why it is not known whether a directive counts, by what stands around it as written. */
export function whyOpen(condition: string): 'condition' | 'template' {
  return /^(?:\{%|<%)/u.test(condition) ? 'template' : 'condition'
}
