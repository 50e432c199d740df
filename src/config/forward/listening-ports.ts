import type {Site} from '../../model/config-model.ts'

/** Ports that a site listens on, as written: `*:443`, `443 ssl`, `[::]:80`. `*` of httpd stands for any. */
export function listeningPorts({listen}: Site): readonly string[] {
  return listen.flatMap(address => /(?:^|:)(\d+)(?=\s|$)/u.exec(address)?.[1] ?? [])
}
