import {useEffect, useState} from 'react'
import type {Proven} from '../box/messages.ts'

/** What is asked of the proof, as it stands in the fields. */
export interface ProofInput {
  readonly asked: string
  readonly config: string
  /** Text of Tomcat's `server.xml`; empty for none. */
  readonly server: string
  readonly context: string
  readonly names: readonly string[]
  readonly claim: string
}

/** What came of it. */
export type ProofState =
  | {readonly kind: 'working'}
  /** What is missing. */
  | {readonly kind: 'empty'; readonly field: 'asked' | 'config'}
  | Proven
  /** `blocked`: the box does not start. `not-loaded`: its code did not come. */
  | {readonly kind: 'failed'; readonly why: 'blocked' | 'not-loaded'}

/** Milliseconds without typing after which the proof is made anew. */
const pause = 200

/** The proof for what stands in the fields; the one before it stays until the new one is there. `attempt` asks again. */
export function useProof(input: ProofInput, attempt: number): ProofState {
  const [state, setState] = useState<ProofState>({kind: 'working'})
  const {asked, config, server, context, names, claim} = input
  useEffect(() => {
    if (asked.trim() === '') return setState({kind: 'empty', field: 'asked'})
    if (config.trim() === '') return setState({kind: 'empty', field: 'config'})
    let isCurrent = true
    const timer = setTimeout(async () => {
      const next = await ask({asked, config, server, context, names, claim})
      if (isCurrent) setState(next)
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [asked, config, server, context, names, claim, attempt])
  return state
}

async function ask({asked, config, server, context, names, claim}: ProofInput): Promise<ProofState> {
  try {
    const {runProof} = await import('./run-proof.ts')
    const question = {asked: asked.trim(), context: context.trim() === '' ? null : context, host: null, names}
    const proven = await runProof({config, server, question, claim, now: Date.now() / 1000})
    return proven.kind === 'failed' ? {kind: 'failed', why: 'blocked'} : proven
  } catch {
    return {kind: 'failed', why: 'not-loaded'}
  }
}
