import type {LogEvent} from '../model/log-event.ts'
import {endsWithName} from './ends-with-name.ts'

/**
 * Whether an event tells that the server starts (Tomcat's engine is being started) or is started
 * (`Server startup in [465] milliseconds`). Told by logger and method, for the message is in the JVM's language
 * (measured: Tomcat 10.1 in English and Japanese). Null for every other event.
 */
export function restartOf({logger, method}: LogEvent): 'starting' | 'started' | null {
  if (method === 'start' && endsWithName(logger, 'catalina.startup.Catalina')) return 'started'
  if (method === 'startInternal' && endsWithName(logger, 'catalina.core.StandardEngine')) return 'starting'
  return null
}
