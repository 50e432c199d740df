/** What `normalizePath` does besides taking dot segments out. */
export interface Normalizing {
  /** httpd `MergeSlashes`. */
  readonly mergeSlashes: boolean
  /** Whether `%XX` of `A-Z a-z 0-9 - . _ ~` becomes that byte. */
  readonly decodeUnreserved: boolean
}

/**
 * The path without dot segments, in one pass as httpd does it: of an encoded `..` only the first dot was decoded when it
 * is looked at, so the second may be `%2e`. `valid` is false for a `%` without two hex digits and for `..` above the
 * root. httpd: ap_normalize_path (server/util.c).
 */
export function normalizePath(path: string, how: Normalizing): {readonly path: string; readonly valid: boolean} {
  const written: string[] = ['/']
  let valid = true
  for (let at = 1; at < path.length; ) {
    let char = path[at] ?? ''
    if (how.decodeUnreserved && char === '%') {
      const hex = /^[0-9a-f]{2}/iu.exec(path.slice(at + 1, at + 3))?.[0]
      if (hex === undefined) {
        valid = false
      } else {
        const decoded = String.fromCharCode(Number.parseInt(hex, 16))
        if (/[A-Za-z0-9._~-]/u.test(decoded)) {
          at += 2
          char = decoded
        }
      }
    }
    if (written.length === 0 || written.at(-1) === '/') {
      if (how.mergeSlashes && char === '/') {
        at += 1
        continue
      }
      if (char === '.') {
        const after = path.slice(at + 1, at + 5)
        if (after === '' || after.startsWith('/')) {
          at += 2
          continue
        }
        const second = (how.decodeUnreserved ? /^(?:\.|%2e)(?=\/|$)/iu : /^\.(?=\/|$)/u).exec(after)?.[0]
        if (second !== undefined) {
          if (written.length > 1) popSegment(written)
          else valid = false
          at += 1 + second.length + 1
          continue
        }
      }
    }
    written.push(char)
    at += 1
  }
  return {path: written.join(''), valid}
}

function popSegment(written: string[]): void {
  do {
    written.pop()
  } while (written.length > 0 && written.at(-1) !== '/')
}
