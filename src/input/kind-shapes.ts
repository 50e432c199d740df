import type {InputKind} from '../model/input-kind.ts'

/** Text that only one kind of input holds. */
interface KindShape {
  readonly kind: InputKind
  readonly shape: RegExp
}

/** Forms of an httpd configuration, each by itself; a directive's name alone would also match prose about it. */
const apache: readonly RegExp[] = [
  /<(?:VirtualHost|(?:Location|Directory|Files|Proxy)(?:Match)?|If(?:Module|Define|Version)?|Macro)[ \t]+(?![\w:-]+=)[^\s>]/,
  /^[ \t]*ProxyPass(?:Reverse|Match)?[ \t]+(?:["'/^!]|https?:|ajp:|wss?:|balancer:)/,
  /^[ \t]*(?:ProxyPreserveHost|RewriteEngine|SSLProxyEngine|SSLEngine|AllowEncodedSlashes)[ \t]+(?:on|off|NoDecode)\b/,
  /^[ \t]*RewriteRule[ \t]+\S+[ \t]+\S*[-/$]/,
  /^[ \t]*RewriteCond[ \t]+["']?%\{/,
  /^[ \t]*LoadModule[ \t]+\w+_module\b/,
  /^[ \t]*Server(?:Name|Alias)[ \t]+["']?(?:[\w*-]+\.)*[\w*-]+(?::\d+)?["']?[ \t]*\r?$/,
  /^[ \t]*(?:ErrorLog|CustomLog|DocumentRoot|Include|IncludeOptional)[ \t]+["']?[\w.${}]*\//,
  /^[ \t]*RequestHeader[ \t]+(?:set|setifempty|unset|add|append|merge|edit)\b/,
]

function anyOf(forms: readonly RegExp[], flags: string): RegExp {
  return new RegExp(forms.map(({source}) => source).join('|'), flags)
}

/**
 * Shapes of all kinds save those with a Confluence log header, the surest first. Every blank within a pattern is
 * `[ \t]`, for `\s` would run over line ends. Layouts: Tomcat JULI `OneLineFormatter`; httpd `ErrorLogFormat`
 * and combined log; nginx `ngx_log.c`; HAProxy HTTP log; JVM unified logging.
 */
export const kindShapes: readonly KindShape[] = [
  {kind: 'confluence-cfg', shape: /<confluence-configuration\b/},
  {kind: 'server-xml', shape: /<Server\s[^>]*\bport=|<Connector\s[^>]*\b(?:port|protocol)=/},
  {kind: 'thread-dump', shape: /^Full thread dump |^"[^"\n]{1,300}" (?:#\d+ .{0,300})?.{0,200}\btid=0x/m},
  {kind: 'gc-log', shape: /\[gc[\w,* ]{0,40}\]|\[Full GC \(|\[GC \(|\bPause (?:Young|Full|Remark|Cleanup)\b/},
  {kind: 'apache-error-log', shape: /^\[[A-Z][a-z]{2} [A-Z][a-z]{2} \d{2} \d{2}:\d{2}:\d{2}(?:\.\d+)? \d{4}\] \[/m},
  {kind: 'nginx-error-log', shape: /^\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}:\d{2} \[[a-z]{4,6}\] \d+#\d+:/m},
  {kind: 'haproxy-log', shape: /\bhaproxy\[\d+\]: \S+:\d+ \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:/},
  {
    kind: 'access-log',
    shape:
      /^.{0,200}\[\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}\].{0,300}?\b(?:GET|POST|HEAD|PUT|DELETE|OPTIONS) \S+ HTTP\//m,
  },
  {
    kind: 'catalina-log',
    shape:
      /^(?:\d{2}-[A-Z][a-z]{2}-\d{4} \d{2}:\d{2}:\d{2}\.\d{3} [A-Z]+ \[|[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d{2}:\d{2} [AP]M \S|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2},\d{3} \S+ (?:WARN|ERROR|FATAL) )/m,
  },
  {
    kind: 'setenv',
    shape: /^[ \t]*(?:export[ \t]+|set[ \t]+"?)?(?:CATALINA|JAVA|JVM)_\w*OPTS\w*=|(?:^|[ \t"])-Datlassian\.\w/m,
  },
  {kind: 'apache-config', shape: anyOf(apache, 'im')},
  {
    kind: 'nginx-config',
    shape:
      /^[ \t]*(?:proxy_(?:pass|set_header|read_timeout|http_version|redirect|buffering)|client_max_body_size|server_name|upstream)[ \t]+[^;{\n]+[;{]|\b(?:server|http|events)[ \t]*\{|\blocation[ \t]+[^;{\n]{1,300}\{|\bproxy_pass[ \t]+https?:\/\/[^;\s]+;/m,
  },
  {
    kind: 'haproxy-config',
    shape:
      /^(?:frontend|backend|listen|defaults|global)(?:[ \t]+[\w.-]+)?[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+(?:bind|mode|server|balance|option|timeout|default_backend|maxconn|log|http-request|use_backend|acl|daemon|user|chroot|stats)\b|^[ \t]*(?:server[ \t]+\S+[ \t]+\S+:\d+(?:[ \t]+\w+)*[ \t]*$|timeout[ \t]+(?:tunnel|client|server|connect)[ \t]+\d|use_backend[ \t]+\S+[ \t]+if\b)/m,
  },
]
