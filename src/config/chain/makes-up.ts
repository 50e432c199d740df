import type {Written} from '../../model/tomcat-model.ts'
import {believesHeader} from './believes-header.ts'
import type {ReachedConnector} from './reached-connector.ts'

/**
 * Whether connectors tell Confluence themselves what the proxy does not: the host (`proxyName`) or the scheme (`scheme`),
 * or take it from a header that the proxy `sends`. All of them have to; null where that is not known, or none is at hand.
 */
export function makesUp(
  connectors: readonly ReachedConnector[],
  what: 'host' | 'scheme',
  sends: boolean,
): boolean | null {
  const answers = connectors.map((reached): boolean | null => {
    const {proxyName, scheme} = reached.connector
    const own = what === 'host' ? says(proxyName, () => true) : says(scheme, value => value.toLowerCase() === 'https')
    if (own !== false) return own
    return sends ? believesHeader(reached, what) : false
  })
  if (answers.includes(false)) return false
  return answers.length === 0 || answers.includes(null) ? null : true
}

function says(written: Written<string>, holds: (value: string) => boolean): boolean | null {
  if (written === null) return false
  return written.known ? holds(written.value) : null
}
