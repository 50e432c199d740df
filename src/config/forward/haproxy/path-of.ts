/** The path of a request-target as HAProxy takes it: all up to the first question mark, not decoded. */
export function pathOf(target: string): string {
  const mark = target.indexOf('?')
  return mark === -1 ? target : target.slice(0, mark)
}
