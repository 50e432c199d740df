import {checkConfig} from '../config/check-config.ts'
import {isConfigKind} from '../config/is-config-kind.ts'
import {readConfig} from '../config/read-config.ts'
import {readSource} from '../input/read-source.ts'
import type {Problem} from './problem.ts'
import {problemAt} from './problem-at.ts'
import type {ArticleFiles} from './read-article.ts'

/**
 * Runs the config rules on every config sample of an article: those that `finds` names must find an error or a warning,
 * and no other may. Samples that are missing are left to others.
 */
export function checkConfigSamples({article, yaml, samples}: ArticleFiles): readonly Problem[] {
  if (!article || !yaml) return []
  const problem = problemAt(yaml)
  return article.configs.flatMap(({file, finds}, index): readonly Problem[] => {
    const bytes = samples.get(file)
    if (!bytes) return []
    const found = rulesOn(file, bytes)
    if (!found) return [problem(['configs', index, 'file'], 'config-not-read', {file})]
    const silent = finds.flatMap((rule, nth) =>
      found.includes(rule) ? [] : [problem(['configs', index, 'finds', nth], 'config-not-found', {file, rule})],
    )
    const extra = found
      .filter(rule => !finds.includes(rule))
      .map(rule => problem(['configs', index, 'file'], 'config-found', {file, rule}))
    return [...silent, ...extra]
  })
}

/** Rules with an error or a warning, each once; undefined if the file is no configuration of a known kind. */
function rulesOn(file: string, bytes: Uint8Array): readonly string[] | undefined {
  const given = readSource(file, bytes)
  if (!isConfigKind(given.kind)) return undefined
  const {findings} = checkConfig([{...readConfig(given), input: 0}], {loggedPaths: []}, {fixes: false})
  return [...new Set(findings.filter(({severity}) => severity !== 'info').map(({check}) => check))]
}
