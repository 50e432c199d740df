import type {Written} from '../../model/tomcat-model.ts'
import {connectorRule} from './connector-rule.ts'
import type {Rule} from './rule.ts'

/** What browsers send in a path and in a query without encoding it, and Tomcat refuses unless it is told otherwise. */
const inPath = '[]|'
const inQuery = '[]|{}'

/**
 * Browsers send some characters as they are that Tomcat refuses with 400 unless the connector takes them. A proxy may encode
 * them on the way, so that this is an information only, until a log names such an address.
 *
 * @example {"name": "default.server.xml", "kind": "server-xml", "finds": "info"}
 *   <Connector port="8090" maxThreads="48" connectionTimeout="20000"/>
 * @example {"name": "query-only.server.xml", "kind": "server-xml", "finds": "info"}
 *   <Connector port="8090" maxThreads="48" relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;"/>
 * @example {"name": "relaxed.server.xml", "kind": "server-xml"}
 *   <Connector port="8090" maxThreads="48" relaxedPathChars="[]|"
 *              relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;"/>
 */
export const relaxedCharactersMissing: Rule = connectorRule({
  id: 'relaxed-characters-missing',
  needs: ['server-xml'],
  remedies: ['relax-characters'],
  mendsInfo: true,
  judge: ({kind, head, relaxedPathChars, relaxedQueryChars}, {context}) => {
    // Of AJP, Tomcat takes the path that the proxy has read.
    if (kind !== 'http') return null
    const path = missing(inPath, relaxedPathChars)
    const query = missing(inQuery, relaxedQueryChars)
    if (path === '' && query === '') return null
    const spans = [...(relaxedPathChars?.spans ?? []), ...(relaxedQueryChars?.spans ?? [])]
    const span = spans[0] ?? head
    const sent = context.loggedPaths.find(target => {
      const [before = '', ...behind] = target.split('?')
      return holdsAny(before, path) || holdsAny(behind.join('?'), query)
    })
    const facts = {path, query, sent: sent ?? ''}
    return sent === undefined
      ? {severity: 'info', certainty: 'certain', span, facts}
      : {severity: 'warning', certainty: 'likely', span, facts}
  },
})

/** None, where it is not known what the connector takes. */
function missing(wanted: string, written: Written<string>): string {
  if (written && !written.known) return ''
  return [...wanted].filter(char => !written?.value.includes(char)).join('')
}

function holdsAny(text: string, chars: string): boolean {
  return [...chars].some(char => text.includes(char))
}
