// Data that `src/site/plugin.ts` emits.
declare module '@generated/shindan/default/indexes.json' {
  const indexes: import('../../model/article-indexes.ts').ArticleIndexes
  export default indexes
}
