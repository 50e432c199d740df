import {isMap, isNode, isScalar} from 'yaml'
import type {FileRange} from './problem.ts'
import {rangeOf, type YamlFile} from './read-yaml.ts'

/** Keys and indexes from the root of a YAML text. */
export type YamlPath = readonly (string | number)[]

/**
 * Where the value at `path` stands, or the last key of `path` if `part` is `key`.
 * What is not there is looked for one level up; the root stands for all that is left.
 */
export function locate(yaml: YamlFile, path: YamlPath, part: 'key' | 'value' = 'value'): FileRange {
  const node = part === 'key' ? keyNode(yaml, path) : yaml.document.getIn(path, true)
  if (isNode(node) && node.range) {
    const [from, to] = node.range
    // A whole block would underline half the file: its first place is enough.
    return isScalar(node) ? rangeOf(yaml, from, to) : rangeOf(yaml, from, from)
  }
  return path.length === 0 ? {line: yaml.firstLine, column: 1} : locate(yaml, path.slice(0, -1))
}

function keyNode(yaml: YamlFile, path: YamlPath): unknown {
  const parent = path.length === 1 ? yaml.document.contents : yaml.document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return undefined
  return parent.items.find(({key}) => isScalar(key) && String(key.value) === String(path.at(-1)))?.key
}
