import {readFileSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import {fileOnDisk} from '../../../src/cli/file-on-disk.ts'
import {readInputs} from '../../../src/diagnosis/read-inputs.ts'
import {gunzipFile} from '../../../src/input/archive/gunzip-file.ts'
import {listZip} from '../../../src/input/archive/list-zip.ts'
import {noteTally} from '../../../src/input/archive/note-tally.ts'
import {readBudget} from '../../../src/input/archive/read-budget.ts'
import {readMeter} from '../../../src/input/archive/read-meter.ts'
import type {ByteSource} from '../../../src/input/byte-source.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'

/**
 * Reads one archive in a process of its own, and prints what the benchmark asks: `unpack` counts bytes, `check` looks for
 * the problems of a knowledge base as well.
 */
async function checkArchive(task: string, name: string, knowledge: string): Promise<void> {
  const file = fileOnDisk(name, (await stat(name)).size)
  let [bytes, events, hits] = [0, 0, 0]
  if (task === 'check') {
    const checks = streamChecks(JSON.parse(readFileSync(knowledge, 'utf8')))
    for await (const input of readInputs([file], checks)) {
      if ('text' in input) continue
      events += input.events
      hits += input.findings.reduce((sum, {count}) => sum + count, 0)
      if (input.events > 0) bytes += input.bytes
    }
  } else if (name.endsWith('.gz'))
    bytes = await drain(
      gunzipFile(
        file,
        file.open(),
        readBudget(() => file.size ?? 0),
      ),
    )
  else {
    const accounts = {budget: readBudget(() => file.size ?? 0), meter: readMeter(file.size), tally: noteTally()}
    const {slice, size} = file
    if (slice === null || size === null) throw new Error('Unexpected file without a size, expected one on disk')
    for (const member of await listZip({...file, slice, size}, accounts)) bytes += await drain(member.open())
  }
  console.log(JSON.stringify({bytes, events, hits, rss: process.resourceUsage().maxRSS * 1024}))
}

async function drain(source: ByteSource): Promise<number> {
  const buffer = new Uint8Array(1024 * 1024)
  let bytes = 0
  for (let part = await source.read(buffer); part.length > 0; part = await source.read(buffer)) bytes += part.length
  return bytes
}

const [task = '', file = '', knowledge = ''] = process.argv.slice(2)
checkArchive(task, file, knowledge)
