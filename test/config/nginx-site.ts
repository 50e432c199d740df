import {readConfig} from '../../src/config/read-config.ts'
import type {Site} from '../../src/model/config-model.ts'
import {sourceOf} from './source-of.ts'

/** The site of a `server` that holds this; `{b}` stands for a backend on port 8090. */
export function nginxSite(text: string): Site {
  const server = `server {\nlisten 80;\n${text.replaceAll('{b}', 'http://127.0.0.1:8090')}\n}\n`
  const [site] = readConfig(sourceOf(server, 'nginx-config')).model.sites
  if (!site) throw new Error('no site')
  return site
}
