import {checkConfig} from '../config/check-config.ts'
import {isConfigKind} from '../config/is-config-kind.ts'
import {readConfigs} from '../config/read-configs.ts'
import {readText} from '../input/read-text.ts'
import type {Diagnosis} from '../model/diagnosis.ts'
import type {Finding} from '../model/finding.ts'
import type {SourceText} from '../model/source-text.ts'
import {loggedRequests} from './logged-requests.ts'

/** A configuration as it was edited, and what is found in all configurations now. */
export interface RecheckedConfig {
  /** Its kind is that of before; its bytes are those that were given first. */
  readonly source: SourceText
  /** Without an article's name; places count the inputs of the diagnosis. */
  readonly findings: readonly Finding[]
}

/**
 * Checks the configurations of a diagnosis once more, one of them with another text, against what its logs hold.
 * Null if the input is no configuration.
 */
export function recheckConfig(diagnosis: Diagnosis, edited: number, text: string): RecheckedConfig | null {
  const configs = diagnosis.inputs.flatMap(({kind, source}, input) => {
    if (!source || !isConfigKind(kind)) return []
    return [
      {input, source: input === edited ? {...source, ...readText(text, source.name), kind, original: text} : source},
    ]
  })
  const {readings, files} = readConfigs(configs)
  const source = files.find(({input}) => input === edited)?.source
  if (!source) return null
  const loggedPaths = loggedRequests(diagnosis.findings).map(({path}) => path)
  return {source, findings: checkConfig(readings, {loggedPaths}).findings}
}
