import {forward} from '../../src/config/forward/forward.ts'
import type {Site} from '../../src/model/config-model.ts'
import {sendRaw} from './send-raw.ts'
import type {Recorder} from './start-recorder.ts'

/** A request-target, what was said of it, and what became of it: a target that the backend received, or a status. */
export interface Difference {
  readonly target: string
  readonly said: string | number
  readonly seen: string | number
}

/** What a comparison of many targets gave. */
export interface Comparison {
  readonly differences: readonly Difference[]
  /** Targets that arrived at the backend. */
  readonly forwarded: number
  /** Targets of which nothing is said. */
  readonly unknown: number
}

/**
 * Sends targets through a real proxy and compares, byte for byte, what the recorder received with what `forward` says.
 * Where the proxy answers from its own files, any status that came without the backend is right.
 */
export async function compareTargets(
  site: Site,
  port: number,
  recorder: Recorder,
  targets: readonly string[],
): Promise<Comparison> {
  recorder.clear()
  const statuses = await sendRaw(port, targets)
  const differences: Difference[] = []
  let unknown = 0
  for (const [index, target] of targets.entries()) {
    const seen = recorder.targets.get(String(index)) ?? statuses[index] ?? 0
    const sent = forward(site, target)
    if (sent.kind === 'unknown') unknown += 1
    else if (sent.kind === 'not-proxied') {
      if (typeof seen !== 'number') differences.push({target, said: 'not proxied', seen})
    } else {
      const said = sent.kind === 'forwarded' ? sent.target : sent.status
      if (said !== seen) differences.push({target, said, seen})
    }
  }
  return {differences, forwarded: recorder.targets.size, unknown}
}
