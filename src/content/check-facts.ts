import type {Article} from '../model/article.ts'
import type {Facts} from '../model/facts.ts'
import {checkSignature} from './check-signature.ts'
import {formatPath} from './format-path.ts'
import type {YamlPath} from './locate.ts'
import {nearest} from './nearest.ts'
import type {Problem, ProblemId} from './problem.ts'
import {problemAt} from './problem-at.ts'
import type {YamlFile} from './read-yaml.ts'

/** What an article may refer to outside its own file. */
interface Surroundings {
  /** The folder's name. */
  readonly slug: string
  /** Of all articles. */
  readonly slugs: readonly string[]
  /** Of all config rules. */
  readonly rules: readonly string[]
  /** Ids of the glossary. */
  readonly terms: readonly string[]
  /** Files of the article as it names them: `samples/a.log`. */
  readonly samples: readonly string[]
}

/** What is wrong with the facts of an article that fits the schema: ids, references, signatures, versions. */
export function checkFacts(yaml: YamlFile, article: Article, around: Surroundings): readonly Problem[] {
  const problem = problemAt(yaml)
  const refer = (path: YamlPath, values: readonly string[], known: readonly string[]): readonly Problem[] =>
    values.flatMap((value, index) => {
      if (known.includes(value)) return []
      const expected = nearest(value, known) ?? known.join('\n')
      return [problem([...path, index], 'unexpected-value', {value, at: formatPath(path), expected})]
    })
  const files = (path: YamlPath, values: readonly string[]): readonly Problem[] =>
    values.flatMap((value, index) => checkSample(value, around.samples, [...path, index], problem))

  const signatures = article.signatures.map(({id}) => id)
  const remedies = article.remedies.map(({id}) => id)
  const supported = supportable(article, around.rules)
  return [
    ...(article.id === around.slug ? [] : [problem(['id'], 'id-not-folder', {id: article.id, folder: around.slug})]),
    ...(['signatures', 'causes', 'remedies', 'sources'] as const).flatMap(list =>
      article[list].flatMap(({id}, index) =>
        article[list].findIndex(other => other.id === id) < index
          ? [problem([list, index, 'id'], 'id-taken', {id, at: list})]
          : [],
      ),
    ),
    ...refer(['terms'], article.terms, around.terms),
    ...refer(
      ['related'],
      article.related,
      around.slugs.filter(slug => slug !== article.id),
    ),
    ...article.affects.flatMap(({events}, index) =>
      events.flatMap((event, nth) => {
        const found = Object.keys(event)
        const path = ['affects', index, 'events', nth]
        return found.length === 1
          ? []
          : [problem(path, 'affected-event', {at: formatPath(path), found: found.join('\n')})]
      }),
    ),
    ...article.signatures.flatMap((signature, index) => [
      ...(around.rules.includes(signature.id)
        ? [problem(['signatures', index, 'id'], 'id-of-a-rule', {id: signature.id})]
        : []),
      ...checkSignature(yaml, signature, ['signatures', index]),
      ...files(['signatures', index, 'matches'], signature.matches),
      ...files(['signatures', index, 'misses'], signature.misses),
    ]),
    ...article.configs.flatMap(({file, finds}, index) => [
      ...checkSample(file, around.samples, ['configs', index, 'file'], problem),
      ...refer(['configs', index, 'finds'], finds, around.rules),
    ]),
    ...article.causes.flatMap((cause, index) => [
      ...refer(['causes', index, 'shown-by'], cause['shown-by'], signatures),
      ...refer(['causes', index, 'proven-by'], cause['proven-by'], [...signatures, ...around.rules]),
      ...refer(['causes', index, 'remedies'], cause.remedies, remedies),
    ]),
    ...article.remedies.flatMap(({id}, index) =>
      article.causes.some(cause => cause.remedies.includes(id))
        ? []
        : [problem(['remedies', index, 'id'], 'remedy-unused', {id})],
    ),
    ...article.sources.flatMap(({supports}, index) => refer(['sources', index, 'supports'], supports, supported)),
  ]
}

function checkSample(
  value: string,
  samples: readonly string[],
  path: YamlPath,
  problem: (path: YamlPath, id: ProblemId, facts: Facts) => Problem,
): readonly Problem[] {
  if (!/^samples\/[^/\\]+$/.test(value)) {
    return [problem(path, 'unexpected-form', {value, at: formatPath(path), form: 'sample'})]
  }
  return samples.includes(value) ? [] : [problem(path, 'missing-file', {path: value})]
}

/** What a source can be the source of. */
function supportable(article: Article, rules: readonly string[]): readonly string[] {
  const ids = (['causes', 'remedies', 'signatures'] as const).flatMap(list =>
    article[list].map(({id}) => `${list}/${id}`),
  )
  return [...ids, ...rules.map(id => `rules/${id}`), 'platforms', 'affects', 'updated']
}
