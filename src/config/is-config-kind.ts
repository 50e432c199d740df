import type {ConfigInputKind, InputKind} from '../model/input-kind.ts'

const kinds: Readonly<Record<ConfigInputKind, true>> = {
  'apache-config': true,
  'nginx-config': true,
  'haproxy-config': true,
  'server-xml': true,
  'confluence-cfg': true,
  setenv: true,
  'upm-properties': true,
}

/** Whether an input is a configuration file, modelled here or not. */
export function isConfigKind(kind: InputKind): kind is ConfigInputKind {
  return Object.hasOwn(kinds, kind)
}
