import {type StreamChecks, streamChecks} from '../logs/stream/stream-checks.ts'
import type {Knowledge} from '../model/knowledge.ts'
import {withServerStarts} from './server-starts.ts'

/** The checks of `readInputs`, compiled once for any number of inputs. */
export function inputChecks(knowledge: Knowledge): StreamChecks {
  return streamChecks(withServerStarts(knowledge))
}
