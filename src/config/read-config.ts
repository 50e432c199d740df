import type {SourceText} from '../model/source-text.ts'
import type {ConfigReading} from './config-reading.ts'
import {readConfigs} from './read-configs.ts'

/** Reads one configuration file by itself. Broken text gives what can be read of it, with notes; so does a kind that is not modelled. */
export function readConfig(given: SourceText): ConfigReading {
  const {readings, files} = readConfigs([{input: 0, source: given}])
  const [reading] = readings
  const [file] = files
  if (!reading || !file) throw new Error('Unexpected number of readings, expected one')
  return {
    source: file.source,
    model: reading.model,
    comments: reading.comments,
    problems: reading.problems,
    notes: file.notes,
  }
}
