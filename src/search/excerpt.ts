/** Characters of an excerpt: about two lines of a result. */
const length = 160

/** A description as a result shows it: whole up to 160 characters, else its beginning and an ellipsis. */
export function excerpt(text: string): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
