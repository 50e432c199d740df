import type {Signature} from '../../src/model/article.ts'
import type {Knowledge} from '../../src/model/knowledge.ts'

/** The signature of the first article, as the contract shows it. */
export const qshMismatch: Signature = {
  id: 'qsh-mismatch',
  severity: 'error',
  logs: ['confluence'],
  anchors: ["Expecting claim 'qsh' to have value"],
  where: [
    {
      part: 'exception',
      nth: 'any',
      class: 'com.atlassian.jwt.exception.JwtInvalidClaimException',
      contains: "Expecting claim 'qsh'",
    },
    {part: 'logger', suffix: 'DefaultAuthenticationResultHandler'},
  ],
  capture: {url: 'context.url'},
  matches: [],
  misses: [],
}

/** A knowledge base of one article with these signatures. */
export function know(...signatures: readonly Signature[]): Knowledge {
  const headings = {en: {}, ja: {}}
  const titles = {en: '', ja: ''}
  const article = {
    id: 'an-article',
    component: 'companion',
    titles,
    headings,
    signatures,
    causes: [],
    remedies: [],
  } as const
  return {version: 1, articles: [article]}
}
