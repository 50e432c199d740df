const stackFrame = /^[ \t]*at [\w.$/]{1,300}\([^)\n]{0,200}\)?.*$|\bat [\w.$/]{1,300}\([^)]{0,200}\)?/gm
/** Times (digits may be redacted: `2020-07-XX 11:XX:44,512`), placeholders, hexadecimal ids, long numbers, addresses. */
const oneEvent =
  /\b\d{4}-[\dX]+-[\dX]+[T ][\dX:.,]+|\bX{3,}\b|\b(?=[a-f-]{0,40}\d)[a-f\d-]{16,200}\b|\b\d{6,}\b|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/gi
/** A thread as Confluence and Tomcat write it. */
const thread = /\[(?:http-nio|https-jsse|ajp-nio|Caesium|scheduler_Worker|hz\.)[^\]\n]{0,80}\]/g

/** Whether a text has a stack frame. */
export function hasStackFrame(text: string): boolean {
  return text.search(stackFrame) >= 0
}

/**
 * What of a log identifies the problem and not the one event: without times, ids, addresses, threads and stack frames.
 * Nothing but frames comes back as the frames they are.
 */
export function eventText(text: string): string {
  const marked = text.replace(oneEvent, ' ').replace(thread, ' ')
  return marked.replace(stackFrame, ' ').trim() || marked
}
