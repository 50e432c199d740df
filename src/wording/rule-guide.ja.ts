import type {ruleGuideEn} from './rule-guide.en.ts'

/** What surrounds the examples of a rule in the guide, in Japanese. */
export const ruleGuideJa: typeof ruleGuideEn = {
  found: {
    error: 'エラーとして検出:',
    warning: '警告として検出:',
    info: '情報として検出:',
  },
  refused: 'このファイルではサーバーが起動しません。',
  quiet: '検出なし:',
  measured: servers => `${servers.join('、')} の実際の動作と照合済みです。`,
}
