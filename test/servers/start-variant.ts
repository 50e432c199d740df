import {runHaproxy} from './run-haproxy.ts'
import {startApache} from './start-apache.ts'
import {startNginx} from './start-nginx.ts'

/** A real proxy on loopback. */
interface RunningProxy {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Starts the proxy that a configuration of the proof page is for. */
export function startVariant(text: string): Promise<RunningProxy> {
  if (/^(?:frontend|listen) /mu.test(text)) return runHaproxy(text)
  return /^server \{/mu.test(text) ? startNginx(text) : startApache(text.replace('*:80', '*:*'))
}
