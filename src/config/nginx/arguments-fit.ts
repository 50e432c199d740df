import type {Around} from './check-syntax.ts'
import type {DirectiveForm} from './directive-table.ts'
import type {NginxStatement} from './parse-nginx.ts'
import {readSize, readTime} from './read-values.ts'
import {specialArguments} from './special-arguments.ts'
import {variablesOf} from './variables-of.ts'

/** Whether nginx takes the arguments of a statement, whose number is right. What is not known here is taken to fit. */
export function argumentsFit(node: NginxStatement, form: DirectiveForm, around: Around): boolean {
  const words = node.args.map(({text}) => text)
  if (!valuesFit(words, form)) return false
  if (variablesOf(node, form) === null) return false
  // Of stream and mail the table is enough.
  if (/[tvwab]/u.test(around.block)) return true
  return specialArguments[node.name.text]?.(words, around) ?? true
}

function valuesFit(words: readonly string[], {kind, words: known}: DirectiveForm): boolean {
  const [first = '', second = ''] = words
  switch (kind) {
    case 'flag':
      return /^(?:on|off)$/iu.test(first)
    case 'num':
      return /^\d{1,18}$/u.test(first)
    case 'size':
      return /^\d{1,15}[km]?$/iu.test(first)
    case 'off':
      return readSize(first) !== null
    case 'time':
      return readTime(first) !== null
    case 'bufs':
      return /^0*[1-9]\d{0,9}$/u.test(first) && /^0*[1-9]\d{0,9}[km]?$/iu.test(second)
    case 'enum':
      return takes(known, first)
    case 'bits':
      return words.every(word => takes(known, word))
    default:
      return true
  }
}

function takes(known: readonly string[], word: string): boolean {
  return known.some(each => each.toLowerCase() === word.toLowerCase())
}
