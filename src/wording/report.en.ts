import type {Remedy} from '../model/article.ts'
import type {Facts} from '../model/facts.ts'
import type {NeededInput} from '../model/input-kind.ts'
import type {Severity} from '../model/severity.ts'
import type {VerdictStatus} from '../model/verdict.ts'
import {grouped} from './grouped.ts'

/** The report in English: what page, terminal and exported files say around findings and verdicts. */
export const reportEn = {
  headline: {
    confirmed: ({title}: Facts) => `Confirmed: ${title}`,
    likely: ({title}: Facts) => `Likely: ${title}`,
    possible: ({title}: Facts) => `Possible: ${title}`,
    waiting: ({title}: Facts) => `A fault is waiting in the configuration: ${title}`,
    'ruled-out': ({title}: Facts) => `The configuration is not the cause (any more): ${title}`,
    'nothing-found': () => 'No problem known to this knowledge base was found.',
    'only-findings': () => 'No article applies, but the configuration has an error or a warning.',
    'nothing-read': () => 'Nothing was checked: neither a log nor a configuration that is known here.',
  } satisfies Record<VerdictStatus | 'nothing-found' | 'only-findings' | 'nothing-read', (facts: Facts) => string>,
  severity: {error: 'error', warning: 'warning', info: 'info'} satisfies Record<Severity, string>,
  /** Of a rule; `servers` with their versions. */
  measured: (servers: readonly string[]) => `Measured with ${new Intl.ListFormat('en-GB').format(servers)}.`,
  serverStart: () => 'The server was started',
  confluenceStart: () => 'Confluence was started',
  symptom: ({title}: Facts) => `The log shows this problem: ${title}`,
  occurrence: {
    once: () => 'once, without a readable time',
    'once-at': ({last}: Facts) => `once, ${last}`,
    times: ({count}: Facts) => `${grouped(count)} times, without a readable time`,
    'times-at': ({count, first, last}: Facts) =>
      first === last ? `${grouped(count)} times, ${last}` : `${grouped(count)} times, from ${first} to ${last}`,
  },
  summary: {
    log: ({kind, lines, events}: Facts) => `${kind}: ${plural(lines, 'line')}, ${plural(events, 'event')}`,
    config: ({kind, lines}: Facts) => `${kind}: ${plural(lines, 'line')}`,
    other: ({kind}: Facts) => `${kind}`,
  },
  facts: {
    url: 'URL',
    target: 'Request target',
    user: 'User',
    trace: 'Trace id',
    thread: 'Thread',
    class: 'Class',
    status: 'Status code',
    client: 'Client',
    frontend: 'Frontend',
    backend: 'Backend',
    page: 'Page id',
    content: 'Message',
    host: 'Host',
    connector: 'Connector',
    bytes: 'Bytes',
  } as Readonly<Record<string, string>>,
  apply: {
    none: () => '',
    reload: ({of}: Facts) => `A reload of ${of} is enough.`,
    restart: ({of}: Facts) => `Restart ${of}.`,
  } satisfies Record<Remedy['apply'], (facts: Facts) => string>,
  moreInputs: ({count}: Facts) => `and ${plural(count, 'more file')}`,
  /**
   * Where a file is by default: Confluence by its installer for Linux (Atlassian, "Confluence Installation Directory",
   * "Confluence Home Directory"), the servers by Debian's packages.
   */
  whereIs: {
    'reverse-proxy':
      'For Apache the output of apachectl -t -D DUMP_CONFIG, for nginx that of nginx -T, for HAProxy /etc/haproxy/haproxy.cfg.',
    'apache-config': 'Complete with apachectl -t -D DUMP_CONFIG; otherwise /etc/apache2 or /etc/httpd.',
    'nginx-config': 'Complete with nginx -T; otherwise /etc/nginx.',
    'haproxy-config': '/etc/haproxy/haproxy.cfg',
    'server-xml': 'conf/server.xml below the installation directory, by default /opt/atlassian/confluence',
    'confluence-cfg':
      'confluence.cfg.xml in the local home directory, by default /var/atlassian/application-data/confluence',
    setenv: 'bin/setenv.sh below the installation directory, by default /opt/atlassian/confluence',
    'access-log': 'logs/conf_access_log below the installation directory, by default /opt/atlassian/confluence',
    'confluence-log':
      'logs/atlassian-confluence.log in the local home directory, by default /var/atlassian/application-data/confluence',
  } as Readonly<Partial<Record<NeededInput, string>>>,
  anotherProxy: 'configuration of the other proxy on the way',
  programs: {apache: 'Apache', nginx: 'nginx', haproxy: 'HAProxy', tomcat: 'Tomcat', confluence: 'Confluence'},
  or: (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/u, ' or $1'),
  revives: ({rule}: Facts) => `With this change, look at this as well: ${rule}`,
  /** Headings and labels of the terminal. */
  terminal: {
    because: 'Why',
    needs: ({names}: Facts) => `To settle it, add: ${names}`,
    remedy: ({title, apply}: Facts) => `Remedy: ${title}. ${apply}`.trimEnd(),
    fix: ({title, input}: Facts) => `Corrected ${input} (${title}):`,
    read: 'Read',
    questions: 'What these files cannot tell',
    unmatched: 'Frequent warnings and errors that no article covers',
    times: ({count}: Facts) => `${grouped(count)}×`,
    place: ({input, line}: Facts) => `${input}, line ${line}`,
    article: ({link}: Facts) => `Article: ${link}`,
    guide: ({link}: Facts) => `About this rule: ${link}`,
    search: 'The knowledge base has on this text:',
  },
}

function plural(count: string | number | undefined, noun: string): string {
  return Number(count) === 1 ? `1 ${noun}` : `${grouped(count)} ${noun}s`
}
