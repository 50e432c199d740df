import {confluenceStart, serverStart} from '../diagnosis/server-starts.ts'
import type {Finding} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import {wordsOf} from '../wording/words.ts'

/** One sentence for a finding: a rule's own words, or the title of the article whose signature matched. */
export function findingMessage(finding: Finding, knowledge: Knowledge, lang: Lang): string {
  const words = wordsOf(lang)
  if (finding.check === serverStart) return words.report.serverStart()
  if (finding.check === confluenceStart) return words.report.confluenceStart()
  const article = knowledge.articles.find(({id}) => id === finding.article)
  const signature = article?.signatures.some(({id}) => id === finding.check)
  return article && signature
    ? words.report.symptom({title: article.titles[lang]})
    : words.ruleMessage(finding.check, finding.severity, finding.facts)
}
