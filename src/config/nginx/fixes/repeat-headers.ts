import type {Fixer} from '../../dialect.ts'
import {headerLines} from './header-lines.ts'
import {insertAfter} from './insert-after.ts'
import {passOf} from './pass-of.ts'

/** Copies the lines that set a header in vain behind the last one that holds. */
export const repeatHeaders: Fixer = {
  kind: 'safe',
  edits: (text, finding) => {
    const pass = passOf(text, finding)
    const last = pass && headerLines(pass.blocks)?.lines.at(-1)
    const lost = finding.route?.settings.lostHeaders ?? []
    if (!last || lost.length === 0) return null
    return insertAfter(
      text,
      last,
      lost.map(({span}) => `${text.slice(span.from, span.to).replace(/;$/u, '')};`),
    )
  },
}
