import type {Fixer} from '../../dialect.ts'
import {lineAt, sectionAt} from './section-at.ts'

/** Lets 110 MB pass: the attachment, and some for the form around it. */
export const raiseBodyLimit: Fixer = {
  kind: 'choice',
  edits: (text, {route}) => {
    const [span] = route?.settings.bodyLimit.spans ?? []
    const section = span && sectionAt(text, span.from)
    const line = section && span ? lineAt(section, span) : null
    const sizes = (line?.args ?? []).filter((_, index) => /^g[te]$/u.test(line?.words[index - 1] ?? ''))
    return sizes.length > 0 ? sizes.map(word => ({...word.span, insert: String(enough)})) : null
  },
}

const enough = 110 * 1024 * 1024
