// Data that `src/site/plugin.ts` emits.
declare module '@generated/shindan/default/latest.json' {
  const latest: readonly import('./latest-articles.ts').LatestArticle[]
  export default latest
}
