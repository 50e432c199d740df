import type {Signature} from '../model/article.ts'
import type {Knowledge} from '../model/knowledge.ts'

/** The id of the finding that marks the starts of the server, which Tomcat says when all of its applications are up. */
export const serverStart = 'server-start'

/** The id of the finding that marks where Confluence began to start. */
export const confluenceStart = 'confluence-start'

/**
 * Tomcat says that it is started. Told by class and method, for the message is in the JVM's language
 * (measured: Tomcat 10.1 in English and Japanese).
 */
const tomcat: Signature = {
  id: serverStart,
  severity: 'info',
  logs: ['catalina'],
  anchors: ['catalina.startup.Catalina'],
  where: [
    {part: 'logger', suffix: 'catalina.startup.Catalina'},
    {part: 'method', is: 'start'},
  ],
  matches: [],
  misses: [],
}

/**
 * `INFO [Catalina-utility-1] [com.atlassian.confluence.lifecycle] contextInitialized Starting Confluence 6.15.4 [build 8100 …`:
 * Confluence 6.15.4 in its container, before Tomcat's own line (console output that lanzhiwang published on GitHub, June 2019).
 */
const confluence: Signature = {
  id: confluenceStart,
  severity: 'info',
  logs: ['confluence'],
  anchors: ['contextInitialized Starting Confluence'],
  where: [
    {part: 'logger', suffix: 'confluence.lifecycle'},
    {part: 'message', contains: 'Starting Confluence'},
  ],
  matches: [],
  misses: [],
}

/** The knowledge base and what belongs to every log: where the server was started. Its findings name no article. */
export function withServerStarts(knowledge: Knowledge): Knowledge {
  const marks = {
    id: '',
    component: 'startup',
    titles: {en: '', ja: ''},
    headings: {en: {}, ja: {}},
    signatures: [tomcat, confluence],
    causes: [],
    remedies: [],
  } as const
  return {...knowledge, articles: [...knowledge.articles, marks]}
}
