/** Whether what stands in a section applies to some requests only: `location`, `if`, in lower case. */
export function isPerDirectory(section: string): boolean {
  return perDirectory.has(section)
}

const perDirectory: ReadonlySet<string> = new Set([
  'directory',
  'directorymatch',
  'location',
  'locationmatch',
  'files',
  'filesmatch',
  'if',
  'elseif',
  'else',
  'limit',
  'limitexcept',
  'proxy',
  'proxymatch',
])
