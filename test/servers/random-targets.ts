const pieces = [
  '/',
  '/',
  '//',
  '/./',
  '/../',
  '/%2e%2E/',
  '/.%2e/',
  '/conf',
  '/conf/',
  '/download/attachments/1/',
  '/download',
  'a',
  'Zq',
  '09',
  '-._~',
  "!$&'()*+,;:=@",
  '.pdf',
  '..',
  '%20',
  '%28%29',
  '%e8%AD%b0',
  '%2B%40',
  '%7E%41%2d',
  '%2F',
  '%2f',
  '%25',
  '%2541',
  '%252F',
  '%00',
  '%',
  '%zz',
  '%C3%A9',
  '"<>\\^`{|}[]',
  '\xe8\xad\xb0',
  ';jsessionid=1',
  '%3B',
  '%3F',
  '%23',
  '?',
  '?a=%28b%29',
  '&c=d/e+f',
  '#',
  '\x7f',
  ' ',
]

/**
 * Request-targets that try every step of a proxy, the same for the same seed: most are made of paths, escapes and
 * ordinary names, one in ten of random bytes.
 */
export function randomTargets(seed: number, count: number): readonly string[] {
  const random = mulberry32(seed)
  const pick = (below: number): number => Math.floor(random() * below)
  return Array.from({length: count}, () => {
    const start = random() < 0.5 ? '/conf/download/attachments/1/' : random() < 0.8 ? '/' : '/conf'
    if (random() < 0.1) {
      return (
        start +
        Array.from({length: 1 + pick(12)}, () => String.fromCharCode(1 + pick(255)))
          .join('')
          .replace(/[\r\n]/gu, '_')
      )
    }
    // Rare pieces that are refused are kept rare, so that most targets arrive.
    return (
      start +
      Array.from({length: pick(7)}, () => pieces[pick(random() < 0.15 ? pieces.length : pieces.length - 16)]).join('')
    )
  })
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
