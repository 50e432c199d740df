import type {Facts} from '../model/facts.ts'
import type {timelineEn} from './timeline.en.ts'

/** When events happened, in words, in Japanese. */
export const timelineJa: typeof timelineEn = {
  moment: ({day, clock}: Facts) => `${day} ${clock}`,
  span: ({day, from, to}: Facts) => `${day} ${from} から ${to} まで`,
  series: {events: 'イベント', errors: 'エラー', warnings: '警告', others: 'そのほかのイベント'},
  summary: ({count, first, last}: Facts) => `${first} から ${last} までに ${count} 件のイベントがあります。`,
  peak: ({count, bin}: Facts) => `最も集中したのは ${bin}の ${count} 件です。`,
  restarts: ({count}: Facts) => `サーバーの起動 ${count} 回に印を付けています。`,
  undated: ({count}: Facts) => `時刻を読み取れない ${count} 件のイベントは含まれていません。`,
  omitted: ({count}: Facts) => `ほかの時間帯の ${count} 件のイベントは含まれていません。`,
  terminal: {
    line: ({width, first, last, most}: Facts) => `${width}ごと (${first} から ${last} まで、最大 ${most} 件):`,
    widths: {minute: '1 分', minutes: '10 分', hour: '1 時間', day: '1 日', days: ({days}: Facts) => `${days} 日`},
    all: 'すべてのイベント',
  },
}
