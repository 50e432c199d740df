/** The Confluence app in English: what Confluence shows of it, and what it says itself. */
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
  title: 'Knowledge base',
  close: 'Close',
  search: 'Search the articles',
  none: 'No article was found.',
  all: 'All articles',
  check: 'Check a log or a configuration',
  pasteLabel: 'Paste the text here. It stays in this browser.',
  run: 'Check',
  checking: 'Checking',
  unavailable:
    'The knowledge base could not be loaded from this Confluence. Check in "Manage apps" that all modules of the app are enabled, then open it again. This page works as before.',
  checkFailed:
    'The check failed on this text, and says nothing about it. Run "shindan diagnose" on the whole file instead.',
  noWorker:
    'The check could not be started: this browser or a rule of this Confluence does not allow a worker script. Run "shindan diagnose" on the file instead.',
}
