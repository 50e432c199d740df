import {describe, expect, it} from 'vitest'
import {forward} from '../../src/config/forward/forward.ts'
import {readConfig} from '../../src/config/read-config.ts'
import {sourceOf} from '../config/source-of.ts'
import {randomTargets} from './random-targets.ts'
import {sendRaw} from './send-raw.ts'
import {startApache} from './start-apache.ts'
import {startRecorder} from './start-recorder.ts'

const cases = [
  {name: 'a plain ProxyPass', config: 'ProxyPass / {b}/', count: 2000},
  {name: 'nocanon', config: 'ProxyPass / {b}/ nocanon', count: 2000},
  {name: 'a context path', config: 'ProxyPass /conf {b}/conf', count: 800},
  {name: 'a context path with nocanon', config: 'ProxyPass /conf {b}/conf nocanon', count: 800},
  {name: 'a target with a path of its own', config: 'ProxyPass /conf "{b}/x(y)%20z"', count: 500},
  {name: 'mapping=encoded', config: 'ProxyPass / {b}/ mapping=encoded', count: 800},
  {name: 'AllowEncodedSlashes NoDecode', config: 'AllowEncodedSlashes NoDecode\nProxyPass / {b}/', count: 800},
  {name: 'AllowEncodedSlashes On', config: 'AllowEncodedSlashes On\nProxyPass / {b}/', count: 800},
  {
    name: 'nocanon and AllowEncodedSlashes NoDecode',
    config: 'AllowEncodedSlashes NoDecode\nProxyPass / {b}/ nocanon',
    count: 800,
  },
  {name: 'MergeSlashes Off', config: 'MergeSlashes Off\nProxyPass / {b}/', count: 800},
  {
    name: 'Location sections, the last of which wins, before a directive',
    config:
      'ProxyPass /conf {b}/directive nocanon\n<Location />\nProxyPass {b}/ nocanon\n</Location>\n<Location /conf>\nProxyPass {b}/conf\n</Location>',
    count: 800,
  },
  {
    name: 'an order of directives with an exclusion',
    config:
      'ProxyPass /conf/download/attachments/1/Zq !\nProxyPass /conf/download {b}/conf/download nocanon\nProxyPass /conf {b}/conf',
    count: 800,
  },
  {
    name: 'an encoded mapping that comes before what stands above it',
    config: 'ProxyPass /conf/download !\nProxyPass / {b}/plain/\nProxyPass /conf {b}/conf mapping=encoded',
    count: 800,
  },
  {
    name: 'a directive of the top level before those of a virtual host',
    config:
      'AllowEncodedSlashes NoDecode\nProxyPass /conf/download {b}/top nocanon\n<VirtualHost *:*>\nProxyPass /conf {b}/host\nProxyPass / {b}/\n</VirtualHost>',
    count: 800,
  },
  {
    name: 'a section of a virtual host before one of the top level',
    config:
      '<Location /conf>\nProxyPass {b}/top\n</Location>\n<VirtualHost *:*>\n<Location /conf/download>\nProxyPass {b}/host nocanon\n</Location>\n</VirtualHost>',
    count: 500,
  },
  {name: 'a slash at one side only', config: 'ProxyPass /conf/ {b}/conf', count: 500},
]

describe.concurrent('what forward says is what Apache does with', () => {
  it.each(cases)('$name', async ({config, count}) => {
    const recorder = await startRecorder()
    const text = config.replaceAll('{b}', `http://127.0.0.1:${recorder.port}`)
    const apache = await startApache(text)
    try {
      const site = readConfig(sourceOf(text)).model.sites[0]
      if (!site) throw new Error('no site')
      const targets = randomTargets(20250926, count)
      const statuses = await sendRaw(apache.port, targets)
      const observed = targets.map((target, index) => ({
        target,
        seen: recorder.targets.get(String(index)) ?? statuses[index],
      }))
      const said = targets.map(target => {
        const sent = forward(site, target)
        if (sent.kind === 'forwarded') return {target, seen: sent.target}
        return {target, seen: sent.kind === 'rejected' ? sent.status : sent.kind === 'not-proxied' ? 404 : sent.kind}
      })
      expect(said.filter((each, index) => each.seen !== observed[index]?.seen)).toEqual(
        observed.filter((each, index) => each.seen !== said[index]?.seen),
      )
      expect(recorder.targets.size).toBeGreaterThan(count / 4)
    } finally {
      await apache.stop()
      await recorder.stop()
    }
  })
})
