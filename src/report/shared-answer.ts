import type {Diagnosis} from '../model/diagnosis.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import {beginLine} from '../wording/begin-line.ts'
import {wordsOf} from '../wording/words.ts'
import {answer} from './answer.ts'
import type {Answer, AnswerFinding} from './answer-types.ts'

/** The diagnosis of a shared link in words. What a rule says names routes and paths; here it is called by its title. */
export function sharedAnswer(diagnosis: Diagnosis, knowledge: Knowledge, lang: Lang): Answer {
  const {ruleTitle} = wordsOf(lang)
  const whole = answer(diagnosis, knowledge, lang)
  const named = (finding: AnswerFinding): AnswerFinding => {
    const title = ruleTitle(finding.check)
    return title === finding.check ? finding : {...finding, message: beginLine(title, lang)}
  }
  return {
    ...whole,
    articles: whole.articles.map(article => ({...article, findings: article.findings.map(named)})),
    others: whole.others.map(named),
  }
}
