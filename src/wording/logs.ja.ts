import type {LogNoteId} from '../logs/log-note-id.ts'
import type {Facts} from '../model/facts.ts'
import {inputKindsJa} from './input-kinds.ja.ts'

const kindNames: Readonly<Record<string, string>> = inputKindsJa

/** What there is to say about reading a log, in Japanese. */
export const logsJa: Readonly<Record<LogNoteId, (facts: Facts) => string>> = {
  'log-kind-not-read': ({kind}) =>
    `「${kindNames[String(kind)] ?? kind}」と認識しましたが、診断の対象となるイベントは含まれていません。同じ時間帯のアプリケーション ログ (atlassian-confluence.log) も追加してください。`,
  'log-starts-mid-event': ({lines}) =>
    `先頭の ${lines} 行はどのイベントにも属さないため、診断していません。そこが問題のイベントの一部である場合は、その前の行も含めてください。`,
  'no-events': () =>
    'ログのイベントが見つかりません。イベントは「2020-07-01 11:02:44,512 WARN」のような日時で始まります。その行から含めてください。',
}
