import type {Dialect} from '../../dialect.ts'

/** What Confluence's own files can be mended with, by remedy. */
export const cfgFixers: Dialect['fixers'] = {
  'raise-pool': {
    kind: 'choice',
    // The span is that of the text between the tags.
    edits: (text, {span: {from, to}, facts}) => {
      const written = text.slice(from, to)
      const at = from + written.indexOf(written.trim())
      return /^\s*\d+\s*$/u.test(written)
        ? [{from: at, to: at + written.trim().length, insert: String(facts.needed)}]
        : null
    },
  },
}
