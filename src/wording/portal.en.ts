/** What `<kb-search>` says on other people's pages, in English. */
export const portalEn = {
  label: 'Search the knowledge base',
  results: 'Articles found',
  suggestions: 'These articles may help',
  count: (count: number): string => (count === 0 ? 'No articles' : count === 1 ? '1 article' : `${count} articles`),
  question: 'Did an article solve it?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you.',
}
