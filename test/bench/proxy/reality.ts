import {apacheSettings, apacheWholes} from '../../servers/apache-realities.ts'
import {nginxWholes} from '../../servers/nginx-realities.ts'
import {runRealities} from '../../servers/run-realities.ts'

/**
 * Compares the model with real servers: the backend that got a request, the path's bytes, `Host`, `X-Forwarded-Proto` and
 * whether an upgrade arrived. With SHOW=1 what is unknown is listed too.
 */
const sets = [
  {proxy: 'apache', configs: [...apacheSettings, ...apacheWholes]},
  {proxy: 'nginx', configs: nginxWholes},
] as const

let differences = 0
const reasons = new Map<string, number>()
const details: string[] = []
console.log(
  '| proxy | configurations | requests | equal | unknown | different |\n| --- | --- | --- | --- | --- | --- |',
)
for (const {proxy, configs} of sets) {
  const counts = {equal: 0, unknown: 0, different: 0}
  for await (const {config, verdicts} of runRealities(proxy, configs)) {
    for (const verdict of verdicts) {
      counts[verdict.kind] += 1
      if (verdict.kind === 'unknown') {
        reasons.set(verdict.why, (reasons.get(verdict.why) ?? 0) + 1)
        if (process.env.SHOW) details.push(`${verdict.why}: ${config.replaceAll('\n', ' ⏎ ')}`)
      } else if (verdict.kind === 'different') {
        details.push(`${verdict.request.host} ${verdict.request.target}: ${verdict.what}\n${config}`)
      }
    }
  }
  differences += counts.different
  const total = counts.equal + counts.unknown + counts.different
  console.log(`| ${proxy} | ${configs.length} | ${total} | ${counts.equal} | ${counts.unknown} | ${counts.different} |`)
}
const byCount = [...reasons].sort(([, a], [, b]) => b - a).map(([why, count]) => `${why} ${count}`)
console.log(`\nUnknown: ${byCount.join(', ') || 'none'}`)
console.log([...new Set(details)].join('\n'))
process.exitCode = differences > 0 ? 1 : 0
