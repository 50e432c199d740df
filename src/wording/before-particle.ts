/** A half-width space stands between Latin and Japanese, and none between Japanese and Japanese. */
export function beforeParticle(name: string): string {
  return /[!-~]$/u.test(name) ? `${name} ` : name
}
