/** The Confluence app in English: what Confluence shows of it, and what it says itself where the page from a disk says otherwise. */
export const confluenceAppEn = {
  descriptor: {
    name: 'Shindan',
    description: 'The knowledge base for Confluence Data Center, in English and Japanese, inside Confluence.',
    vendor: 'Shindan',
  },
  menu: {
    'shindan.section': 'Shindan',
    'shindan.open': 'Knowledge base and log check',
  },
  title: 'Shindan, the knowledge base',
  close: 'Close',
  unavailable:
    'The knowledge base could not be loaded from this Confluence. Check in "Manage apps" that all modules of the app are enabled, then open it again. This page works as before.',
  notStarted:
    'The check could not be started: a policy of this Confluence or this browser allows neither a worker script nor a script that is loaded later. Articles and search work. Run "shindan diagnose" on the file instead.',
  page: {
    hint: 'Paste text, drop files or a support zip on this panel, or choose them. Several at once are better: the log shows what happened, the configuration shows why.',
    promise: 'What you check stays in this browser: nothing of it is sent to this Confluence or anywhere else.',
    missingHint: 'The address may be of a newer version of the app, or of a page that only the site has.',
    version: (version: string) =>
      `Shindan ${version}, as it was packed into the app. Shindan is not a product of Atlassian and is not endorsed by it.`,
  },
}
