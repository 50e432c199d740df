import {readFileSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import {fileOnDisk} from '../../../src/cli/file-on-disk.ts'
import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'

/** Checks one file against a knowledge base and prints what the benchmark asks: run in a process of its own. */
async function checkFile(file: string, knowledge: string): Promise<void> {
  const checks = streamChecks(JSON.parse(readFileSync(knowledge, 'utf8')))
  const given = fileOnDisk(file, (await stat(file)).size)
  let firstFound = 0
  const log = await checkLogStream(given.open(), checks, {
    onProgress: ({found}) => {
      if (firstFound === 0 && found.length > 0) firstFound = performance.now()
    },
  })
  await given.close?.()
  const {bytes, lines, events, levels, findings} = log
  const hits = Object.fromEntries(findings.map(({check, count}) => [check, count]))
  const {DEBUG, INFO, WARN, ERROR} = {DEBUG: levels.debug, INFO: levels.info, WARN: levels.warn, ERROR: levels.error}
  const truth = {bytes, lines, events, levels: {DEBUG, INFO, WARN, ERROR}, hits}
  console.log(JSON.stringify({truth, firstFound, rss: process.resourceUsage().maxRSS * 1024}))
}

const [file = '', knowledge = ''] = process.argv.slice(2)
checkFile(file, knowledge)
