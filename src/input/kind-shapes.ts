import type {InputKind} from '../model/input-kind.ts'

/** Text that only one kind of input holds. */
interface KindShape {
  readonly kind: InputKind
  readonly shape: RegExp
}

/**
 * Forms of an httpd configuration, each by itself; a directive's name alone would also match prose about it.
 * A no-break or full-width space behind the name is a fault that the check finds.
 */
export const apacheForms: readonly RegExp[] = [
  /<(?:VirtualHost|(?:Location|Directory|Files|Proxy)(?:Match)?|If(?:Module|Define|Version)?|Macro)[ \t\u00a0\u3000]+(?![\w:-]+=)[^\s>]/,
  /^[ \t]*ProxyPass(?:Reverse|Match)?[ \t\u00a0\u3000]+(?:["'/^!]|https?:|ajp:|wss?:|balancer:)/,
  /^[ \t]*(?:ProxyPreserveHost|RewriteEngine|SSLProxyEngine|SSLEngine|AllowEncodedSlashes)[ \t\u00a0\u3000]+(?:on|off|NoDecode)\b/,
  /^[ \t]*RewriteRule[ \t\u00a0\u3000]+\S+[ \t]+\S*[-/$]/,
  /^[ \t]*RewriteCond[ \t\u00a0\u3000]+["']?%\{/,
  /^[ \t]*LoadModule[ \t\u00a0\u3000]+\w+_module\b/,
  /^[ \t]*Server(?:Name|Alias)[ \t\u00a0\u3000]+["']?(?:[\w*-]+\.)*[\w*-]+(?::\d+)?["']?[ \t]*\r?$/,
  // nginx has an `include` of its own, which ends in a semicolon.
  /^[ \t]*(?:ErrorLog|CustomLog|DocumentRoot|Include|IncludeOptional)[ \t\u00a0\u3000]+["']?[\w.${}]*\/(?![^\n]*;[ \t]*(?:#|\r?$))/,
  /^[ \t]*RequestHeader[ \t\u00a0\u3000]+(?:set|setifempty|unset|add|append|merge|edit)\b/,
]

function anyOf(forms: readonly RegExp[], flags: string): RegExp {
  return new RegExp(forms.map(({source}) => source).join('|'), flags)
}

/**
 * Shapes of all kinds save the logs that are read as events (`eventHeaders`), the surest first. Every blank within a
 * pattern is `[ \t]`, for `\s` would run over line ends. Collector logs: Java 8 and JVM unified logging.
 */
export const kindShapes: readonly KindShape[] = [
  // What `nginx -T` puts before each file.
  {kind: 'nginx-config', shape: /^# configuration file \/[^\n]{1,4096}:\r?$/m},
  {kind: 'confluence-cfg', shape: /<confluence-configuration\b/},
  {
    kind: 'server-xml',
    shape:
      /<Server\s[^>]{0,2000}?\bport=|<Connector\s[^>]{0,2000}?\b(?:port|protocol)=|<Context\s[^>]{0,2000}?\b(?:docBase|reloadable|crossContext|useHttpOnly|sessionCookieName)=|<Valve\s[^>]{0,2000}?\bclassName=["']org\.apache\.catalina|<Resource\s[^>]{0,2000}?\bjavax\.sql\.DataSource\b/,
  },
  {kind: 'thread-dump', shape: /^Full thread dump |^"[^"\n]{1,300}" (?:#\d+ .{0,300})?.{0,200}\btid=0x/m},
  {kind: 'gc-log', shape: /\[gc[\w,* ]{0,40}\]|\[Full GC \(|\[GC \(|\bPause (?:Young|Full|Remark|Cleanup)\b/},
  {kind: 'upm-properties', shape: /^[ \t]*(?:atlassian\.)?upm\.[\w.-]{1,200}[ \t]*[=:]/m},
  {
    kind: 'setenv',
    shape:
      /^[ \t]*(?:export[ \t]+|@?set[ \t]+"?)?(?:CATALINA|JAVA|JVM)_\w*OPTS\w*=|(?:^|[ \t"=])(?:-{1,2}|[\p{Pd}\u2212])D(?:atlassian|confluence|synchrony|upm)\.\w|^[ \t]*-X(?:m[sx]\d|X:)/mu,
  },
  {kind: 'apache-config', shape: anyOf(apacheForms, 'im')},
  {
    kind: 'nginx-config',
    shape:
      /^[ \t]*(?:proxy_(?:pass|set_header|read_timeout|http_version|redirect|buffering)|client_max_body_size|server_name|upstream)[ \t]+[^;{\n]+[;{]|\b(?:server|http|events)[ \t]*\{|(?<!\bredirect[ \t]{1,8})\blocation[ \t]+[^;{\n]{1,300}\{|\bproxy_pass[ \t]+https?:\/\/[^;\s]+;/m,
  },
  {
    kind: 'haproxy-config',
    shape:
      /^(?:frontend|backend|listen|defaults|global)(?:[ \t]+[\w.-]+)?[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+(?:bind|mode|server|balance|option|timeout|default_backend|maxconn|log|http-request|use_backend|acl|daemon|user|chroot|stats)\b|^[ \t]*(?:server[ \t]+\S+[ \t]+\S+:\d+(?:[ \t]+\w+)*[ \t]*$|timeout[ \t]+(?:tunnel|client|server|connect)[ \t]+\d|use_backend[ \t]+\S+[ \t]+if\b)/m,
  },
]
