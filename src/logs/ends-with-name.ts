/** Whether a dotted name ends with `suffix` on the border of a segment: `a.b.C` ends with `b.C` but not with `C` of `a.bC`. */
export function endsWithName(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith(`.${suffix}`)
}
