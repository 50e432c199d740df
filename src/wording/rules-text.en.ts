import type {RulesWords} from './rule-words.ts'

type TextRules = Pick<
  RulesWords,
  'proxypass-misplaced' | 'comment-swallows-directive' | 'invisible-character' | 'text-ignored'
>

/** Rules about text that the server takes otherwise than it looks, in English. */
export const textRulesEn: TextRules = {
  'proxypass-misplaced': {
    title: 'ProxyPass where it does not work',
    message: ({mark, text}) =>
      mark === 'route-in-condition'
        ? `"${text}" stands in a condition, where Apache refuses the file. Put it outside.`
        : mark === 'path-in-location'
          ? `"${text}" names a path within a section that has one already, and Apache refuses the file. Leave the path out.`
          : `Apache takes no notice of "${text}" on ProxyPassReverse. It belongs to ProxyPass.`,
    why: 'Apache does not start with a ProxyPass within a condition, or with two paths for one route. What it ignores on a ProxyPassReverse looks like a correction and is none.',
  },
  'comment-swallows-directive': {
    title: 'a comment goes on in the next line',
    message: ({text = ''}) =>
      `"${text}" is part of the comment above it, which ends in a backslash or in a Shift_JIS character whose last byte is one.`,
    why: 'A line that ends in a backslash goes on in the next, comments too. The directive below the comment is not there for Apache, which says nothing.',
  },
  'invisible-character': {
    title: 'a character that cannot be seen',
    message: ({text = ''}) =>
      `"${text}" holds a byte order mark, a no-break space or a full-width space. The server reads it as a letter.`,
    why: 'It looks like nothing, or like a space, and belongs to the word beside it: the server knows no such directive or takes another value than the one that is seen.',
  },
  'text-ignored': {
    title: 'text that Apache takes otherwise than it looks',
    message: ({mark, text = ''}) => ignored[String(mark)]?.(text) ?? String(text),
    why: 'Apache passes over such text in silence. What stands there does not count, or counts for more than it seems to.',
  },
}

const ignored: Readonly<Record<string, (text: string | number) => string>> = {
  'text-after-section': text =>
    `Apache takes no notice of "${text}", which stands behind the > of a section. Put it on a line of its own.`,
  'inline-comment': text =>
    `"${text}" is no comment here, for it does not begin the line. Put it on a line of its own.`,
  'unclosed-quote': text => `The quote in "${text}" is not closed. Apache closes it at the end of the line.`,
  'unclosed-section': text => `"${text}" is not closed. Apache closes it at the end of the file.`,
}
