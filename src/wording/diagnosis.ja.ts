import type {Facts} from '../model/facts.ts'
import type {diagnosisEn} from './diagnosis.en.ts'

/** Verdicts in Japanese. */
export const diagnosisJa: typeof diagnosisEn = {
  status: {
    confirmed: '確定',
    likely: '可能性大',
    possible: '可能性あり',
    waiting: '未発生',
    'ruled-out': '該当せず',
  },
  because: {
    symptom: ({count}: Facts) => `ログにこの症状が ${Number(count).toLocaleString('ja')} 回記録されています。`,
    symptomAtLeast: ({count}: Facts) =>
      `ログにこの症状が ${Number(count).toLocaleString('ja')} 回以上記録されています。`,
    rule: ({rule}: Facts) => `設定に問題があります: ${rule}`,
  },
  reason: {
    'no-event-yet': () => 'お手元のファイルには、その症状を示すイベントがまだありません。',
    'proof-likely': () => '設定にこの問題がある可能性は高いものの、このファイルだけでは確定できません。',
    undecided: () => 'お手元のファイルはこの原因と矛盾しませんが、これだけでは確定できません。',
    'no-proof': () => 'この原因はファイルからは証明できません。見分け方は記事を参照してください。',
    'path-unchanged': ({path}: Facts) =>
      `ログに残るパス ${path} には、プロキシが途中で書き換える文字がありません。このイベントはこの原因では説明できません。`,
    'ruled-out': () => '設定にこの問題はありません。',
    'ruled-out-since': ({last}: Facts) =>
      `設定にこの問題はありません。最後のイベントは ${String(last).replace('T', ' ')} (サーバー時刻) です。その後に設定を変更した場合は、その変更で解消しています。新しいログで確認できます。`,
    'ruled-out-undated': () =>
      '設定にこの問題はありません。イベントの時刻は読み取れませんでした。イベントの後に設定を変更した場合は、その変更で解消しています。新しいログで確認できます。',
  },
}
