import {beforeSpace} from '../before-space.ts'
import {finderAfter} from '../finder-after.ts'
import type {Field, RedactRule} from '../rule.ts'

const extensions =
  'pdf|docx?|xlsx?|pptx?|csv|zip|png|jpe?g|gif|svg|txt|msg|eml|vsdx?|mp4|rtf|od[tsp]|drawio|dwg|jtd|jww'
const documents = 'pdf|doc|docx|xls|xlsx|ppt|pptx|vsd|vsdx|jtd'
const extension = new RegExp(String.raw`\.(?:${extensions})$`, 'i')
const name: Field = {kind: 'file', extent: 'phrase', accepts: value => !value.includes('/') || extension.test(value)}
const attached: readonly (readonly [word: string, pattern: RegExp, triggers?: readonly string[]])[] = [
  [
    '/download/',
    /(\/download\/(?:token-auth\/)?(?:attachments|thumbnails|export|temp)\/(?:embedded-page\/[^\s/?#"<>]{1,300}\/[^\s/?#"<>]{1,1000}\/|(?:ver)?[\dX]{1,20}\/)?)([^\s/?#"<>|\\]{1,1000})/giu,
  ],
  [
    'ttachment',
    /(\b[Aa]ttachments?\s{1,2}(?:named\s|file\s)?(?:\\?["'“「]|\[))([^"'”」\]\n\\]{1,300})/gu,
    beforeSpace('attachment', 'attachments'),
  ],
  [
    'ttachment',
    new RegExp(
      String.raw`(\b[Aa]ttachments?\s{1,2}(?:named\s|file\s)?)([^\s"'“”「」<>|,;:\\/[\]]{1,200}\.(?:${extensions}))(?![\p{L}\p{N}_-])`,
      'gu',
    ),
    beforeSpace('attachment', 'attachments'),
  ],
  // The name of a header in its own encoding (RFC 6266): `filename*=UTF-8''%E4%BA%BA.pdf`.
  ['*=', /(\bfilename\*\s?=\s?"?[\w-]{1,40}'[\w-]{0,20}')([^\s;,"'<>\\]{1,1000})/giu, ['filename*']],
  ['添付', /(添付(?:ファイル)?\s?「)([^」\n]{1,300})/gu],
  ['ファイル', /(ファイル(?:名)?\s?「)([^」\n]{1,300})/gu],
  [
    'ile',
    /(\b[Ff]ile(?: ?name)?\s(?:\\?["'“]|\[))([^"'”\]\n\\/]{1,300}\.[A-Za-z\d]{1,5})(?=["'”\]\\])/gu,
    beforeSpace('file', 'filename', 'file name'),
  ],
  // Quoted, and of an office: no part of a program has such a name.
  [
    '.',
    new RegExp(
      String.raw`((?:^|[^\p{L}\p{N}])["'“「『])([^"'“”「」『』<>|\\/:\n]{1,200}\.(?:${documents}))(?=["'”」』])`,
      'giu',
    ),
    documents.split('|').flatMap(each => ['"', "'", '”', '」', '』'].map(close => `.${each}${close}`)),
  ],
]

/**
 * Names of attachments: behind `/download/attachments/<id>/`, as values of `fileName` and the like, behind
 * `attachment`, where what is not quoted ends with its extension, and quoted documents. `shapeName` keeps what decides how
 * a proxy treats the name.
 */
export const file: RedactRule = {
  fields: new Map(
    'filename attachmentname attachment originalfilename ファイル名 添付ファイル'
      .split(' ')
      .map(key => [key, name] as const),
  ),
  finders: attached.map(([word, pattern, triggers]) => finderAfter(word, pattern, 'file', triggers)),
}
