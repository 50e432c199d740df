import type {Facts} from '../model/facts.ts'
import {beforeParticle} from './before-particle.ts'
import {grouped} from './grouped.ts'
import type {timelineEn} from './timeline.en.ts'

/** When events happened, in words, in Japanese. */
export const timelineJa: typeof timelineEn = {
  moment: ({day, clock}: Facts) => `${day} ${clock}`,
  span: ({day, from, to}: Facts) => `${day} ${from} から ${to} まで`,
  range: ({from, to}: Facts) => `${from} から ${to} まで`,
  series: {events: 'イベント', errors: 'エラー', warnings: '警告', others: 'そのほかのイベント'},
  summary: ({count, range}: Facts) => `${range}に ${grouped(count)} 件のイベントがあります。`,
  peak: ({count, bin}: Facts) => `最も集中したのは ${beforeParticle(String(bin))}の ${grouped(count)} 件です。`,
  worstPeak: ({count, bin}: Facts) =>
    `エラーと警告が最も集中したのは ${beforeParticle(String(bin))}の ${grouped(count)} 件です。`,
  restarts: ({count}: Facts) => `サーバーの起動 ${grouped(count)} 回に印を付けています。`,
  undated: ({count}: Facts) => `時刻を読み取れない ${grouped(count)} 件のイベントは含まれていません。`,
  omitted: ({count}: Facts) => `ほかの時間帯の ${grouped(count)} 件のイベントは含まれていません。`,
  chart: {
    label: (name: string) => `時系列: ${name}`,
    hint: '棒の上をドラッグすると、その範囲を拡大します。',
    keys: 'キーボードでは、矢印キーで棒を移動し、+ と − で拡大と縮小、0 で全体を表示します。',
    zoom: '拡大と縮小',
    zoomIn: '拡大',
    zoomOut: '縮小',
    earlier: '前へ',
    later: '後へ',
    all: '全体',
    series: '表示するもの',
    named: (name: string, count: number) => `${name} (${grouped(count)})`,
    width: '棒の幅',
    widths: {0: '自動', 1: '1 分', 10: '10 分', 60: '1 時間', 1440: '1 日'},
    each: {1: '1 分', 10: '10 分', 60: '1 時間', 1440: '1 日'},
    shown: (range: string, width: string) => `表示範囲は ${range}です。棒 1 本は ${width}です。`,
    count: {
      events: (count: number) => `${grouped(count)} 件のイベント`,
      errors: (count: number) => `エラー ${grouped(count)} 件`,
      warnings: (count: number) => `警告 ${grouped(count)} 件`,
      others: (count: number) => `そのほか ${grouped(count)} 件`,
    },
    bar: (bin: string, counts: readonly string[], starts: readonly string[]) =>
      `${bin}: ${counts.join('、') || 'イベントなし'}${starts.length > 0 ? `。${starts.join('、')} にサーバーが起動` : ''}`,
    start: '起動',
    starts: 'サーバーの起動',
    table: '表で見る',
    caption: (range: string) => `${range} (何も起きていない時間は省略)`,
    time: '時刻',
  },
  terminal: {
    line: ({width, first, last, most}: Facts) => `${width}ごと (${first} から ${last} まで、最大 ${grouped(most)} 件):`,
    widths: {minute: '1 分', minutes: '10 分', hour: '1 時間', day: '1 日', days: ({days}: Facts) => `${days} 日`},
    all: 'すべてのイベント',
  },
}
