/** Characters of an excerpt: a description is rarely longer. */
const length = 240

/** A description as a result shows it: whole up to 240 characters, else its beginning and an ellipsis. */
export function excerpt(text: string): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
