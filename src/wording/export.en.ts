import type {Facts} from '../model/facts.ts'

/** What is taken away from an answer, in English: the words of exported files, of the print view and of a shared link. */
export const exportEn = {
  /** In Markdown and on paper. */
  document: {
    /** Between a label and what it labels. */
    colon: ': ',
    article: 'Article',
    causes: 'Verdicts',
    evidence: 'What was found',
    occurrence: 'Events',
    others: 'Also found in the configuration',
    needs: ({names}: Facts) => `To settle it, add: ${names}`,
    remedy: 'What to do',
    questions: 'What these files cannot tell',
    unmatched: 'Warnings and errors that no article covers',
    times: ({count}: Facts) => `${count}×`,
    inputs: 'What was read',
    bytes: ({bytes}: Facts) => (Number(bytes) === 1 ? '1 byte' : `${Number(bytes).toLocaleString('en')} bytes`),
    place: ({input, line}: Facts) => `${input}, line ${line}`,
    separator: ', ',
    made: 'Made by Shindan, a knowledge base that checks files on the machine they are on.',
    redacted:
      'Addresses, names and other identifying values are replaced: the same value has the same placeholder everywhere. Free text and unusual spellings can still identify somebody.',
    notRedacted: 'Not redacted: this report holds values as they stand in the files.',
    waiting: 'The redacted report is still being made. Print again in a moment.',
  },
  sarif: {
    correction: ({title, description}: Facts) => `${title}. ${description}`,
  },
}
