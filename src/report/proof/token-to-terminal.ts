import type {Lang} from '../../model/lang.ts'
import type {decodeToken} from '../../qsh/decode-token.ts'
import type {Explanation} from '../../qsh/explain-mismatch.ts'
import {proofWords} from '../../wording/proof-words.ts'

/** What a token says, and what its fingerprint fits, as plain text for a terminal; ends in a line break. */
export function tokenToTerminal(
  {value, problems}: ReturnType<typeof decodeToken>,
  explained: Explanation | null,
  lang: Lang,
): string {
  const {qsh: words} = proofWords(lang)
  const lines = value
    ? [
        JSON.stringify(value.header),
        JSON.stringify(value.claims, null, 2),
        words.state(value.times),
        ...(explained ? explanationLines(explained, lang) : []),
      ]
    : []
  return `${[...lines, ...problems.map(problem => words.problems[problem]), ...(value ? [words.notVerified] : [])].join('\n')}\n`
}

function explanationLines({deviations, canonical}: Explanation, lang: Lang): readonly string[] {
  const {qsh: words} = proofWords(lang)
  if (deviations === null) return [words.noDeviation]
  if (deviations.length === 0) return [words.matches]
  return [
    words.differs,
    ...deviations.map(each => `  - ${words.deviations[each]}`),
    ...(canonical ? [`${words.computedOver}: ${canonical.text}`] : []),
  ]
}
