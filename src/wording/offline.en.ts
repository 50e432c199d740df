/** What the page without a server says besides what the checker and the search of the site say, in English. */
export const offlineEn = {
  noScript: 'This page needs JavaScript. It runs in this browser and connects to nothing.',
  skip: 'Skip to the content',
  home: 'Check',
  other: '日本語',
  title: 'Find the cause in the log.',
  lead: 'Paste or drop logs of Confluence Data Center and the configuration of the proxy in front of it. Each known problem gets a verdict with its reasons and, where a file can be corrected, the corrected lines.',
  hint: 'Paste text, drop files or a support zip on this page, or choose them. Several at once are better: the log shows what happened, the configuration shows why.',
  paste: 'Paste a log or a configuration here',
  promise: 'The policy of this page lets it load and connect to nothing. What you check stays on this computer.',
  articles: 'Articles',
  guide: 'Guide',
  sections: 'On this page',
  missing: 'There is no page at this address',
  missingHint: 'The address may be of a newer copy, or of a page that only the site has.',
  version: (version: string) =>
    `Shindan ${version}, a copy that does not update itself. Shindan is not a product of Atlassian and is not endorsed by it.`,
  none: 'Nothing found. Use fewer words, or the exact text of the message without names and numbers. A whole log is read by the check.',
  searching: (query: string) => `Results for “${query}”`,
}
