/**
 * The stem of an English word: plural, `-ing`, `-ed` and a silent `e` removed.
 * Light on purpose: a wrong merge hides an article, a missed one costs a rank. Other words come back as they are.
 *
 * @param word lower case
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  const singular = word.replace(/(..)ies$/, '$1y').replace(/([^sui])s$/, '$1')
  const bare = singular.replace(/(.*[aeiouy].*)(?:ing|ed)$/, (whole, rest: string) => (rest.length < 4 ? whole : rest))
  const single = bare === singular ? bare : bare.replace(/([^aeioulsz])\1$/, '$1')
  return single.length > 4 ? single.replace(/e$/, '') : single
}
