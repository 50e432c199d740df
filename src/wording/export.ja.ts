import type {Facts} from '../model/facts.ts'
import type {exportEn} from './export.en.ts'

/** What is taken away from an answer, in Japanese. */
export const exportJa: typeof exportEn = {
  document: {
    colon: ': ',
    article: '記事',
    causes: '判定',
    evidence: '見つかったもの',
    occurrence: 'イベント',
    others: '設定でほかに見つかったもの',
    needs: ({names}: Facts) => `確定するには、次のファイルを追加してください: ${names}`,
    remedy: '対処',
    questions: 'これらのファイルだけではわからないこと',
    unmatched: 'どの記事にも当てはまらない警告とエラー',
    times: ({count}: Facts) => `${count} 回`,
    inputs: '読み込んだもの',
    bytes: ({bytes}: Facts) => `${Number(bytes).toLocaleString('en')} バイト`,
    place: ({input, line}: Facts) => `${input} の ${line} 行目`,
    separator: '、',
    made: 'Shindan (ファイルのあるマシンの上で診断を行うナレッジベース) で作成しました。',
    redacted:
      'アドレスや名前など、個人や組織を特定できる値は置き換えてあります。同じ値はどこでも同じ記号になります。自由に書かれた文章や特殊な表記から特定できる可能性は残ります。',
    notRedacted: '伏せ字にしていません。このレポートには、ファイルにある値がそのまま含まれています。',
    waiting: '伏せ字にしたレポートを準備しています。少し待ってから、もう一度印刷してください。',
  },
  sarif: {
    correction: ({title, description}: Facts) => `${title}。${description}`,
  },
}
