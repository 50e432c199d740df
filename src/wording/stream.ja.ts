import type {streamEn} from './stream.en.ts'

const megabytes = (bytes: string | number | undefined) => `${(Number(bytes) / 1e6).toFixed(1)} MB`

/** What there is to say about reading a large log, in Japanese. */
export const streamJa: typeof streamEn = {
  'file-grew': ({bytes}) =>
    `読み取り中にファイルが大きくなりました。読み取りを始めた時点のサイズである先頭の ${megabytes(bytes)} を確認しました。それより新しいイベントは、もう一度確認してください。`,
  'file-shrank': ({bytes, expected}) =>
    `ファイルは ${megabytes(bytes)} で終わっていました (想定は ${megabytes(expected)})。読み取り中に切り詰められたか、ローテーションされています。もう一度確認してください。`,
  'event-too-long': ({count, limit}) =>
    `${Number(limit) / 1024} KB を超えるイベントが ${count} 件あります。超えた部分は、既知のメッセージの前後の行だけを確認しました。`,
  'grouped-coarsely': ({count}) =>
    `未知のイベントの種類が多すぎるため、${count} 件のイベントはロガーと例外だけでまとめました。`,
  'rotated-log': ({parts, names}) =>
    `${parts} 個のファイルを、古い順につながる 1 つのログとして読み取りました: ${String(names).replaceAll('\n', '、')}。件数と日時は全体のものです。`,
}
