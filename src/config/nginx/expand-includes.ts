import {matchesInclude} from '../matches-include.ts'
import type {NginxNode, NginxStatement} from './parse-nginx.ts'

/** A file that an `include` may name. */
export interface IncludedFile {
  readonly path: string
  readonly nodes: readonly NginxNode[]
}

/** So many includes are followed; a chain of files that include each other would never end. */
const mostIncludes = 2000
const deepest = 20

/**
 * Puts the content of files in the place of the `include` that names them, wildcards in the order of their names. The
 * first file is the main one: names are relative to its folder. An include of a file that is not here stays as it is.
 * nginx: ngx_conf_include, ngx_conf_full_name with conf_prefix.
 */
export function expandIncludes(files: readonly IncludedFile[]): readonly NginxNode[] {
  const [main] = files
  if (!main) return []
  const folder = main.path.slice(0, main.path.lastIndexOf('/') + 1)
  const found = new Map<string, readonly IncludedFile[]>()
  let left = mostIncludes

  const named = (statement: NginxStatement): readonly IncludedFile[] => {
    const name = statement.args[0]?.text ?? ''
    const path = name.startsWith('/') ? name : `${folder}${name}`
    const known = found.get(path) ?? matching(files, path)
    found.set(path, known)
    return known
  }
  const expand = (nodes: readonly NginxNode[], depth: number): readonly NginxNode[] =>
    nodes.flatMap((node): readonly NginxNode[] => {
      if (node.kind !== 'statement') return [node]
      if (node.block) return [{...node, block: {...node.block, nodes: expand(node.block.nodes, depth)}}]
      if (node.name.text !== 'include' || depth >= deepest || left <= 0) return [node]
      const inner = named(node)
      left -= 1
      return inner.length === 0 ? [node] : inner.flatMap(file => expand(file.nodes, depth + 1))
    })
  return expand(main.nodes, 0)
}

function matching(files: readonly IncludedFile[], path: string): readonly IncludedFile[] {
  if (!/[*?[]/u.test(path)) return files.filter(file => file.path === path).slice(0, 1)
  const depth = path.split('/').length
  const fits = files.filter(file => file.path.split('/').length === depth && matchesInclude(path, file.path))
  return fits.filter((file, index) => fits.findIndex(({path: other}) => other === file.path) === index).sort(byPath)
}

function byPath(a: IncludedFile, b: IncludedFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
