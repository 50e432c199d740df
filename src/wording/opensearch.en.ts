/** How the site presents itself as a search engine, in English. */
export const openSearchEn = {
  /** 16 characters at most. */
  shortName: 'Shindan',
  description: 'Problems of Confluence Data Center and their solutions',
}
