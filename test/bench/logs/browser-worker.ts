import {checkLogStream} from '../../../src/logs/stream/check-log-stream.ts'
import {streamChecks} from '../../../src/logs/stream/stream-checks.ts'
import type {Knowledge} from '../../../src/model/knowledge.ts'
import {blobSource} from '../../../src/widgets/box/blob-source.ts'

/** What the page asks, and what it is told. */
export interface WorkerRequest {
  readonly file: File
  readonly knowledge: Knowledge
}
export type WorkerAnswer =
  | {readonly found: number}
  | {readonly hits: Readonly<Record<string, number>>; readonly bytes: number}

addEventListener('message', async ({data}: MessageEvent<WorkerRequest>) => {
  const answer = (value: WorkerAnswer) => postMessage(value)
  const {findings, bytes} = await checkLogStream(blobSource(data.file.name, data.file), streamChecks(data.knowledge), {
    onProgress: ({found}) => answer({found: found.length}),
  })
  answer({hits: Object.fromEntries(findings.map(({check, count}) => [check, count])), bytes})
})
