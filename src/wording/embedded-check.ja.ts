import type {embeddedCheckEn} from './embedded-check.en.ts'

/** The closed check inside an article, before it is opened, in Japanese. */
export const embeddedCheckJa: typeof embeddedCheckEn = {
  log: '手元のログにこの問題があるか調べる',
  config: '手元の設定にこの問題があるか調べる',
  proof: '自分のファイル名がどうなるかを確かめる',
}
