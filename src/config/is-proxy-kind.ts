import type {InputKind} from '../model/input-kind.ts'

const kinds = ['apache-config', 'nginx-config', 'haproxy-config'] as const

/** Whether an input is the configuration of a reverse proxy. */
export function isProxyKind(kind: InputKind): kind is (typeof kinds)[number] {
  return kinds.some(each => each === kind)
}
