/**
 * Whether an `<IfVersion>` holds for every httpd 2.4, for none, or for some only (`unknown`). Regular expressions are
 * unknown; null for what httpd refuses. httpd: start_ifversion (modules/metadata/mod_version.c).
 */
export function versionAnswer(words: readonly string[]): 'yes' | 'no' | 'unknown' | null {
  const [operator = '', wanted] = words.length === 1 ? ['=', words[0]] : words
  if (words.length === 0 || words.length > 2 || wanted === undefined) return null
  const negated = operator.startsWith('!')
  const sign = operator.replace(/^!/u, '')
  if (sign === '~' || (/^=?=?$/u.test(sign) && /^\/.*\/$/u.test(wanted))) return 'unknown'
  if (!/^(?:=|==|>|>=|<|<=)$/u.test(sign) || !/^\d+(?:\.\d+){0,2}$/u.test(wanted)) return null
  const [major = 0, minor = 0, patch] = wanted.split('.').map(Number)
  const order = Math.sign((2 - major) * 1000 + (4 - minor))
  // Within 2.4 a patch number decides; without one it stands for 0.
  const answers = [0, 99].map(own => holds(sign, order === 0 ? Math.sign(own - (patch ?? 0)) : order))
  if (answers[0] !== answers[1]) return 'unknown'
  return answers[0] === negated ? 'no' : 'yes'
}

function holds(sign: string, order: number): boolean {
  if (sign.startsWith('>')) return order > 0 || (order === 0 && sign === '>=')
  if (sign.startsWith('<')) return order < 0 || (order === 0 && sign === '<=')
  return order === 0
}
