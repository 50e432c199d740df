import type {portalFrameEn} from './portal-frame.en.ts'

/** The page of `<kb-search>` that portals show in a frame, in Japanese. */
export const portalFrameJa: typeof portalFrameEn = {
  title: 'ナレッジベース',
  search: '検索',
}
