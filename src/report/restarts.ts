import {confluenceStart, serverStart} from '../diagnosis/server-starts.ts'
import type {Finding} from '../model/finding.ts'
import {toServerMinutes} from './server-minutes.ts'

/** How long Tomcat may take, after Confluence began to start, until it says that it is started; in minutes. */
const longestStart = 10

/**
 * When the server was started, in minutes as `toServerMinutes` gives them, ascending. What Confluence says at the beginning
 * and Tomcat within ten minutes after it is one start.
 */
export function restarts(findings: readonly Finding[]): readonly number[] {
  const timesOf = (id: string) =>
    findings
      .filter(({check, article}) => check === id && article === undefined)
      .flatMap(({timeline}) => timeline.counts.map(([time]) => toServerMinutes(time)))
  const begun = timesOf(confluenceStart)
  const open = new Set(begun)
  const alone = timesOf(serverStart).filter(done => {
    const start = [...open].reverse().find(at => at <= done && done - at <= longestStart)
    if (start !== undefined) open.delete(start)
    return start === undefined
  })
  return [...new Set([...begun, ...alone])].sort((a, b) => a - b)
}
