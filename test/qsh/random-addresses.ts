const pathPieces = [
  'a', 'Z9', 'report', 'pages', '.', '..', '', '', '-', '_', '~', '!', '$', '(1)', '*', '+', ',', ':', ';', '=', '@', '&',
  '%20', '%28', '%29', '%2b', '%2F', '%3B', '%e8%ad%b0', '%E4%BA%8B', '%C3%A9', '%25', '%252F', '%26', ';jsessionid=1F', "'", '[x]',
  '|', '^', '#', '\\', '%', '%zz',
] // biome-ignore format: a table
const queryPieces = [
  'a', 'b', 'version', '1', 'api', 'v2', '+', '%20', '*', '~', '-', '.', '_', '!', "'", '(', ')', ':', '@', '/', '?', ',', ';',
  '%26', '%3D', '%2B', '%2A', '%7E', '%e8%ad%b0', '%E4%BA%8B', '%C3%A9', '%F0%9F%98%80', '%FF', '[', '%5B', '%', '%2', 'jwt',
] // biome-ignore format: a table

/** Request-targets as they come and as they do not, from a fixed seed. */
export function* randomAddresses(seed: number): Generator<string> {
  let state = seed
  const below = (limit: number): number => {
    // Numerical Recipes' linear congruential generator; its high bits are good enough here.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const some = (pieces: readonly string[], most: number): string =>
    Array.from({length: below(most + 1)}, () => pieces[below(pieces.length)]).join('')
  for (;;) {
    const path = Array.from({length: 1 + below(4)}, () => `/${some(pathPieces, 4)}`).join('')
    const parameters = Array.from({length: below(5)}, () => {
      if (below(12) === 0) return 'jwt=abc.def'
      const name = some(queryPieces, 2)
      return below(8) === 0 ? name : `${name}=${some(queryPieces, 3)}`
    })
    const repeated = parameters.flatMap(each => (below(6) === 0 ? [each, each.replace(/=.*/u, '=0')] : [each]))
    const query = repeated.length > 0 ? `?${repeated.join('&')}` : ''
    yield `${below(2) === 0 ? '/conf' : ''}${path}${below(6) === 0 ? '/' : ''}${query}`
  }
}
