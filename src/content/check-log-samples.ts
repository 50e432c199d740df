import {readSource} from '../input/read-source.ts'
import {checkLog} from '../logs/check-log.ts'
import type {Article} from '../model/article.ts'
import type {Knowledge, KnownArticle} from '../model/knowledge.ts'
import type {YamlPath} from './locate.ts'
import type {Problem} from './problem.ts'
import {problemAt} from './problem-at.ts'
import type {ArticleFiles} from './read-article.ts'

/** A place in `article.yaml` that names a sample. */
interface Mention {
  readonly signature: string
  readonly file: string
  readonly path: YamlPath
  readonly matches: boolean
}

/**
 * Tries every log sample on every signature of all articles: what `matches` names must be recognised, what `misses` names
 * must not, and neither by a signature of an article that is not in `related`. The facts of the articles must be free of
 * problems; how their prose stands does not matter.
 */
export function checkLogSamples(articles: readonly ArticleFiles[]): readonly Problem[] {
  const knowledge: Knowledge = {
    version: 1,
    articles: articles.flatMap(({article}) => (article ? [known(article)] : [])),
  }
  return articles.flatMap(files => checkArticle(files, knowledge))
}

function known({id, component, signatures, causes, remedies}: Article): KnownArticle {
  return {id, component, titles: {en: '', ja: ''}, headings: {en: {}, ja: {}}, signatures, causes, remedies}
}

function checkArticle({article, yaml, samples}: ArticleFiles, knowledge: Knowledge): readonly Problem[] {
  if (!article || !yaml) return []
  const problem = problemAt(yaml)
  const mentions = article.signatures.flatMap(({id, matches, misses}, index): readonly Mention[] => {
    const mention = (file: string, nth: number, list: 'matches' | 'misses'): Mention => ({
      signature: id,
      file,
      path: ['signatures', index, list, nth],
      matches: list === 'matches',
    })
    return [
      ...matches.map((file, nth) => mention(file, nth, 'matches')),
      ...misses.map((file, nth) => mention(file, nth, 'misses')),
    ]
  })
  const friends = [article.id, ...article.related]
  return [...new Set(mentions.map(({file}) => file))].flatMap(file => {
    const bytes = samples.get(file)
    if (!bytes) return []
    const {findings} = checkLog(readSource(file, bytes), 0, knowledge)
    const own = mentions.filter(mention => mention.file === file)
    const wrong = own.flatMap(({signature, path, matches}) => {
      const found = findings.some(finding => finding.article === article.id && finding.check === signature)
      if (found === matches) return []
      return [problem(path, matches ? 'sample-not-matched' : 'sample-matched', {file, signature})]
    })
    const elsewhere = findings
      .filter(finding => finding.article !== undefined && !friends.includes(finding.article))
      .map(({article: other = '', check}) =>
        problem(own[0]?.path ?? [], 'sample-matched-elsewhere', {file, signature: `${other}/${check}`, article: other}),
      )
    return [...wrong, ...elsewhere]
  })
}
