import knowledge from '@generated/shindan/default/checks.json'
import workerSource from '@generated/shindan/default/worker.json'
import type {Lang} from '../../model/lang.ts'
import type {
  CheckStep,
  Encoded,
  EncodeRequest,
  Exported,
  ExportRequest,
  NamedBlob,
  NamedInput,
  Redone,
  RedoRequest,
} from '../box/messages.ts'
import {type CheckOutcome, openBox} from '../box/open-box.ts'

// One box serves the whole page; it is opened before anything is pasted and lives until a check is stopped.
let opening: ReturnType<typeof openBox> | null = null
let lastId = 0
let lastCheck = 0
let exportsUnderWay = 0

/** Opens the box, so that a later check loads nothing and starts at once. */
export function prepareBox(): ReturnType<typeof openBox> {
  opening ??= openBox(workerSource)
  return opening
}

/** Checks files in the box and answers in the reader's language, `front` taken as the proxy in front; never rejects. */
export async function runCheck(
  files: readonly NamedBlob[],
  lang: Lang,
  onStep: (step: CheckStep) => void,
  front: NamedInput | null,
): Promise<CheckOutcome> {
  // To redact a large answer takes seconds, and a new check makes it pointless.
  if (exportsUnderWay > 0) await stopCheck()
  const used = prepareBox()
  const box = await used
  lastId += 1
  lastCheck = lastId
  const request = {kind: 'check', id: lastId, files, knowledge, lang, front} as const
  const outcome = box.kind === 'failed' ? box : await box.ask(request, onStep)
  const ended = outcome.kind === 'failed' && (outcome.failure.kind === 'blocked' || outcome.failure.kind === 'stopped')
  if (ended && opening === used) opening = null
  return outcome
}

/** Asks the check under way to end with what was found up to there. */
export async function endCheck(): Promise<void> {
  const id = lastCheck
  const box = await opening
  if (box?.kind === 'open') box.cancel(id)
}

/** The answer of an earlier check in another form; null if its worker was ended since. Never rejects. */
export async function exportCheck(wanted: Omit<ExportRequest, 'kind' | 'id'>): Promise<Exported | null> {
  const box = await opening
  if (box?.kind !== 'open') return null
  lastId += 1
  exportsUnderWay += 1
  const exported = await box.exportAnswer({kind: 'export', id: lastId, ...wanted})
  exportsUnderWay -= 1
  return exported
}

/** The answer of an earlier check redone; null if its worker was ended since, or a newer request came. Never rejects. */
export async function redoCheck(wanted: Omit<RedoRequest, 'kind' | 'id'>): Promise<Redone | null> {
  const box = await opening
  if (box?.kind !== 'open') return null
  lastId += 1
  return box.redo({kind: 'redo', id: lastId, ...wanted})
}

/** An edited text as bytes; null if the worker of its check was ended since. Never rejects. */
export async function encodeText(wanted: Omit<EncodeRequest, 'kind' | 'id'>): Promise<Encoded | null> {
  const box = await opening
  if (box?.kind !== 'open') return null
  lastId += 1
  return box.encode({kind: 'encode', id: lastId, ...wanted})
}

/** Ends the check under way, and its worker with it; the next check opens a new box. */
export async function stopCheck(): Promise<void> {
  const ended = opening
  opening = null
  const box = await ended
  if (box?.kind === 'open') box.close()
}
