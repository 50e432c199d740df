import {createWriteStream} from 'node:fs'
import {openRedaction} from '../../../src/cli/redact/open-redaction.ts'
import {redactor} from '../../../src/report/redact/redactor.ts'

/** Redacts one file to nowhere, as the command line does, and prints the peak of memory in KB: a process of its own. */
async function redactFile(file: string): Promise<void> {
  const made = redactor()
  const redaction = await openRedaction(file, file)
  await redaction.learn(made)
  const sink = createWriteStream('/dev/null')
  await redaction.redact(made, async bytes => {
    if (!sink.write(bytes)) await new Promise<void>(resolve => sink.once('drain', () => resolve()))
  })
  console.log(process.resourceUsage().maxRSS)
}

const [file = ''] = process.argv.slice(2)
redactFile(file)
