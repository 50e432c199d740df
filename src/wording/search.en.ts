/** What the site's search box and result list say, in English. */
export const searchEn = {
  title: 'Search',
  label: 'Search the knowledge base',
  placeholder: 'Search',
  resultsLabel: 'Results',
  hint: 'Words, an error message or a line of a log. The search runs in this browser: what you enter is not sent anywhere.',
  loading: 'Loading the index',
  count: (count: number): string => (count === 1 ? '1 result' : `${count} results`),
  none: 'Nothing found',
  noneHint:
    'Use fewer words, or the exact text of the message without names and numbers. A whole log file is read on the diagnosis page.',
  toDiagnosis: 'Diagnose a log or a config',
  failed: 'The search index could not be loaded',
  failedHint:
    'Check the connection, then load it again. If the site was updated while this page was open, reload the page.',
  retry: 'Load again',
  all: 'All results',
  guide: 'Guide',
}
