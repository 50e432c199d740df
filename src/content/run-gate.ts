import {rules} from '../config/rules/index.ts'
import {checkClaims} from './check-claims.ts'
import {checkConfigSamples} from './check-config-samples.ts'
import {checkFacts} from './check-facts.ts'
import {checkFiles} from './check-files.ts'
import {checkLinks} from './check-links.ts'
import {checkLogSamples} from './check-log-samples.ts'
import {checkProse} from './check-prose.ts'
import {checkRegexes} from './check-regexes.ts'
import {checkRules} from './check-rules.ts'
import {compareLanguages} from './compare-languages.ts'
import {checkLanguage} from './language/check-language.ts'
import type {Problem} from './problem.ts'
import type {ArticleFiles} from './read-article.ts'
import {type KnowledgeBase, readKnowledgeBase} from './read-knowledge-base.ts'

/** `ruleIds`: config rules that articles may name; those of this version if not given. */
interface GateOptions {
  readonly ruleIds?: readonly string[]
}

/**
 * Everything that is wrong with the content under `root`, by file and line: facts, prose, the agreement of the two
 * languages, and what the samples yield. Empty if all is well.
 */
export async function runGate(root: string, options: GateOptions = {}): Promise<readonly Problem[]> {
  const base = await readKnowledgeBase(root)
  const ruleIds = options.ruleIds ?? rules.map(({id}) => id)
  const articles = await Promise.all(base.articles.map(files => gateArticle(base, files, ruleIds)))
  const guides = base.guides.flatMap(({name, prose}) => [
    ...(prose.en ? checkProse(prose.en, 'en') : []),
    ...(prose.ja ? checkProse(prose.ja, 'ja') : []),
    ...compare(prose, `guide/${name}`),
  ])
  const sound = base.articles.filter((_, index) => articles[index]?.facts.length === 0)
  return [
    ...base.problems,
    ...articles.flatMap(({facts, prose}) => [...facts, ...prose]),
    ...guides,
    ...checkRules(base, ruleIds),
    ...(await checkLinks(base)),
    ...(await checkLanguage(base)),
    ...checkLogSamples(sound),
    ...sound.flatMap(checkConfigSamples),
  ].sort(byPlace)
}

/** What is wrong with the facts of an article, and what with its prose: samples are tried on sound facts only. */
async function gateArticle(
  base: KnowledgeBase,
  files: ArticleFiles,
  rules: readonly string[],
): Promise<{readonly facts: readonly Problem[]; readonly prose: readonly Problem[]}> {
  const {slug, article, yaml, prose} = files
  const different = compare(prose, slug)
  if (!article || !yaml) return {facts: [], prose: different}
  const samples = [...files.samples.keys()]
  const slugs = base.articles.map(other => other.slug)
  // A glossary that could not be read is one problem, not one per term.
  const terms = base.glossary.length > 0 ? [...new Set(base.glossary.map(({id}) => id))] : article.terms
  const nameable = {signatures: article.signatures.map(({id}) => id), rules, samples}
  const page = {article, nameable}
  return {
    facts: [...checkFacts(yaml, article, {slug, slugs, rules, terms, samples}), ...(await checkRegexes(yaml, article))],
    prose: [
      ...checkClaims(yaml, article),
      ...(await checkFiles(base.root, files)),
      ...(prose.en ? checkProse(prose.en, 'en', page) : []),
      ...(prose.ja ? checkProse(prose.ja, 'ja', page) : []),
      ...different,
    ],
  }
}

function compare({en, ja}: ArticleFiles['prose'], page: string): readonly Problem[] {
  return en && ja ? compareLanguages(en, ja, page) : []
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
