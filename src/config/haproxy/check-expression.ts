import {maskCharacter} from '../nginx/placeholders.ts'
import {severalWords} from './environment.ts'
import {splitSample} from './read-acl-test.ts'
import {sampleNames} from './samples.ts'

/** Whether HAProxy takes a sample with its converters; `asCriterion` also the criteria that only an ACL knows. */
export function isExpression(text: string, asCriterion = false): boolean {
  if (isOpen(text)) return true
  const {samples, criteria, converters} = sampleNames()
  const [sample = '', ...rest] = splitSample(text)
  const name = /^([\w.-]+)(?:\([^)]*\))?$/u.exec(sample)?.[1] ?? null
  if (name === null || (!samples.has(name) && !(asCriterion && criteria.has(name)) && !isForeign(name))) return false
  if (needsArgument.test(sample)) return false
  return rest.every(converter => {
    // A comma too many is passed over.
    if (converter === '') return true
    const own = nameOf(converter)
    return own !== null && (converters.has(own) || isForeign(own)) && converterFits(own, converter)
  })
}

/** Whether what stands in the parentheses of a converter is of the right kind, of those most used. */
function converterFits(name: string, converter: string): boolean {
  const args = splitSample(/\((.*)\)$/su.exec(converter)?.[1] ?? '')
  switch (name) {
    case 'field':
    case 'word':
      return args.length >= 2 && /^-?\d+$/u.test(args[0] ?? '')
    case 'bytes':
      return /^\d+$/u.test(args[0] ?? '')
    case 'regsub':
      return args.length >= 2 && /^[gi]*$/u.test(args[2] ?? '')
    default:
      return true
  }
}

/** Samples that HAProxy takes no blank for. */
const needsArgument =
  /^(?:var|nbsrv\(\)|hdr_val|str|int|bool|env|http_auth|http_auth_group)$|^(?:str|int|bool|env|http_auth|http_auth_group|var)\(\)$/u

/** The name before the parentheses; null where they do not close, or something follows. */
function nameOf(text: string): string | null {
  return /^([\w.-]+)(?:\(.*\))?$/su.exec(text)?.[1] ?? null
}

/** Made by a Lua script. */
function isForeign(name: string): boolean {
  return name.startsWith('lua.')
}

/** Whether a word holds what is not known here. */
export function isOpen(text: string): boolean {
  return text.includes(maskCharacter)
}

/** Whether a word may be none, or several. */
export function mayBeSeveral(text: string): boolean {
  return text.includes(severalWords)
}

/** Whether HAProxy takes a format: its expressions, and no single percent sign. HAProxy: parse_logformat_string (src/log.c). */
export function isFormat(text: string): boolean {
  if (isOpen(text)) return true
  for (let at = text.indexOf('%'); at !== -1; at = text.indexOf('%', at)) {
    const [flags = ''] = /^%(?:\{[^}]*\})?/u.exec(text.slice(at)) ?? []
    const next = at + flags.length
    if (text[next] === '%') at = next + 1
    else if (text[next] === '[') {
      const close = closeOf(text, next + 1)
      if (close === -1 || !isExpression(text.slice(next + 1, close).trim())) return false
      at = close + 1
    } else if (/^[A-Za-z]/u.test(text.slice(next))) {
      at = next + 1
    } else return false
  }
  return true
}

function closeOf(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    else if (text[at] === ']' && depth <= 0) return at
  }
  return -1
}
