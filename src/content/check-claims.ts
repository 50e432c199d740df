import type {Article} from '../model/article.ts'
import type {YamlPath} from './locate.ts'
import type {Problem} from './problem.ts'
import {problemAt} from './problem-at.ts'
import type {YamlFile} from './read-yaml.ts'

/**
 * Claims of an article that nothing published or measured supports: signatures, causes, remedies and the versions in
 * `affects`. A cause or remedy that says `inferred` needs no source.
 */
export function checkClaims(yaml: YamlFile, article: Article): readonly Problem[] {
  const problem = problemAt(yaml)
  const supported = new Set(article.sources.flatMap(({supports}) => supports))
  const claims: readonly {readonly claim: string; readonly path: YamlPath}[] = [
    ...article.affects.slice(0, 1).map(() => ({claim: 'affects', path: ['affects']})),
    ...article.signatures.map(({id}, index) => ({claim: `signatures/${id}`, path: ['signatures', index, 'id']})),
    ...(['causes', 'remedies'] as const).flatMap(list =>
      article[list].flatMap(({id, inferred}, index) =>
        inferred ? [] : [{claim: `${list}/${id}`, path: [list, index, 'id']}],
      ),
    ),
  ]
  return claims
    .filter(({claim}) => !supported.has(claim))
    .map(({claim, path}) => problem(path, 'claim-without-source', {claim}))
}
