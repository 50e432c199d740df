import {Worker} from 'node:worker_threads'

/** UTF-16 units of each hostile text: the window a condition is run on. */
const size = 65_536
/** A walk over the same text, character by character, is the measure: so slow machines judge alike. */
const mostWalks = 100
/** Milliseconds until an expression that is still at work is stopped. */
const patience = 3000

/** Runs in a worker, for a regular expression that has begun cannot be stopped otherwise. */
const probe = `
const {parentPort, workerData: {regex, texts}} = require('node:worker_threads')
const pattern = new RegExp(regex, 'u')
const time = run => Math.min(...[1, 2, 3].map(() => {
  const start = performance.now()
  run()
  return performance.now() - start
}))
const walk = text => {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}
texts.forEach(walk)
const measure = Math.max(...texts.map(text => time(() => walk(text))))
parentPort.postMessage(Math.max(...texts.map(text => time(() => pattern.test(text)))) / measure)
`

/**
 * How many walks over a hostile text of 64 KB the expression needs at worst: infinity if it does not come to an end.
 * The texts repeat what the expression is meant to find, and what its classes are likely to take.
 */
export async function probeRegex(regex: string, hints: readonly string[]): Promise<number> {
  const pieces = [...hints, 'a', ' ', '0', ',', 'a,', 'a ', '0 ', "'", '"', '[', 'あ'].filter(piece => piece !== '')
  const texts = pieces.map(piece => piece.repeat(Math.ceil(size / piece.length)).slice(0, size))
  const worker = new Worker(probe, {eval: true, workerData: {regex, texts}})
  try {
    return await new Promise<number>((resolve, reject) => {
      setTimeout(resolve, patience, Number.POSITIVE_INFINITY).unref()
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}

/** Whether what `probeRegex` measured is too much. */
export function isTooSlow(walks: number): boolean {
  return walks > mostWalks
}
