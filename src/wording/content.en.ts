import type {Facts} from '../model/facts.ts'

/** A list of names comes as one fact, a name a line. */
const names = (list: string | number | undefined): readonly string[] => (list ? String(list).split('\n') : [])
const code = (text: string | number | undefined): string => `\`${text}\``

const codeOrEmpty = (value: string | number | undefined): string => (value === '' ? 'empty value' : code(value))

function oneOf(list: string | number | undefined): string {
  const all = names(list).map(code)
  if (all.length === 0) return 'none, for there is nothing to name'
  return all.length === 1 ? `${all[0]}` : `one of ${all.join(', ')}`
}

const inside = (at: string | number | undefined): string => (at ? ` in ${code(at)}` : '')

const forms: Readonly<Record<string, string>> = {
  id: 'lower-case words joined by hyphens',
  date: 'a date such as `2025-09-26`',
  version: 'a version such as `"8.5.0"`',
  duration: 'a duration such as `30s`, `10m` or `1h`',
  https: 'an address that begins with `https://`',
  sample: 'a file directly in `samples/`',
  capture:
    '`message`, `thread`, `logger`, `exception.message` or `context.` and a key, or one of them as in `message: path (…)`',
  nth: '`any`, `root` or a number from 0',
  text: 'a text that is not empty',
}

const types: Readonly<Record<string, string>> = {
  string: 'text, in quotes if it looks like a number',
  array: 'a list',
  object: 'keys with values',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
}

/** What a section of an article is there to say. */
const holds: Readonly<Record<string, string>> = {
  summary: 'what happens, why, and the cure, in a few sentences',
  environment: 'where the problem occurs, and what was measured with which versions',
  symptoms: 'what a person sees, and what the log says',
  diagnosis: 'the steps that make it certain',
  cause: 'why it happens, and what in a file shows it',
  solution: 'the steps with their commands, whether a reload is enough, how to test again and how to go back',
  workaround: 'what helps until the cure, and what it costs',
  related: 'what looks alike, and how to tell it apart',
}

const yamlFaults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Unexpected second key of the same name, expected each key once',
  TAB_AS_INDENT: 'Unexpected tab, expected spaces as indentation',
  BAD_INDENT: 'Unexpected indentation, expected the items of one level in one column',
  MISSING_CHAR: 'Unexpected end of a value, expected the quote or bracket that closes it',
  UNCLOSED: 'Unexpected end of a list or mapping, expected the bracket that closes it',
  BAD_SCALAR_START: 'Unexpected `@` or backtick at the start of a value, expected quotes around the value',
  BAD_DQ_ESCAPE: 'Unexpected escape in double quotes, expected single quotes or a doubled backslash',
  BAD_ALIAS: 'Unexpected alias, expected a plain value',
  MULTILINE_IMPLICIT_KEY: 'Unexpected line break in a key, expected `key: value` on one line',
  BLOCK_AS_IMPLICIT_KEY: 'Unexpected second colon, expected one `key: value` a line, a value with a colon in quotes',
}

const parts: Readonly<Record<string, string>> = {
  'inline-code': 'inline code',
  'code-block': 'code block',
  link: 'link',
  directive: 'directive',
}

/** What the rules for Japanese expect, by the name that textlint gives them. */
const japaneseRules = {
  'sentence-length': 'a sentence of at most 120 characters: split it',
  'max-comma': 'at most three `,` in a sentence: split it',
  'max-ten': 'at most three `、` in a sentence: split it',
  'max-kanji-continuous-len': 'at most eight Chinese characters in a row: put a particle or a space between them',
  'arabic-kanji-numbers': 'Arabic numerals for amounts and Chinese ones in set phrases',
  'no-mix-dearu-desumasu': 'です/ます throughout, in lists and in the middle of a sentence as well',
  'ja-no-mixed-period': '`。` at the end of the sentence',
  'no-double-negative-ja': 'a plain statement in place of the double negation',
  'no-dropping-the-ra': 'the verb with ら, such as 見られる',
  'no-doubled-conjunctive-particle-ga': 'the conjunction が once in a sentence: split it',
  'no-doubled-conjunction': 'another conjunction than that of the sentence before',
  'no-doubled-joshi': 'the same particle once between two commas: use another one or split the sentence',
  'no-nfd': 'composed characters, that is, Unicode normalised to NFC',
  'no-invalid-control-character': 'no control character',
  'no-zero-width-spaces': 'no space of zero width',
  'no-exclamation-question-mark': 'no exclamation or question mark',
  'no-hankaku-kana': 'full-width katakana',
  'ja-no-weak-phrase': 'a statement without かもしれない or 思う: say what is known, and mark what is inferred',
  'ja-no-successive-word': 'the word once',
  'ja-no-abusage': 'the right word in place of a common slip',
  'ja-no-redundant-expression': 'a shorter phrase, such as 〜する for 〜を行う',
  'ja-unnatural-alphabet': 'no lone Latin letter, which a slip of the input method leaves behind',
  'no-unmatched-pair': 'the bracket or quote that closes it',
  'ja-nakaguro-or-halfwidth-space-between-katakana': 'a half-width space or `・` between the words in katakana',
  'ja-no-space-around-slash': 'no space beside the slash',
  'ja-space-between-half-and-full-width': 'a half-width space between Japanese and Latin letters or digits',
  'ja-space-around-code': 'a half-width space between Japanese and inline code',
}

/** Everything the content gate says, in English; the keys are the ids of its problems. */
export const contentEn = {
  japaneseRules,
  /** The fixed words of article headings, by section id. */
  headings: {
    summary: 'Summary',
    environment: 'Environment',
    symptoms: 'Symptoms',
    diagnosis: 'Diagnosis',
    cause: 'Cause',
    solution: 'Solution',
    workaround: 'Workaround',
    related: 'Related',
  },
  severities: {error: 'error', warning: 'warning'},
  summary: ({errors, warnings}: Facts): string =>
    [
      Number(errors) > 0 ? `✖ ${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
      Number(warnings) > 0 ? `⚠ ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
    ]
      .filter(text => text !== '')
      .join(', '),
  stamp: {
    missing: ({page}: Facts): string =>
      `Nothing stamped: ${page} needs an English page and a Japanese one with front matter`,
    unknown: (): string =>
      'What changed in English since the last stamp is not known: git has no commit of the Japanese page.',
    unchanged: (): string => 'The English page did not change since the commit that last touched the Japanese one.',
    stamped: ({file, digest}: Facts): string => `${file}: source is now ${digest}`,
    already: ({file, digest}: Facts): string => `${file}: source was ${digest} already`,
  },
  problems: {
    'missing-file': ({path}: Facts) => `Missing file, expected ${code(path)}`,
    'missing-translation': ({path}: Facts) => `Missing Japanese page, expected ${code(path)}`,
    'orphan-translation': ({path}: Facts) => `Unexpected Japanese page without an English one, expected ${code(path)}`,
    'not-utf-8': () => 'Unexpected bytes, expected text in UTF-8',
    'yaml-syntax': ({code: fault}: Facts) =>
      yamlFaults[String(fault)] ?? `Unexpected YAML (${code(fault)}), expected \`key: value\` lines`,
    'unexpected-key': ({key, at, expected}: Facts) =>
      `Unexpected key ${code(key)}${inside(at)}, expected ${expected ? oneOf(expected) : 'no further key'}`,
    'missing-key': ({key, at}: Facts) => `Missing key${inside(at)}, expected ${code(key)}`,
    'unexpected-value': ({value, at, expected}: Facts) =>
      `Unexpected ${codeOrEmpty(value)}${inside(at)}, expected ${oneOf(expected)}`,
    'unexpected-type': ({value, at, expected}: Facts) =>
      `Unexpected ${code(value)}${inside(at)}, expected ${types[String(expected)] ?? expected}`,
    'unexpected-form': ({value, at, form}: Facts) =>
      `Unexpected ${codeOrEmpty(value)}${inside(at)}, expected ${forms[String(form)] ?? `a match of ${code(form)}`}`,
    'too-few': ({at, min}: Facts) =>
      `Unexpected empty list${inside(at)}, expected at least ${min} ${min === 1 ? 'item' : 'items'}`,
    'too-small': ({value, at, min}: Facts) => `Unexpected ${code(value)}${inside(at)}, expected at least ${min}`,
    'id-not-folder': ({id, folder}: Facts) =>
      `Unexpected id ${code(id)}, expected the name of the folder, ${code(folder)}`,
    'id-taken': ({id, at}: Facts) => `Unexpected second ${code(id)}${inside(at)}, expected ids that differ`,
    'id-of-a-rule': ({id}: Facts) => `Unexpected signature id ${code(id)}, expected an id that no config rule has`,
    'remedy-unused': ({id}: Facts) =>
      `Unexpected remedy ${code(id)} that no cause names, expected it in \`remedies\` of a cause`,
    'anchor-short': ({anchor, bytes}: Facts) =>
      `Unexpected anchor ${code(anchor)} of ${bytes} bytes, expected 12 bytes or more`,
    'regex-broken': ({regex}: Facts) => `Unexpected regular expression ${code(regex)}, expected one that compiles`,
    'regex-unbounded': ({regex, part}: Facts) =>
      `Unexpected ${code(part)} in the regular expression ${code(regex)}, expected a bound such as \`{0,200}\``,
    'regex-nested': ({regex, part}: Facts) =>
      `Unexpected repetition ${code(part)} of a group that itself repeats or has alternatives in ${code(regex)}, expected a flat expression`,
    'regex-vulnerable': ({regex, part}: Facts) =>
      `Unexpected ${code(part)} in the regular expression ${code(regex)}, expected nothing that a hostile text can make slow: narrow the classes so that neighbours cannot take the same characters`,
    'regex-slow': ({regex}: Facts) =>
      `Unexpected slowness of the regular expression ${code(regex)} on a hostile text of 64 KB, expected one pass over it: begin with a literal and tighten the bounds`,
    'regex-back-reference': ({regex, part}: Facts) =>
      `Unexpected back-reference ${code(part)} in the regular expression ${code(regex)}, expected none`,
    'regex-costly': ({regex, bounds, limit}: Facts) =>
      `Unexpected bounds in ${code(regex)} that multiply to ${bounds}, expected at most ${limit}: tighten them or use two conditions`,
    'condition-tests': ({part, found, expected}: Facts) =>
      `Unexpected ${names(found).length === 0 ? 'condition without a test' : names(found).map(code).join(' and ')} on ${code(part)}, expected ${oneOf(expected)}`,
    'affected-event': ({at, found}: Facts) =>
      `Unexpected ${names(found).length === 0 ? 'empty event' : names(found).map(code).join(' and ')}${inside(at)}, expected one of \`introduced\`, \`fixed\`, \`last-affected\``,
    'sample-unused': ({path}: Facts) =>
      `Unexpected sample ${code(path)} that nothing names, expected a signature, a config or the prose to use it`,
    'heading-level': ({heading}: Facts) =>
      `Unexpected heading ${code(heading)} of level 1, expected level 2 or below: the title stands in the front matter`,
    'heading-without-id': ({heading}: Facts) =>
      `Unexpected heading ${code(heading)} without an id, expected \`{#id}\` at its end`,
    'section-unknown': ({id, expected}: Facts) => `Unexpected section ${code(id)}, expected ${oneOf(expected)}`,
    'rule-untold': ({rule}: Facts) =>
      `Missing section of the rule ${code(rule)}, expected \`## … {#${rule}}\` with \`::examples{#${rule}}\`, in both languages`,
    'section-twice': ({id}: Facts) => `Unexpected second section ${code(id)}, expected ids that differ`,
    'heading-words': ({heading, expected}: Facts) => `Unexpected heading ${code(heading)}, expected ${code(expected)}`,
    'section-missing': ({id, word}: Facts) =>
      `Missing section ${code(id)}, expected a heading ${code(`${word}: … {#${id}}`)}`,
    'section-empty': ({id}: Facts) =>
      `Unexpected empty section ${code(id)}, expected ${holds[String(id).replace(/-.*/u, '')] ?? 'a paragraph, a list or a table'}`,
    'directive-unknown': ({name, expected}: Facts) =>
      `Unexpected directive ${code(`::${name}`)}, expected ${oneOf(expected)}`,
    'directive-not-leaf': ({name}: Facts) =>
      `Unexpected place of the directive ${code(name)}, expected ${code(`::${name}`)} on a line of its own`,
    'directive-attribute': ({name, attribute}: Facts) =>
      `Unexpected ${code(`::${name}`)} without a value, expected ${code(attribute)}`,
    'text-directive': ({text}: Facts) =>
      `Unexpected ${code(text)}, which reads as a directive, expected a backslash before the colon`,
    'emphasis-literal': ({text}: Facts) =>
      `Unexpected \`**\` in ${code(text)}, expected an emphasis that begins and ends beside a letter: move the punctuation out of it`,
    'admonition-unknown': ({name, expected}: Facts) =>
      `Unexpected block ${code(`:::${name}`)}, expected ${oneOf(expected)}`,
    'raw-html': ({html}: Facts) => `Unexpected HTML ${code(html)}, expected Markdown, angle brackets in backticks`,
    'code-long': ({lines, limit}: Facts) =>
      `Unexpected code of ${lines} lines, expected ${limit === 1 ? 'one line' : `at most ${limit}`}: move it into \`samples/\` and show it with \`::sample\``,
    'link-dot': ({url, expected}: Facts) =>
      `Unexpected link ${code(url)}, expected ${code(expected)}: the other form breaks in translated pages`,
    'section-order': ({found, expected}: Facts) =>
      `Unexpected ${found ? `section ${code(found)}` : 'end of the page'}, expected ${expected ? `section ${code(expected)}` : 'the end'}, as in English`,
    'only-in-english': ({what, value, section}: Facts) =>
      `Missing ${parts[String(what)]}${section ? ` in section ${code(section)}` : ''}, expected ${code(value)}, as in English`,
    'only-in-japanese': ({what, value, section}: Facts) =>
      `Unexpected ${parts[String(what)]} ${code(value)}${section ? ` in section ${code(section)}` : ''}, expected only what stands in English`,
    'step-count': ({section, found, expected}: Facts) =>
      `Unexpected number of steps (${found})${section ? ` in section ${code(section)}` : ''}, expected ${expected}, as in English`,
    'translation-stale': ({found, expected, page}: Facts) =>
      `${found ? `Unexpected \`source: ${found}\`` : 'Missing `source`'}, expected \`source: ${expected}\`, the digest of the English page: bring the translation up to date, then run \`npm run --silent shindan -- gate --stamp ${page}\``,
    'form-avoided': ({form, expected}: Facts) => `Unexpected ${code(form)}, expected ${code(expected)}`,
    'form-right': ({form, term}: Facts) =>
      `Unexpected ${code(form)} among the forms to avoid, expected one that is not right for the term ${code(term)}`,
    'space-missing': ({text, expected}: Facts) =>
      `Unexpected ${code(text)}, expected a half-width space: ${code(expected)}`,
    'parenthesis-full-width': ({text}: Facts) =>
      `Unexpected full-width parenthesis ${code(text)}, expected a half-width one`,
    'japanese-style': ({rule, text}: Facts) =>
      `Unexpected ${code(text)}, expected ${rule && String(rule) in japaneseRules ? japaneseRules[rule as keyof typeof japaneseRules] : 'other words'} (${rule})`,
    'word-unknown': ({word, meant, place}: Facts) =>
      `Unexpected word ${code(word)}, expected ${meant ? `${code(meant)} or another word` : 'a word'} of the dictionary or the glossary: a name goes into backticks${place === 'page' ? '' : ' on the page that explains it'}, a word of the field into \`i18n/words.txt\``,
    'word-unused': ({word}: Facts) =>
      `Unexpected ${code(word)} that no text needs, expected only words that the dictionary and the glossary lack: delete the line`,
    'word-order': ({word, before}: Facts) =>
      `Unexpected ${code(word)} after ${code(before)}, expected the order of the alphabet, each word once`,
    'link-dead': ({url, expected}: Facts) =>
      `Unexpected link ${code(url)} that leads nowhere, expected ${oneOf(expected)}`,
    'claim-without-source': ({claim}: Facts) =>
      `Unexpected claim ${code(claim)} without a source, expected it in \`supports\` of something published or measured, or \`inferred: true\``,
    'sample-not-matched': ({file, signature}: Facts) =>
      `Unexpected silence on ${code(file)}, expected signature ${code(signature)} to match it`,
    'sample-matched': ({file, signature}: Facts) =>
      `Unexpected match of ${code(file)}, expected signature ${code(signature)} to pass it by`,
    'sample-matched-elsewhere': ({file, signature, article}: Facts) =>
      `Unexpected match of ${code(file)} by ${code(signature)}, expected none, or ${code(article)} in \`related\``,
    'config-not-found': ({file, rule}: Facts) =>
      `Unexpected silence on ${code(file)}, expected rule ${code(rule)} to find something`,
    'config-found': ({file, rule}: Facts) =>
      `Unexpected finding of rule ${code(rule)} in ${code(file)}, expected none, or the rule in \`finds\``,
    'config-not-read': ({file}: Facts) =>
      `Unexpected content of ${code(file)}, expected a configuration file of a known kind`,
  },
}
