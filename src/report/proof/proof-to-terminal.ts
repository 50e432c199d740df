import type {Lang} from '../../model/lang.ts'
import type {Difference, Passage, Proof, SeenRequest} from '../../model/proof.ts'
import {proofWords} from '../../wording/proof-words.ts'
import {wordsOf} from '../../wording/words.ts'
import {maskedDiff} from '../redact/masked-diff.ts'
import {textWidth} from '../text-width.ts'

/** A proof as plain text for a terminal; `name` and `before` are the configuration. Ends in a line break. */
export function proofToTerminal(proof: Proof, lang: Lang, name: string, before: string): string {
  const {proof: words} = proofWords(lang)
  const {terminal} = words
  const {asked, respelt, connector, missing, signed, now, fix, characters, names} = proof
  const broken = names.filter(each => each.now.kind !== 'accepted' && each.now.kind !== 'unknown')
  const blocks = [
    [
      asked,
      `${words.title(now.outcome)}`,
      words.reason(now.outcome),
      words.connector(connector),
      ...(missing.length > 0 ? [words.missing(missing)] : []),
    ],
    [...(respelt === null ? [] : [terminal.respelt(respelt)]), ...seen(terminal.signed, signed), ...arrival(now, lang)],
    ...fixBlocks(proof, lang, name, before),
    characters.refused.length + characters.others.length === 0 || fix === null
      ? []
      : [terminal.characters([...characters.refused, ...characters.others].join(' '))],
    broken.length === 0
      ? []
      : [
          terminal.names(broken.length, names.length),
          ...broken.map(each => {
            const short = words.short(each.now)
            return `  ${each.name} (${each.after ? terminal.nowAndAfter(short, words.short(each.after)) : short})`
          }),
        ],
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function fixBlocks({fix, now}: Proof, lang: Lang, name: string, before: string): readonly (readonly string[])[] {
  const {proof: words} = proofWords(lang)
  const {terminal} = words
  const ok = now.outcome.kind === 'accepted' || now.outcome.kind === 'unknown'
  if (!fix) return ok ? [] : [[terminal.noFix]]
  const {remedy} = wordsOf(lang)
  return [
    [...fix.remedies.map(each => remedy(each).title), maskedDiff(name, before, fix.text).patch.trimEnd()],
    [terminal.after(words.title(fix.passage.outcome)), ...arrival(fix.passage, lang)],
  ]
}

function arrival({arrived, difference}: Passage, lang: Lang): readonly string[] {
  const {terminal} = proofWords(lang).proof
  if (!arrived) return []
  const first = difference?.first ?? null
  return [
    ...seen(terminal.arrived, arrived),
    ...(difference && first !== null
      ? [terminal.firstDifference(first + 1, marked(difference.signed), marked(difference.arrived))]
      : []),
  ]
}

function marked(runs: Difference['signed']): string {
  return runs.find(({differs}) => differs)?.text ?? ''
}

function seen(label: string, {canonical, hash}: SeenRequest): readonly string[] {
  return [`  ${label}  ${canonical}`, `  ${' '.repeat(textWidth(label))}  ${hash}`]
}
