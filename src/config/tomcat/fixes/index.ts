import type {Dialect} from '../../dialect.ts'
import {attributeFixer} from './attribute-fixer.ts'
import {matchPublicUrl} from './match-public-url.ts'
import {relaxCharacters} from './relax-characters.ts'
import {renameMaxactive} from './rename-maxactive.ts'

/** What Tomcat's files can be mended with, by remedy. */
export const tomcatFixers: Dialect['fixers'] = {
  'match-public-url': matchPublicUrl,
  'set-context-path': attributeFixer({
    kind: 'choice',
    set: ({facts}) => ({name: 'path', value: String(facts.path)}),
  }),
  'pass-encoded-slash': attributeFixer({
    kind: 'choice',
    set: () => ({name: 'encodedSolidusHandling', value: 'passthrough'}),
  }),
  'bind-to-loopback': attributeFixer({
    kind: 'choice',
    set: ({facts}) => (facts.state === 'open' ? {name: 'address', value: '127.0.0.1'} : null),
  }),
  'add-secure': attributeFixer({
    kind: 'safe',
    set: ({facts}) => (facts.missing === 'secure' ? {name: 'secure', value: 'true', behind: 'scheme'} : null),
  }),
  'add-proxy-port': attributeFixer({
    kind: 'choice',
    set: ({facts}, {attributes}, text) => {
      if (facts.missing !== 'proxyPort') return null
      const scheme = attributes.find(({name}) => name === 'scheme')
      const isHttps = scheme && /^https$/iu.test(text.slice(scheme.value.from, scheme.value.to))
      return {name: 'proxyPort', value: isHttps ? '443' : '80', behind: 'proxyName'}
    },
  }),
  'lower-scheme': attributeFixer({
    kind: 'safe',
    set: ({facts}) => ({name: 'scheme', value: String(facts.scheme).toLowerCase()}),
  }),
  'relax-characters': relaxCharacters,
  'raise-header-size': attributeFixer({
    kind: 'choice',
    set: (_finding, {attributes}) => {
      const own = attributes.find(({name}) => name === 'maxHttpRequestHeaderSize')
      return {name: own?.name ?? 'maxHttpHeaderSize', value: '32768'}
    },
  }),
  'raise-pool': attributeFixer({
    kind: 'choice',
    set: ({facts}) => ({name: 'maxTotal', value: String(facts.needed)}),
  }),
  'rename-maxactive': renameMaxactive,
}
