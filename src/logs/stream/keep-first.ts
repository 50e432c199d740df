/**
 * Puts what was found in the files of a log in the order of the files' times, those of one file as they are, and drops all
 * but the first, in place. `since`: by the index of a file, the time of its first event, as text.
 */
export function keepFirst(found: {readonly part?: number}[], since: readonly string[], limit: number): void {
  const sinceOf = ({part = 0}: {readonly part?: number}) => since[part] ?? ''
  if (found.some((each, at) => at > 0 && sinceOf(found[at - 1] ?? each) > sinceOf(each))) {
    found.sort((a, b) => {
      const [one, other] = [sinceOf(a), sinceOf(b)]
      return one < other ? -1 : one > other ? 1 : 0
    })
  }
  if (found.length > limit) found.length = limit
}
