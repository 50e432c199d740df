import {describe, expect, it} from 'vitest'
import {readConfig} from '../../../src/config/read-config.ts'
import {bodyLimitSmall} from '../../../src/config/rules/body-limit-small.ts'
import {encodedSlashChain} from '../../../src/config/rules/encoded-slash-chain.ts'
import {routeShadowed} from '../../../src/config/rules/route-shadowed.ts'
import type {ConfigModel} from '../../../src/model/config-model.ts'
import type {ConfigInputKind} from '../../../src/model/input-kind.ts'
import {sourceOf} from '../source-of.ts'

function modelOf(text: string, kind: ConfigInputKind = 'apache-config'): ConfigModel {
  return readConfig({...sourceOf(text), kind}).model
}

describe('a slash within a name', () => {
  const proxy = modelOf('AllowEncodedSlashes NoDecode\nProxyPass / http://localhost:8090/ nocanon\n')
  const tomcat = (more: string) =>
    modelOf(`<Server><Service><Connector port="8090"${more}/></Service></Server>\n`, 'server-xml')
  const request = {path: '/display/DOC/and%2For', hasPlaceholder: false}

  it('that the proxy passes on is refused by the connector', () => {
    expect(encodedSlashChain.decide([proxy, tomcat('')], request).answer).toBe('holds')
    expect(encodedSlashChain.decide([proxy, tomcat(' encodedSolidusHandling="reject"')], request).answer).toBe('holds')
  })

  it('is not where the connector takes it, none is at hand or the path has none', () => {
    const taking = tomcat(' encodedSolidusHandling="passthrough"')
    expect(encodedSlashChain.decide([proxy, taking], request).answer).toBe('fails')
    expect(encodedSlashChain.decide([proxy], request).answer).toBe('fails')
    expect(encodedSlashChain.decide([proxy, tomcat('')], {...request, path: '/display/DOC/a'}).answer).toBe('fails')
  })
})

describe('a shadowed route', () => {
  const model = modelOf(
    'ProxyPass / http://localhost:8090/ nocanon\nProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket\n',
  )
  const decide = (path: string, hasPlaceholder = false) => routeShadowed.decide([model], {path, hasPlaceholder}).answer

  it('is the fault of a request that it would have taken', () => {
    expect(decide('/synchrony/v1/bayeux-sync1?x=1')).toBe('holds')
    expect(decide('/%73ynchrony/v1')).toBe('holds')
  })

  it('is no fault of another request', () => {
    expect(decide('/display/DOC/Home')).toBe('fails')
  })

  it('is left open where the path was blanked', () => {
    expect(decide('/XXXX/v1', true)).toBe('unknown')
  })
})

describe('a limit that holds by default', () => {
  const text = (more: string) => `location / {\n    proxy_pass http://localhost:8090;\n${more}}\n`
  const decide = (more: string) =>
    bodyLimitSmall.decide([modelOf(text(more), 'nginx-config')], {
      path: '/plugins/drag-and-drop/upload.action',
      hasPlaceholder: false,
    }).answer

  it('is the fault of a request that was refused, and so is a written one', () => {
    expect(decide('')).toBe('holds')
    expect(decide('    client_max_body_size 20m;\n')).toBe('holds')
  })

  it('is not where the limit is large enough', () => {
    expect(decide('    client_max_body_size 100m;\n')).toBe('fails')
    expect(decide('    client_max_body_size 0;\n')).toBe('fails')
  })
})
