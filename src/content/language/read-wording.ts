import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Node, SourceFile} from 'typescript'
import type {Lang} from '../../model/lang.ts'
import type {FileRange} from '../problem.ts'
import {codeMark, type TextRun} from '../text-runs.ts'

/** The texts of one file of `src/wording`, in the order they stand there. */
export interface WordingFile {
  /** From the project's root. */
  readonly file: string
  readonly lang: Lang
  readonly runs: readonly TextRun[]
}

type TypeScript = typeof import('typescript')

/** Reads the words of the interface, `src/wording/*.en.ts` and `*.ja.ts` under `root`; none if there is no such folder. */
export async function readWording(root: string): Promise<readonly WordingFile[]> {
  const folder = 'src/wording'
  const names = await readdir(join(root, folder)).catch((): string[] => [])
  const files = names.filter(name => /\.(en|ja)\.ts$/.test(name)).sort()
  if (files.length === 0) return []
  const {default: typescript} = await import('typescript')
  return Promise.all(
    files.map(async name => {
      const text = await readFile(join(root, folder, name), 'utf8')
      const source = typescript.createSourceFile(name, text, typescript.ScriptTarget.Latest, true)
      const lang = name.endsWith('.en.ts') ? 'en' : 'ja'
      return {file: `${folder}/${name}`, lang, runs: runsOf(typescript, source)}
    }),
  )
}

function runsOf(typescript: TypeScript, source: SourceFile): readonly TextRun[] {
  const runs: TextRun[] = []
  const visit = (node: Node): void => {
    const parts = partsOf(typescript, node)
    if (parts && !isName(typescript, node)) runs.push(toRun(source, node, parts))
    node.forEachChild(visit)
  }
  visit(source)
  return runs
}

/** A piece of literal text and where it begins in the file. */
interface Part {
  readonly text: string
  readonly from: number
}

/** The literal texts of a string or template; undefined for any other node. */
function partsOf(typescript: TypeScript, node: Node): readonly Part[] | undefined {
  if (typescript.isStringLiteral(node) || typescript.isNoSubstitutionTemplateLiteral(node)) {
    return [{text: node.text, from: node.getStart() + 1}]
  }
  if (!typescript.isTemplateExpression(node)) return undefined
  const literals = [node.head, ...node.templateSpans.map(({literal}) => literal)]
  return literals.map(literal => ({text: literal.text, from: literal.getStart() + 1}))
}

/** Whether a literal is a name for the program: of a module, a key, a value to compare with, a type. */
function isName(typescript: TypeScript, node: Node): boolean {
  const {parent} = node
  if (typescript.isPropertyAssignment(parent)) return parent.name === node
  if (typescript.isBinaryExpression(parent)) return parent.operatorToken.kind !== typescript.SyntaxKind.PlusToken
  return (
    typescript.isImportDeclaration(parent) ||
    typescript.isLiteralTypeNode(parent) ||
    typescript.isElementAccessExpression(parent) ||
    typescript.isCaseClause(parent)
  )
}

/** What a placeholder brings in and what stands in backticks is code. */
function toRun(source: SourceFile, node: Node, parts: readonly Part[]): TextRun {
  const pieces: (Part & {readonly start: number})[] = []
  let text = ''
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += codeMark
    pieces.push({...part, start: text.length})
    text += part.text
  }
  const range = (from: number, to: number): FileRange => {
    const [start, end] = [from, to].map(offset => source.getLineAndCharacterOfPosition(offset))
    if (!start || !end) return {line: 1, column: 1}
    return {line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1}
  }
  return {
    text: text.replace(/`[^`]*`/g, code => codeMark.repeat(code.length)),
    place: (from, to) => {
      const piece = pieces.findLast(({start}) => start <= from)
      // A text with escapes is longer in the file than its value: then the whole of it is the place.
      if (!piece || !source.text.startsWith(piece.text, piece.from)) return range(node.getStart(), node.getEnd())
      const shift = piece.from - piece.start
      return range(from + shift, Math.min(to, piece.start + piece.text.length) + shift)
    },
  }
}
