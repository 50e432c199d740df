import type {Facts} from '../model/facts.ts'
import type {RedactedKind} from '../model/redacted-kind.ts'

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
    times: ({count}: Facts) => `${Number(count).toLocaleString('en')}×`,
    inputs: 'What was read',
    bytes: ({bytes}: Facts) => (Number(bytes) === 1 ? '1 byte' : `${Number(bytes).toLocaleString('en')} bytes`),
    place: ({input, line}: Facts) => `${input}, line ${line}`,
    separator: ', ',
    made: 'Made by Shindan, a knowledge base that checks files on the machine they are on.',
    redacted:
      'Addresses, names and other identifying values are replaced: the same value has the same pseudonym everywhere. Free text and unusual spellings can still identify somebody.',
    notRedacted:
      'Not redacted: this report holds values as they stand in the files. Passwords and other secrets of configurations are hidden.',
  },
  /** The place under an answer where it is taken away. */
  panel: {
    title: 'Take it away',
    lead: 'For a ticket, a colleague or another program. Identifying values are replaced before the text is made; whole logs and configurations are never part of it.',
    format: 'Format',
    formats: {
      markdown: 'Markdown: tickets and mails',
      json: 'JSON: programs',
      sarif: 'SARIF: editors and code scanning',
    },
    language: 'Language',
    languages: {en: 'English', ja: '日本語 (Japanese)'},
    raw: 'Without redaction',
    warning:
      'With this, addresses, names, tokens of logs and whatever else the evidence shows leave as they stand in your files. Passwords and other secrets of configurations stay hidden. It holds for the next copy, download or print only.',
    copy: 'Copy',
    download: (fileName: string) => `Download ${fileName}`,
    print: 'Print',
    copyLink: 'Copy a link to the verdicts',
    linkHint:
      'The link holds verdicts, counts and times in itself, and no text of your files. Who opens it sends nothing to the server but the address of this page.',
    copied: 'Copied',
    linkCopied: 'Link copied',
    notCopied: 'The browser did not allow copying. Open the preview, select the text and copy it by hand.',
    linkNotCopied: (link: string) => `The browser did not allow copying. This is the link: ${link}`,
    gone: 'This answer is no longer at hand for other forms. Check again.',
    busy: 'Being made',
    preview: 'Preview',
    previewCut: (characters: number) =>
      `The preview ends here. Copy and download hold all ${characters.toLocaleString('en')} characters.`,
    replaced: (count: number) =>
      count === 1 ? '1 value was replaced' : `${count.toLocaleString('en')} values were replaced`,
    replacedHint: 'This list is shown here only. It is part of no export.',
    noneReplaced: 'Nothing in it had to be replaced.',
    kind: 'Kind',
    original: 'Original value',
    pseudonym: 'Replaced by',
    count: 'Times',
  },
  kinds: {
    address: 'address',
    user: 'user',
    host: 'host',
    mail: 'mail address',
    token: 'token or password',
    cookie: 'cookie',
    database: 'database',
    ldap: 'directory entry',
    title: 'page title',
    space: 'space',
    file: 'file or path',
    subject: 'subject of a mail',
    literal: 'value in SQL',
  } satisfies Record<RedactedKind, string>,
  /** Around an answer that came with a link. */
  shared: {
    title: 'Shared result',
    lead: 'Somebody shared these verdicts. The link holds what was concluded, with counts and times. It does not contain the log or the configuration, so there is no evidence to look at here.',
    unknown: (count: number) =>
      count === 1
        ? 'One thing in the link is unknown to this version of the knowledge base and was left out.'
        : `${count} things in the link are unknown to this version of the knowledge base and were left out.`,
    unreadable:
      'This link cannot be read: it is damaged, or it was made by a newer version. Ask for it again, or for the report as a file.',
    input: (n: number) => `Input ${n}`,
    close: 'Close and check files of your own',
  },
  sarif: {
    correction: ({title, description}: Facts) => `${title}. ${description}`,
  },
}
