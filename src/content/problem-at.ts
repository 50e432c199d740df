import type {Facts} from '../model/facts.ts'
import {locate, type YamlPath} from './locate.ts'
import type {Problem, ProblemId} from './problem.ts'
import type {YamlFile} from './read-yaml.ts'

/** Makes errors about places of one YAML file, by path. */
export function problemAt(yaml: YamlFile): (path: YamlPath, id: ProblemId, facts: Facts) => Problem {
  return (path, id, facts) => ({id, facts, file: yaml.file, ...locate(yaml, path), severity: 'error'})
}
