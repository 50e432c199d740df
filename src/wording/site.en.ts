/** What the shell of the site says: home, footer, and the pages that are not there. Travels to every reader. */
export const siteEn = {
  home: {
    title: 'Find the cause in the log',
    description:
      'Shindan reads Confluence Data Center logs and proxy configurations in your browser, names the cause and shows the corrected file.',
    headline: 'Find the cause in the log.',
    lead: 'Drop a Confluence Data Center log and your proxy configuration here. Shindan names the cause, says what proves it, and shows the corrected file.',
    articles: 'Latest articles',
    allArticles: 'All articles',
    updated: (day: string) => `facts of ${day}`,
    promises: [
      {
        title: 'Nothing leaves your machine',
        text: 'The check runs in a sealed frame of this page that cannot open a connection. There is no upload, no cookie, no tracker.',
        link: 'What this proves, and what it cannot',
        to: '/guide/privacy',
      },
      {
        title: 'Two languages, the same facts',
        text: 'Every article exists in English and Japanese. The facts are kept once, and every build compares the two texts.',
        link: 'How articles are written',
        to: '/guide/contribute',
      },
      {
        title: 'Proof, not claims',
        text: 'What an article says a proxy does was measured on the real proxy, and the tests repeat it. What is unknown becomes a question, never a guess.',
        link: 'How to read a result',
        to: '/guide/check',
      },
    ],
  },
  check: {
    loading: 'The check is loading.',
    failed: 'The check could not be loaded. Reload the page to try again.',
    noScript: 'The check needs JavaScript. It runs in this page and sends nothing.',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'It may have been mistyped, or the link that led here is wrong. Article addresses never change.',
    home: 'Check a log',
    search: 'Search the articles',
    articles: 'All articles',
  },
  footer: {
    notAtlassian:
      'Shindan is not a product of Atlassian and not endorsed by it. Atlassian, Confluence and Companion are trademarks of Atlassian.',
    privacy: 'Privacy: nothing leaves',
    license: 'Apache License 2.0',
  },
}
