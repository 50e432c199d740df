// Data that `src/site/plugin.ts` emits. Only lazily loaded code may import it.
declare module '@generated/shindan/default/checks.json' {
  const knowledge: import('../../model/knowledge.ts').Knowledge
  export default knowledge
}

declare module '@generated/shindan/default/prose.json' {
  /** JSON of `ArticleProse[]`. */
  const prose: string
  export default prose
}

declare module '@generated/shindan/default/worker.json' {
  const source: string
  export default source
}
