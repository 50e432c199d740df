/** A stack frame or the count of those left out: it holds classes, methods, files and lines of programs only. */
const frame =
  /[^\S\n]{0,20}(?:at [\w.$/<>@-]{1,400}\((?:[\w$.:+-]{1,200}|Native Method|Unknown Source)\)(?: ~?\[[\w.:?+-]{1,200}\])?|\.\.\. \d{1,6} (?:more|common frames omitted|filtered))[^\S\n]?(?=\n|$)/y

/** Where the line that begins at a place ends, if it is a stack frame, which names nobody; -1 if it is none. */
export function frameEnd(text: string, from: number): number {
  frame.lastIndex = from
  return frame.test(text) ? frame.lastIndex : -1
}
