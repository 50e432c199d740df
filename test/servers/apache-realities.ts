const pass = 'ProxyPass / http://{b}/'
const host = (lines: string): string => `<VirtualHost *:*>\n${lines}\n${pass}\n</VirtualHost>`
const named = (name: string, lines: string): string =>
  `<VirtualHost *:*>\nServerName ${name}\n${lines}\n</VirtualHost>\n`
const upgradesTo = (backend: string): string =>
  `RewriteEngine On\nRewriteCond %{HTTP:UPGRADE} ^WebSocket$ [NC]\nRewriteCond %{HTTP:CONNECTION} Upgrade$ [NC]\nRewriteRule .* ws://${backend}%{REQUEST_URI} [P]`

/** What a route gets beside its path, one way in each. `{a}`, `{b}`, `{c}` stand for the addresses of backends. */
export const apacheSettings: readonly string[] = [
  pass,
  `ProxyPreserveHost On\n${host('')}`,
  `ProxyPreserveHost On\n${host('ProxyPreserveHost Off')}`,
  host('<Location />\nProxyPreserveHost On\n</Location>'),
  host('<Location /elsewhere>\nProxyPreserveHost On\n</Location>'),
  host('<Proxy *>\nProxyPreserveHost On\n</Proxy>'),
  host('<Proxy http://{b}/*>\nProxyPreserveHost On\n</Proxy>'),
  host('ProxyPreserveHost On\nRequestHeader set Host wiki.example.com'),
  host('RequestHeader set Host wiki.example.com'),
  host('RequestHeader set X-Forwarded-Proto "https"'),
  host('RequestHeader setifempty X-Forwarded-Proto: https'),
  host('RequestHeader set X-Forwarded-Proto %{REQUEST_SCHEME}s'),
  host('RequestHeader set X-Forwarded-Proto "expr=%{REQUEST_SCHEME}"'),
  host('RequestHeader set X-Forwarded-Proto https\nRequestHeader unset X-Forwarded-Proto'),
  host('RequestHeader unset X-Forwarded-Proto early\nRequestHeader set X-Forwarded-Proto https'),
  host('RequestHeader add X-Forwarded-Proto https\nRequestHeader append X-Forwarded-Proto https'),
  host('RequestHeader set X-Forwarded-Proto https\nRequestHeader merge X-Forwarded-Proto https'),
  host('RequestHeader set X-Forwarded-Proto https env=HTTPS'),
  host(`RequestHeader set X-Forwarded-Proto https "expr=%{HTTPS} == 'on'"`),
  host('RequestHeader edit X-Forwarded-Proto a b'),
  `RequestHeader set X-Forwarded-Proto http\n${host('<Location />\nRequestHeader set X-Forwarded-Proto https\n</Location>')}`,
  `<Location />\nRequestHeader set X-Forwarded-Proto above\n</Location>\n${host('RequestHeader set X-Forwarded-Proto host')}`,
  'ProxyPass / http://{b}/ upgrade=websocket',
  'ProxyPass / http://{b}/ upgrade=ANY',
  'ProxyPass / http://{b}/ upgrade=other',
  'ProxyPass / ws://{b}/',
  `${upgradesTo('{b}')}\n${pass}`,
  'ProxyPass /elsewhere http://{b}/elsewhere upgrade=websocket\nProxyPass / http://{b}/',
  'ProxyPass /elsewhere http://{b}/\nProxyPass / http://{b}/ upgrade=websocket',
  '<Proxy balancer://c>\nBalancerMember http://{b} upgrade=websocket\n</Proxy>\nProxyPass / balancer://c/',
]

/** Whole configurations, in which hosts, routes, headers and guards work together. */
export const apacheWholes: readonly string[] = [
  named('wiki.example.com', 'ProxyPass / http://{a}/') +
    named('other.example.com', 'ProxyPass / http://{b}/ nocanon\nProxyPreserveHost On'),
  named('wiki.example.org', 'ServerAlias wiki* unused.example.com\nProxyPass / http://{a}/ nocanon') +
    named('b.example.com', 'ServerAlias *.example.com\nProxyPass / http://{b}/x/'),
  `RequestHeader set X-Forwarded-Proto "https"\nProxyPreserveHost On\n${named('other.example.com', 'ProxyPass / http://{a}/')}${named('wiki.example.com', 'ProxyPreserveHost Off\nRequestHeader unset X-Forwarded-Proto\nProxyPass / http://{b}/')}`,
  '<Location />\nProxyPass http://{a}/ nocanon\n</Location>\n<Location /conf>\nProxyPass http://{b}/conf\nRequestHeader set X-Forwarded-Proto https\n</Location>\n<Location /conf/download>\nProxyPass http://{c}/conf/download nocanon\n</Location>',
  host(
    '<Location /conf>\nProxyPass http://{a}/conf nocanon\nProxyPreserveHost On\n</Location>\n<Location /synchrony>\nProxyPass http://{c}/synchrony upgrade=websocket\n</Location>',
  ),
  `ProxyPass /conf/download http://{c}/conf/download nocanon\nProxyPass /conf http://{a}/conf\n${pass}`,
  `ProxyPass /conf/download !\nProxyPass /rest !\nProxyPass /conf http://{a}/conf nocanon\n${pass}`,
  `<Location /conf/download>\nProxyPass !\n</Location>\n${host('ProxyPass /rest !')}`,
  `<Proxy balancer://wiki>\nBalancerMember http://{a}/ctx route=a\nBalancerMember http://{b}/ctx route=b status=+H\n</Proxy>\nProxyPass / balancer://wiki/ nocanon stickysession=JSESSIONID`,
  'ProxyPreserveHost On\n<Proxy balancer://wiki>\nBalancerMember http://{c}\nProxySet lbmethod=byrequests\n</Proxy>\n<Location /conf>\nProxyPass balancer://wiki/conf\n</Location>\nProxyPass / http://{a}/',
  'AllowEncodedSlashes NoDecode\nRewriteEngine On\nRewriteRule ^/conf/download/(.*)$ http://{c}/d/$1 [P]\nRewriteRule ^/conf(.*)$ http://{a}/c$1 [P,NE]\nProxyPass / http://{b}/',
  host('RewriteEngine On\nProxyPreserveHost On\nRewriteRule ^/(conf|rest)(.*)$ http://{a}/$1$2 [P,QSA]'),
  'ProxyPassMatch ^/conf/(.*)$ http://{a}/m/$1\nProxyPassMatch ^/(rest|download)(/.*)?$ http://{b}\nProxyPass / http://{c}/ nocanon',
  'ProxyPassMatch ^/conf/.*\\.pdf$ !\nProxyPassMatch ^(/.*)$ http://{a}$1',
  `AllowEncodedSlashes NoDecode\n${host('')}`,
  `AllowEncodedSlashes NoDecode\n${host('<Location /x>\nRequire all granted\n</Location>')}`,
  `AllowEncodedSlashes NoDecode\n${host('ServerAdmin a@example.com')}`,
  `AllowEncodedSlashes NoDecode\n${named('wiki.example.com', 'ProxyPass / http://{a}/ nocanon')}${named('other.example.com', 'AllowEncodedSlashes On\nProxyPass / http://{b}/')}`,
  `${named('wiki.example.com', `AllowEncodedSlashes NoDecode\nProxyPass / http://{a}/ mapping=encoded`)}${named('other.example.com', 'MergeSlashes Off\nProxyPass / http://{b}/')}`,
  `ProxyPass /synchrony http://{c}/synchrony upgrade=websocket\n${pass}`,
  `${upgradesTo('{c}')}\nProxyPass /synchrony http://{c}/synchrony\nProxyPass / http://{a}/ nocanon`,
  host(
    `ProxyPass /synchrony http://{c}/synchrony\n<Location /synchrony>\nRequire all granted\n${upgradesTo('{c}')}\n</Location>`,
  ),
  host(
    '<Location /conf/download>\nRequire all denied\n</Location>\n<Location /rest>\nRequire ip 10.0.0.1\n</Location>',
  ),
  host(
    '<Location /conf>\nAuthType Basic\nAuthName a\nAuthBasicProvider file\nAuthUserFile /none\nRequire valid-user\n</Location>\n<Location /conf/rest>\nAuthType None\nRequire all granted\n</Location>',
  ),
  host(
    'Redirect /conf https://elsewhere.example.com/\nRedirectMatch ^/download https://elsewhere.example.com/\nRedirect gone /rest',
  ),
  host('<Location /conf>\nRedirect permanent https://elsewhere.example.com/\n</Location>\nProxyPreserveHost On'),
  named('other.example.com', 'ProxyPass / http://{b}/') +
    named('wiki.example.com', 'Redirect permanent / https://wiki.example.com/'),
  named('other.example.com', 'ProxyPass / http://{b}/') +
    named('wiki.example.com', 'RewriteEngine On\nRewriteRule ^/(.*)$ https://wiki.example.com/$1 [R=301,L]'),
  `Define BACKEND http://{a}\nDefine CONTEXT /conf\n<IfModule mod_proxy.c>\nProxyPass \${CONTEXT}/ \${BACKEND}\${CONTEXT}/\n</IfModule>\n<IfModule !mod_proxy.c>\nProxyPass / http://{c}/\n</IfModule>\n<IfDefine NEVER>\nProxyPass / http://{c}/\n</IfDefine>\nProxyPass / http://{b}/ nocanon`,
  `<If "%{HTTP_HOST} == 'other.example.com'">\nRequestHeader set X-Forwarded-Proto https\n</If>\n${pass}`,
  `SetEnvIf Host ^other secure\nRequestHeader set X-Forwarded-Proto https env=secure\n${pass}`,
  `RewriteEngine On\nRewriteCond %{REQUEST_URI} ^/conf/rest\nRewriteRule ^(.*)$ http://{c}$1 [P]\n${pass}`,
  `<Location /conf>\nSetHandler "proxy:http://{a}"\n</Location>\n<Location /rest>\nProxyPass http://{b}/rest\n</Location>`,
  '<LocationMatch "^/(conf|rest)/">\nRequestHeader set X-Forwarded-Proto https\nProxyPreserveHost On\n</LocationMatch>\nProxyPass / http://{a}/ nocanon',
  '<LocationMatch "^/conf/(.*)$">\nProxyPass http://{a}/l/$1\n</LocationMatch>\nProxyPass / http://{b}/',
  'ProxyPass /conf/ http://{a}/conf\nProxyPass /rest http://{b}/rest/\nProxyPass / http://{c}/',
]
