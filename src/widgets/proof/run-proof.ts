import workerSource from '@generated/shindan/default/worker.json'
import type {CheckFailure, Proven, ProveRequest} from '../box/messages.ts'
import {openBox} from '../box/open-box.ts'

// A box of its own: to stop a check ends the worker of the checks, and nothing is to be stopped here.
let opening: ReturnType<typeof openBox> | null = null
let lastId = 0

/** Asks the box what a proxy makes of a request; never rejects. */
export async function runProof(
  wanted: Omit<ProveRequest, 'kind' | 'id'>,
): Promise<Proven | {readonly kind: 'failed'; readonly failure: CheckFailure}> {
  opening ??= openBox(workerSource)
  const used = opening
  const box = await used
  lastId += 1
  const proven = box.kind === 'open' ? await box.prove({kind: 'prove', id: lastId, ...wanted}) : box
  if (proven && proven.kind !== 'failed') return proven
  if (opening === used) opening = null
  return proven ?? {kind: 'failed', failure: {kind: 'stopped'}}
}
