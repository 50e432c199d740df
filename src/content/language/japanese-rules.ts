import type {contentEn} from '../../wording/content.en.ts'

/** The name of a textlint rule; what each expects stands in `src/wording`. */
export type JapaneseRule = keyof typeof contentEn.japaneseRules

/** How a rule is set: its options, or as the preset has it. */
type Setting = Readonly<Record<string, unknown>> | true

/**
 * The textlint rules that Japanese prose is held to, from preset-ja-technical-writing and preset-ja-spacing, set for the
 * way Atlassian's Japanese pages are written. A rule that is set otherwise than in its preset says why.
 */
export const japaneseRules: Readonly<Record<JapaneseRule, Setting>> = {
  'sentence-length': {max: 120},
  'max-comma': true,
  'max-ten': true,
  // Compounds of the field such as 検索結果表示順 are longer than the preset's 6.
  'max-kanji-continuous-len': {max: 8},
  'arabic-kanji-numbers': true,
  // The preset wants である in lists; steps are addressed to the reader like all else. `strict` would refuse である
  // before a noun as well (HTTPS であることを), which a sentence in です/ます needs.
  'no-mix-dearu-desumasu': {preferInHeader: '', preferInBody: 'ですます', preferInList: 'ですます', strict: false},
  // `例:` before a block of code or a list ends in a colon.
  'ja-no-mixed-period': {periodMark: '。', allowPeriodMarks: [':']},
  'no-double-negative-ja': true,
  'no-dropping-the-ra': true,
  'no-doubled-conjunctive-particle-ga': true,
  'no-doubled-conjunction': true,
  // 「A も B も」「A でも B でも」「A にも B にも」「〜かどうか」 are pairs, not slips.
  'no-doubled-joshi': {min_interval: 1, allow: ['も', 'でも', 'にも', 'か']},
  'no-nfd': true,
  'no-invalid-control-character': true,
  'no-zero-width-spaces': true,
  'no-exclamation-question-mark': true,
  'no-hankaku-kana': true,
  'ja-no-weak-phrase': true,
  'ja-no-successive-word': true,
  'ja-no-abusage': true,
  // A matter of taste where 「することもできます」 weighs an offer: a warning.
  'ja-no-redundant-expression': true,
  'ja-unnatural-alphabet': true,
  'no-unmatched-pair': true,
  'ja-nakaguro-or-halfwidth-space-between-katakana': true,
  'ja-no-space-around-slash': true,
  // The preset's default is `never`.
  'ja-space-between-half-and-full-width': {space: 'always', exceptPunctuation: true},
  'ja-space-around-code': {before: true, after: true},
}

/** The rules of the presets that do not fit. */
export const leftOut: readonly string[] = [
  // 「[管理] > [一般設定]」 and 「ロガー (名前)」 have these spaces.
  'ja-no-space-around-parentheses',
  // Compounds in katakana are written with a space: リバース プロキシ.
  'ja-no-space-between-full-width',
  // `no-exclamation-question-mark` allows neither mark.
  'ja-space-after-exclamation',
  'ja-space-after-question',
  // The letters on either side decide, see `checkTypography`.
  'ja-space-around-emphasis',
  'ja-space-around-link',
  'ja-space-around-strong',
]

/**
 * Rules that do not fit the words of the interface: labels end without a mark, what a placeholder brings in is not known,
 * paths stand without backticks, and the reader is asked questions.
 */
export const notForWording: readonly JapaneseRule[] = [
  'ja-no-mixed-period',
  'no-doubled-joshi',
  'ja-no-space-around-slash',
  'no-exclamation-question-mark',
]

/** The rules whose findings are warnings. */
export const warned: readonly JapaneseRule[] = ['ja-no-redundant-expression']
