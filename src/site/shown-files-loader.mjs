/**
 * Makes a page of the guide depend on what it shows: the rules and their words, or the reference. The bundler caches pages on
 * disk, and would not see a change in them.
 *
 * @this {{addDependency(file: string): void, addContextDependency(folder: string): void,
 *   getOptions(): {folder: string, words: string[]}}}
 */
export default function shownFilesLoader(/** @type {string} */ source) {
  const {folder, words} = this.getOptions()
  this.addContextDependency(folder)
  for (const file of words) this.addDependency(file)
  return source
}
