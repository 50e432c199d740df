/** A word of a text and where it begins. */
interface Word {
  readonly word: string
  readonly from: number
}

/** An address, an absolute path, a file's name. */
const names = /https?:\/\/\S+|(?<![\w/.])\/[\w.~/-]+|[\w-]+(?:\.[\w-]+)+/g

/** Latin letters, with apostrophes inside; what touches a digit or an underscore is a name, not a word. */
const latin =
  /(?<![\p{Script=Latin}\p{N}_])\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*(?![\p{Script=Latin}\p{N}_])/gu

/**
 * The Latin words of a text that can be misspelt: two letters or more, without a possessive's `'s`, with straight
 * apostrophes. Addresses, paths and names of files hold none.
 */
export function wordsIn(text: string): readonly Word[] {
  const plain = text.replace(names, found => ' '.repeat(found.length))
  return [...plain.matchAll(latin)]
    .map(({0: word, index}) => ({word: word.replaceAll('’', "'").replace(/'s$/, ''), from: index}))
    .filter(({word}) => word.length > 1)
}
