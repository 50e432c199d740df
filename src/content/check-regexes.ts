import type {Article, Condition} from '../model/article.ts'
import {attackRegex} from './attack-regex.ts'
import {checkRegex} from './check-regex.ts'
import {locate, type YamlPath} from './locate.ts'
import type {Problem} from './problem.ts'
import type {YamlFile} from './read-yaml.ts'

/** Attacks every regular expression of an article's signatures that is well-formed; the others are refused already. */
export async function checkRegexes(yaml: YamlFile, {signatures}: Article): Promise<readonly Problem[]> {
  const regexes = signatures.flatMap(({anchors, ...signature}, index) =>
    (['where', 'any', 'none'] as const).flatMap(list =>
      (signature[list] ?? []).flatMap((condition, at) => {
        const regex = regexOf(condition)
        const path: YamlPath = ['signatures', index, list, at, 'matches']
        return regex !== undefined && !checkRegex(regex) ? [{regex, anchors, path}] : []
      }),
    ),
  )
  const problems: Problem[] = []
  // One after the other: two at a time would disturb each other's clocks.
  for (const {regex, anchors, path} of regexes) {
    const fault = await attackRegex(regex, anchors)
    if (fault) problems.push({...fault, file: yaml.file, ...locate(yaml, path), severity: 'error'})
  }
  return problems
}

function regexOf(condition: Condition): string | undefined {
  return 'matches' in condition ? condition.matches : undefined
}
