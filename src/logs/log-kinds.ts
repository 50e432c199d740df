import type {LogName} from '../model/article.ts'
import type {LogInputKind} from '../model/input-kind.ts'

/** The kind of input that each name in an article's `logs` stands for. */
export const logKinds: Readonly<Record<LogName, LogInputKind>> = {
  confluence: 'confluence-log',
  security: 'security-log',
  catalina: 'catalina-log',
  synchrony: 'synchrony-log',
  access: 'access-log',
  'apache-error': 'apache-error-log',
  'nginx-error': 'nginx-error-log',
  haproxy: 'haproxy-log',
}
