import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {rules} from '../../src/config/rules/index.ts'
import {measuredOn, measuredServers} from '../../src/config/rules/measured-on.ts'
import {readExamples} from '../config/read-examples.ts'

/** The files of each server, and how it is asked what it is. */
const installed = {
  apache: {kind: 'apache-config', command: ['/usr/sbin/apache2', '-v'], prints: /Apache\/(\d+(?:\.\d+)+)/u},
  nginx: {kind: 'nginx-config', command: ['/usr/sbin/nginx', '-v'], prints: /nginx\/(\d+(?:\.\d+)+)/u},
  haproxy: {kind: 'haproxy-config', command: ['/usr/sbin/haproxy', '-v'], prints: /version (\d+(?:\.\d+)+)/u},
  tomcat: {
    kind: 'server-xml',
    command: ['java', '-cp', '/usr/share/tomcat10/lib/catalina.jar', 'org.apache.catalina.util.ServerInfo'],
    prints: /Tomcat\/(\d+(?:\.\d+)+)/u,
  },
} as const

/** Tomcat takes their examples, but what a pool does shows with a database only. */
const databasePools: ReadonlySet<string> = new Set(['threads-exceed-pool', 'jndi-maxactive-ignored'])

const servers = Object.keys(measuredServers) as (keyof typeof measuredServers)[]

describe('what the rules say they were measured on', () => {
  it.each(rules.map(({id}) => id))('%s: is each server that its examples are for', id => {
    const kinds = new Set(
      readExamples().flatMap(({rule, kind, others}) => (rule === id ? [kind, ...others.map(other => other.kind)] : [])),
    )
    const expected = databasePools.has(id) ? [] : servers.filter(server => kinds.has(installed[server].kind))
    expect(measuredOn(id)).toEqual(
      expected.map(server => [measuredServers[server].name, measuredServers[server].version].join(' ')),
    )
  })

  it.each(servers)('%s: is no newer than the one that these tests run', async server => {
    const {command, prints} = installed[server]
    const [program, ...args] = command
    const {stdout, stderr} = await promisify(execFile)(program, args)
    const running = prints.exec(stdout + stderr)?.[1] ?? ''
    const stated: string = measuredServers[server].version
    const order = stated.localeCompare(running, 'en', {numeric: true})
    const change = `write ${running} into src/config/rules/measured-on.ts once all tests of this folder pass with it`
    expect(order, `${server} ${stated} is stated and ${running} runs here: ${change}`).toBeLessThanOrEqual(0)
    if (order < 0) console.info(`${server} ${running} runs here, ${stated} is stated: ${change}`)
  })
})
