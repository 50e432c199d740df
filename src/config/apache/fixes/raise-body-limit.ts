import type {Fixer} from '../../dialect.ts'

/** 100 MB for the attachment, and some for the form around it. */
const enough = 110 * 1024 * 1024

/** Raises the `LimitRequestBody` that counts for the route. */
export const raiseBodyLimit: Fixer = {
  kind: 'choice',
  edits: (text, {route}) => {
    const span = route?.settings.bodyLimit.spans[0]
    const number = span && /\d+(?="?\s*$)/u.exec(text.slice(span.from, span.to))
    if (!span || !number) return null
    const from = span.from + number.index
    return [{from, to: from + number[0].length, insert: String(enough)}]
  },
}
