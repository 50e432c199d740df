import type {Signature} from '../model/article.ts'
import type {Knowledge} from '../model/knowledge.ts'

/** The id of the finding that marks the starts of the server. */
export const serverStart = 'server-start'

/**
 * Tomcat says that it is started. Told by class and method, for the message is in the JVM's language
 * (measured: Tomcat 10.1 in English and Japanese).
 */
const signature: Signature = {
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

/** The knowledge base and what belongs to every log: where the server was started. Its findings name no article. */
export function withServerStarts(knowledge: Knowledge): Knowledge {
  const marks = {
    id: '',
    component: 'startup',
    titles: {en: '', ja: ''},
    headings: {en: {}, ja: {}},
    signatures: [signature],
    causes: [],
    remedies: [],
  } as const
  return {...knowledge, articles: [...knowledge.articles, marks]}
}
