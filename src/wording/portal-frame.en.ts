/** The page of `<kb-search>` that portals show in a frame, in English. */
export const portalFrameEn = {
  title: 'Knowledge base',
  search: 'Search',
}
