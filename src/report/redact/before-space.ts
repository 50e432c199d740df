/** Triggers for words that white space of any kind follows. */
export function beforeSpace(...words: readonly string[]): readonly string[] {
  return words.flatMap(word => [`${word} `, `${word}\t`])
}
