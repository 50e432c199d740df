import type {ruleGuideEn} from './rule-guide.en.ts'

/** What surrounds the examples of a rule in the guide, in Japanese. */
export const ruleGuideJa: typeof ruleGuideEn = {
  rule: 'ルール',
  together: '一緒に指定した場合:',
  found: {
    error: 'エラーとして検出:',
    warning: '警告として検出:',
    info: '情報として検出:',
  },
  logged: target => `既知の問題が \`${target}\` で起きたことを示すログと一緒に \`diagnose\` に渡した場合です。`,
  refused: 'このファイルではサーバーが起動しません。',
  quiet: 'このルールでは検出なし:',
}
