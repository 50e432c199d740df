/** What happened in the log of `stormLog`, as the tests expect to see it. */
export const storm = {
  /** Clock times of a day, 8 January 2024, and how many events of the problem began in that minute. */
  hits: {'08:58': 1, '09:05': 2, '09:41': 4, '10:02': 30, '10:07': 20, '10:31': 3, '13:59': 1},
  start: '10:05',
  total: 61,
} as const

/** A log of several hours: a problem that the knowledge base knows, a start of Confluence, and quiet events all along. */
export function stormLog(): string {
  const lines: string[] = []
  for (let minute = 8 * 60 + 50; minute < 14 * 60 + 10; minute++) {
    const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    const time = (second: number) => `2024-01-08 ${clock}:${String(second).padStart(2, '0')},123`
    if (clock === storm.start) lines.push(start(time(1)))
    lines.push(`${time(2)} INFO [main] [a.B] run all is well`)
    if (minute % 45 === 0) lines.push(`${time(3)} ERROR [main] [a.C] run something broke`)
    const hits = (storm.hits as Readonly<Record<string, number>>)[clock] ?? 0
    for (let second = 10; second < 10 + hits; second++) lines.push(hit(time(second)))
  }
  return `${lines.join('\n')}\n`
}

function start(time: string): string {
  return `${time} INFO [Catalina-utility-1] [com.atlassian.confluence.lifecycle] contextInitialized Starting Confluence 8.5.4 [build 9012 based on commit hash 1] - synchrony version 5`
}

function hit(time: string): string {
  return [
    `${time} WARN [http-nio-8090-exec-7] [internal.sal.DefaultAuthenticationResultHandler] createAndSendFailure Failure during JWT authentication`,
    ' -- url: /download/attachments/1/a%20(1).pdf | traceId: 1',
    "com.atlassian.jwt.exception.JwtInvalidClaimException: Expecting claim 'qsh' to have value 'a' but instead it has the value 'b'",
    '\tat com.atlassian.jwt.core.reader.NimbusJwtReader.read(NimbusJwtReader.java:151)',
  ].join('\n')
}
