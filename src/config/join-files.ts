import type {SourceText} from '../model/source-text.ts'
import type {Span} from '../model/span.ts'
import type {IncludeDirective} from './dialect.ts'
import {matchesInclude} from './matches-include.ts'

/** A configuration file and its index among all inputs. */
export interface InputFile {
  readonly input: number
  readonly source: SourceText
}

/** A stretch of a composed text, and the same stretch of an input's `SourceText.text`, which begins at `offset`. */
export interface FilePart extends Span {
  readonly input: number
  readonly offset: number
}

/** A file with those that it includes in the place of its directives. */
export interface JoinedFile {
  /** The index of the file that no other includes. */
  readonly input: number
  /** The source of that file with the composed text. */
  readonly source: SourceText
  /** In order; what lies between them was put there and belongs to no input. */
  readonly parts: readonly FilePart[]
}

/** Composed texts are not made longer than this many characters: files may include each other many times. */
const longest = 10_000_000

/**
 * Puts files of one kind together: each that includes others, with their text in the place of the directive. What is not
 * at hand stays as it is written, and so do includes in a circle. A file that another includes is not given by itself.
 */
export function joinFiles(
  files: readonly InputFile[],
  includesOf: (source: SourceText) => readonly IncludeDirective[],
): readonly JoinedFile[] {
  const wanted = new Map(files.map(file => [file, resolve(file, files, includesOf(file.source))]))
  const included = new Set([...wanted.values()].flatMap(list => list.flatMap(({files: found}) => found)))
  const roots = files.filter(file => !included.has(file))
  // In a circle each includes the other: then the first stands for all.
  return (roots.length > 0 ? roots : files.slice(0, 1)).map(root => {
    const pieces: string[] = []
    const parts: FilePart[] = []
    let length = 0
    const put = (text: string): void => {
      pieces.push(text)
      length += text.length
    }
    const take = ({input, source}: InputFile, from: number, to: number): void => {
      if (to > from) parts.push({from: length, to: length + to - from, input, offset: from})
      put(source.text.slice(from, to))
    }
    const compose = (file: InputFile, above: readonly InputFile[]): void => {
      let at = 0
      for (const {span, files: found} of wanted.get(file) ?? []) {
        const fresh = found.filter(each => each !== file && !above.includes(each))
        if (fresh.length === 0 || length > longest) continue
        take(file, at, span.from)
        for (const each of fresh) {
          put('\n')
          compose(each, [...above, file])
          const {text} = each.source
          // A backslash at the end of a file joins nothing.
          if (!text.endsWith('\n')) put(text.endsWith('\\') ? ' \n' : '\n')
        }
        at = span.to
      }
      take(file, at, file.source.text.length)
    }
    compose(root, [])
    return {input: root.input, source: {...root.source, text: pieces.join('')}, parts}
  })
}

interface ResolvedInclude {
  readonly span: Span
  /** In the order of their names, as servers sort what a pattern takes. */
  readonly files: readonly InputFile[]
}

/**
 * What each include of a file takes of the others. A file without folders in its name is taken by the include that names
 * it, else by the last that may: sites come behind modules and settings.
 */
function resolve(
  file: InputFile,
  files: readonly InputFile[],
  directives: readonly IncludeDirective[],
): readonly ResolvedInclude[] {
  const others = files.filter(each => each !== file && sameEncoding(each.source, file.source))
  const candidates = directives.map(({pattern}) => others.filter(({source}) => matchesInclude(pattern, source.name)))
  return directives.map(({span, pattern}, index) => {
    const own = (candidates[index] ?? []).filter(each => {
      if (/[/\\]/u.test(each.source.name) || !isGlob(pattern)) return true
      const takers = directives.flatMap((directive, at) => (candidates[at]?.includes(each) ? [{directive, at}] : []))
      return takers.every(({directive}) => isGlob(directive.pattern)) && takers.at(-1)?.at === index
    })
    const sorted = own.sort((a, b) => (a.source.name < b.source.name ? -1 : 1))
    return {span, files: isGlob(pattern) ? sorted : sorted.slice(0, 1)}
  })
}

function isGlob(pattern: string): boolean {
  return /[*?[]|\/$/u.test(pattern)
}

/** Where lines end depends on Shift_JIS. */
function sameEncoding(a: SourceText, b: SourceText): boolean {
  return a.encoding === b.encoding || (a.encoding !== 'shift_jis' && b.encoding !== 'shift_jis')
}
