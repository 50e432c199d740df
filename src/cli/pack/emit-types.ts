import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'

/**
 * Writes the declarations of modules, and those that they need of what they import, below `outDir` as they lie below `src`.
 * Throws where the compiler has something to say about them.
 */
export async function emitTypes(entries: readonly string[], root: string, outDir: string): Promise<void> {
  const {config} = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const {options} = ts.parseJsonConfigFileContent({...config, include: [], files: entries}, ts.sys, root)
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: path.join(root, 'src'),
    outDir,
  })
  const emitted = new Map<string, string>()
  const {diagnostics} = program.emit(undefined, (file, text) => emitted.set(path.normalize(file), text))
  const [problem] = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'))
  const needed = reachable(
    entries.map(entry => declarationOf(path.join(outDir, path.relative(path.join(root, 'src'), entry)))),
    emitted,
  )
  for (const [file, text] of needed) {
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, text)
  }
}

/** What declarations import, and what those import; `.ts` in a specifier stands for `.d.ts`. */
function reachable(entries: readonly string[], emitted: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const needed = new Map<string, string>()
  const open = [...entries]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const text = emitted.get(file)
    if (text === undefined) throw new Error(`Unexpected absence of ${file}`)
    if (needed.has(file)) continue
    const imported = ts.preProcessFile(text, true, true).importedFiles.map(({fileName}) => fileName)
    needed.set(file, text.replace(/(from '\.[^']*)\.ts'/gu, "$1.js'"))
    for (const name of imported) {
      if (name.startsWith('.')) open.push(declarationOf(path.join(path.dirname(file), name)))
    }
  }
  return needed
}

function declarationOf(file: string): string {
  return file.replace(/\.ts$/u, '.d.ts')
}
