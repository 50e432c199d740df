import type {RuleId} from './rule.ts'

/** The servers that the tests run, with the versions of which the rules claim what they claim. */
export const measuredServers = {
  apache: {name: 'Apache httpd', version: '2.4.71'},
  nginx: {name: 'nginx', version: '1.22.1'},
  haproxy: {name: 'HAProxy', version: '2.6.12'},
  tomcat: {name: 'Apache Tomcat', version: '10.1.60'},
} as const

type Server = keyof typeof measuredServers

const proxies: readonly Server[] = ['apache', 'nginx', 'haproxy']

/** The servers that the examples of a rule were given to (test/servers/measured-on.test.ts), and their answers compared. */
const byRule: Readonly<Record<RuleId, readonly Server[]>> = {
  'path-reencoded': proxies,
  'route-shadowed': proxies,
  'slash-mismatch': proxies,
  'websocket-not-proxied': proxies,
  'tunnel-timeout-short': proxies,
  'header-inheritance-lost': ['nginx'],
  'host-not-preserved': [...proxies, 'tomcat'],
  'forwarded-proto-missing': [...proxies, 'tomcat'],
  'body-limit-small': ['nginx', 'haproxy'],
  'encoded-slash-chain': ['apache', 'tomcat'],
  'token-auth-blocked': proxies,
  'proxypass-misplaced': ['apache'],
  'comment-swallows-directive': ['apache'],
  'invisible-character': proxies,
  'text-ignored': ['apache'],
  'ajp-open': ['tomcat'],
  'connector-proxy-incomplete': ['tomcat'],
  'connector-scheme-case': ['tomcat'],
  'relaxed-characters-missing': ['tomcat'],
  'header-size-small': ['tomcat'],
  'threads-exceed-pool': [],
  'jndi-maxactive-ignored': [],
  'jvm-flag-typo': [],
  'connector-public-url-mismatch': ['apache', 'nginx', 'tomcat'],
  'connector-conflict': ['apache', 'tomcat'],
  'context-path-mismatch': ['apache', 'tomcat'],
  'ajp-secret-mismatch': ['apache', 'tomcat'],
}

/** What a rule was measured on, names with versions: `nginx 1.22.1`. Empty for what is no rule. */
export function measuredOn(rule: string): readonly string[] {
  const servers = Object.hasOwn(byRule, rule) ? byRule[rule as RuleId] : []
  return servers.map(server => `${measuredServers[server].name} ${measuredServers[server].version}`)
}
