import {describe, expect, it} from 'vitest'
import {recogniseKind} from '../../src/input/recognise-kind.ts'
import type {InputKind} from '../../src/model/input-kind.ts'

const header = '2024-01-08 09:32:51,795 ERROR [main] [example.Foo] bar baz'

const cases: readonly (readonly [string, InputKind, string])[] = [
  ['an application log', 'confluence-log', `${header}\n`],
  ['redacted digits', 'confluence-log', '2020-07-XX 11:XX:44,512 WARN [x-exec-2] [jwt.sal.Y] go Failure'],
  ['placeholder digits', 'confluence-log', 'YYYY-MM-DD HH:MM:SS,mmm ERROR [x] [a.B] go Failure'],
  ['a log after prose', 'confluence-log', `Check the log for the following:\n\n${header}`],
  ['a log in one line with gutter numbers', 'confluence-log', `1 2 3 ${header} at a.b.C.d(C.java:1)`],
  ['a bare stack trace', 'confluence-log', 'java.io.IOException: gone\n\tat a.b.C.d(C.java:1)\n'],
  ['a Synchrony log', 'synchrony-log', `${header.replace('bar baz', 'log {"synchrony":{"message":"x"}}')}`],
  ['old Tomcat lines', 'catalina-log', 'Oct 06, 2014 8:32:18 AM org.apache.Foo init\nWARNING: bad'],
  ['new Tomcat lines', 'catalina-log', '16-Sep-2023 11:21:03.233 SEVERE [main] org.apache.Foo.init bad'],
  ['a log4j status line', 'catalina-log', '2025-08-10 03:09:57,843 main ERROR Unable to locate appender'],
  [
    'an access log',
    'access-log',
    '[08/Jan/2024:09:32:51 +0900] alice http-nio-8090-exec-1 127.0.0.1 GET /x HTTP/1.1 200 5ms 12 - curl',
  ],
  ['a combined log', 'access-log', '127.0.0.1 - - [08/Jan/2024:09:32:51 +0900] "GET /x HTTP/1.1" 200 12'],
  [
    'an Apache error log',
    'apache-error-log',
    '[Mon Jan 08 09:32:51.123456 2024] [proxy:error] [pid 1:tid 2] (111)Connection refused',
  ],
  ['an nginx error log', 'nginx-error-log', '2024/01/08 09:32:51 [error] 31#31: *1 connect() failed'],
  [
    'a thread dump',
    'thread-dump',
    'Full thread dump OpenJDK 64-Bit Server VM\n"main" #1 prio=5\n  at a.b.C.d(C.java:1)',
  ],
  ['a collector log', 'gc-log', '[0.1s][info][gc] GC(0) Pause Young (Normal) 24M->4M(256M) 3.1ms'],
  ['a whole virtual host', 'apache-config', '<VirtualHost *:443>\n  ServerName a.example\n</VirtualHost>'],
  [
    'a virtual host in one line',
    'apache-config',
    '<VirtualHost *:80> ServerName confluence.example.com ProxyPass / http://localhost:8090/ </VirtualHost>',
  ],
  ['a virtual host cut off in the middle', 'apache-config', '<VirtualHost *:80>\n  ProxyPass / http://loc'],
  ['one ProxyPass', 'apache-config', 'ProxyPass /wiki http://localhost:8090/wiki nocanon'],
  ['an indented ProxyPass with a quoted path', 'apache-config', '  proxypass "/" "ajp://localhost:8009/"'],
  ['one location section', 'apache-config', '<Location "/wiki">\n  ProxyPass http://localhost:8090/wiki\n</Location>'],
  ['a rewrite', 'apache-config', 'RewriteRule ^/(.*)$ http://localhost:8090/$1 [P,L]'],
  [
    'an nginx server',
    'nginx-config',
    'server {\n  listen 80;\n  location / {\n    proxy_pass http://localhost:8090;\n  }\n}',
  ],
  [
    'an output of nginx -T',
    'nginx-config',
    'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\n# configuration file /etc/nginx/nginx.conf:\nuser nginx;\ninclude conf.d/*.conf;',
  ],
  ['a file of nginx that includes others', 'nginx-config', 'include snippets/tls.conf;\nserver { }'],
  ['one proxy_pass', 'nginx-config', 'proxy_pass http://localhost:8090/;'],
  ['one location block', 'nginx-config', 'location /wiki { proxy_pass http://localhost:8090/wiki; }'],
  [
    'an HAProxy file',
    'haproxy-config',
    'frontend web\n    bind *:80\n    default_backend conf\nbackend conf\n    server c1 127.0.0.1:8090 check',
  ],
  [
    'an HAProxy file that redirects',
    'haproxy-config',
    'frontend web\n    bind *:80\n    http-request redirect location https://login.example.com/ unless { req.cook(sso) -m found }',
  ],
  ['a server.xml', 'server-xml', '<?xml version="1.0"?>\n<Server port="8000" shutdown="SHUTDOWN">'],
  ['one connector', 'server-xml', '<Connector port="8090" connectionTimeout="20000"/>'],
  ['a confluence.cfg.xml', 'confluence-cfg', '<?xml version="1.0"?>\n<confluence-configuration>'],
  ['a setenv.sh', 'setenv', 'CATALINA_OPTS="-Xms1024m -Xmx2048m $CATALINA_OPTS"'],
  ['a setenv.bat', 'setenv', 'set CATALINA_OPTS=-Xmx2048m %CATALINA_OPTS%'],
  ['options of the JVM', 'setenv', '-Xms1g -Xmx1g -XX:+UseG1GC'],
  ['an option with two hyphens', 'setenv', '--Datlassian.upm.signature.check.disabled=true'],
  ['an upm.properties', 'upm-properties', 'atlassian.upm.signature.check.disabled=true'],
  ['a context.xml', 'server-xml', '<Context docBase="../confluence" reloadable="false"/>'],
  ['a pool', 'server-xml', '<Resource name="jdbc/confluence" type="javax.sql.DataSource" maxTotal="60"/>'],
  [
    'a server.xml with lines of a log in a comment',
    'server-xml',
    '<?xml version="1.0"?>\n<Server port="8000">\n<!--\n10.0.0.1 - admin [28/May/2009:09:22:17 +1000] "GET / HTTP/1.1" 200 1\n-->\n</Server>',
  ],
  ['the dialog with 401', 'unknown', 'Unexpected response status code 401 from wiki.example.com'],
  ['a question', 'unknown', 'ProxyPass is set, but the server is slow. Where do I put nocanon? ServerName is right.'],
  ['Japanese prose', 'unknown', 'Companion アプリで PDF を開けません。リバース プロキシは Apache です。'],
  [
    'an unrelated XML file',
    'unknown',
    '<project><build><directory>target</directory><files include="x"/></build></project>',
  ],
  ['an exception without frames', 'unknown', 'java.io.IOException: gone'],
  ['nothing', 'unknown', ''],
]

describe('recogniseKind', () => {
  it.each(cases)('takes %s for %s', (_, kind, text) => {
    expect(recogniseKind(text)).toBe(kind)
    expect(recogniseKind(text.replaceAll('\n', '\r\n'))).toBe(kind)
  })

  it('takes a log of several programs for that of most of its events', () => {
    const tomcat = '16-Sep-2023 11:21:03.233 INFO [main] org.apache.Foo.init fine'
    expect(recogniseKind([header, tomcat, tomcat].join('\n'))).toBe('catalina-log')
    expect(recogniseKind([header, header, tomcat].join('\n'))).toBe('catalina-log')
    expect(recogniseKind(`Full thread dump OpenJDK\n"main" #1 prio=5 tid=0x1\n\n${tomcat}`)).toBe('catalina-log')
  })

  it('takes a word for a word', () => {
    expect(recogniseKind('haproxy: the proxy that we use')).toBe('unknown')
    expect(recogniseKind('SEVERE [weather] is expected')).toBe('unknown')
  })

  it("knows catalina.out by Tomcat's lines, however late the first one comes", () => {
    const tomcat = '03-Jun-2019 09:24:04.411 INFO [Catalina-utility-2] org.example.Pool.initialize Initializing'
    expect(recogniseKind(`${`${header}\n`.repeat(10_000)}${tomcat}\n`)).toBe('catalina-log')
    expect(recogniseKind(`${header}\nUsing CATALINA_BASE:   /opt/atlassian/confluence\n`)).toBe('catalina-log')
    expect(recogniseKind(`${header} quoted: ${tomcat}\n`)).toBe('confluence-log')
  })

  it('knows the security log by its loggers', () => {
    const login =
      "2023-06-09 05:02:06,850 DEBUG [http-nio-8090-exec-5] [confluence.security.login.DefaultLoginManager] onSuccessfulLoginAttempt Successful login attempt for user 'admin'\n"
    expect(recogniseKind(login)).toBe('security-log')
    expect(recogniseKind(login + login, 'excerpt.txt')).toBe('security-log')
    expect(recogniseKind(`${login}${header}\n`)).toBe('confluence-log')
  })

  it('asks the name only where the layout is shared', () => {
    expect(recogniseKind(header, 'atlassian-confluence-security.log')).toBe('security-log')
    expect(recogniseKind(header, 'httpd.conf')).toBe('confluence-log')
    expect(recogniseKind(header, 'catalina.out')).toBe('catalina-log')
    expect(recogniseKind(header, '/tickets/synchrony/atlassian-confluence.log')).toBe('confluence-log')
    expect(recogniseKind('hello', 'atlassian-confluence.log')).toBe('unknown')
  })

  it('does not hang on a long line without blanks, on blanks, and on half-finished shapes', {timeout: 30_000}, () => {
    for (const text of ['a', ' ', '\n', 'a.', 'at ', '<', '[', 'at a.b.c<', '"', '2024-', '] [', 'x: ', '-- a: ']) {
      expect(recogniseKind(text.repeat(1_000_000 / text.length))).toBeDefined()
    }
  })
})
