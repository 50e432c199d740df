/** A configuration of Apache for tests with the real one. */
export interface ApacheCase {
  readonly name: string
  /** `{b}` stands for the backend's URL. */
  readonly config: string
  /** How many targets a test sends. */
  readonly count: number
}

/** One of each way in which httpd forms what it sends. */
export const apacheCases: readonly ApacheCase[] = [
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
  {name: 'RewriteRule [P]', config: 'RewriteEngine On\nRewriteRule ^/(.*)$ {b}/$1 [P,L]', count: 800},
  {
    name: 'RewriteRule [P,NE] with a query of its own',
    config: 'RewriteEngine On\nRewriteRule "^/(conf/)?(.*)$" "{b}/$1x/$2?a=1&" [P,NE,QSA]',
    count: 800,
  },
  {
    name: 'RewriteRule [P,B]',
    config: 'RewriteEngine On\nRewriteRule ^/conf/(.*)$ {b}/b/$1 [P,B]\nRewriteRule ^ {b}$0/y [P,QSD]',
    count: 500,
  },
  {
    name: 'RewriteRule [P,B,BNE,BNP,NE]',
    config: 'RewriteEngine On\nRewriteRule ^/(.*)$ {b}/$1 [P,B,BNE=/,BNP,NE]',
    count: 500,
  },
  {name: 'RewriteRule [P,BCTLS,NE]', config: 'RewriteEngine On\nRewriteRule ^/(.*)$ {b}/$1 [P,BCTLS,NE]', count: 500},
  {
    name: 'RewriteRule [P] with a capture in the query, and UnsafeAllow3F',
    config:
      'RewriteEngine On\nRewriteRule ^/conf/(.*)$ {b}/c?name=$1 [P]\nRewriteRule ^(.*)$ {b}$1 [P,NC,UnsafeAllow3F]',
    count: 800,
  },
  {
    name: 'RewriteRule before a ProxyPass with nocanon, without regard to case',
    config: 'RewriteEngine On\nRewriteRule ^/CONF/(.*)\\.pdf$ {b}/p/$1.pdf [NC,P]\nProxyPass / {b}/ nocanon',
    count: 800,
  },
  {
    name: 'ProxyPassMatch with a capture, and without one',
    config: 'ProxyPassMatch ^/conf/(.*)$ {b}/m/$1\nProxyPassMatch ^/(?!Zq) {b}',
    count: 800,
  },
  {
    name: 'ProxyPassMatch with nocanon',
    config: 'ProxyPassMatch ^/conf/(.*\\.pdf)$ {b}/p/$1 nocanon\nProxyPassMatch ^(/.*)$ {b}$1 nocanon',
    count: 800,
  },
  {
    name: 'an exclusion by a regular expression, and ProxyPass ~',
    config: 'ProxyPassMatch 09 !\nProxyPass ~ ^/(conf)(/.*)?$ {b}/$1-$2\nProxyPass / {b}/ nocanon',
    count: 800,
  },
  {
    name: 'a balancer',
    config:
      'ProxyPass /conf balancer://wiki/conf nocanon\nProxyPassMatch ^/(.*)$ balancer://wiki/$1\n<Proxy balancer://wiki>\nBalancerMember {b}\n</Proxy>',
    count: 800,
  },
  {
    name: 'a balancer whose members have a path of their own, and a rule that stops rewriting elsewhere',
    config:
      'RewriteEngine On\nRewriteRule ^/conf/(.*)$ balancer://Wiki/$1 [P]\nRewriteRule ^/09 - [L]\nProxyPass / balancer://wiki/x/\nBalancerMember balancer://wiki {b}/ctx',
    count: 800,
  },
  {
    name: 'an encoded mapping and a rewriting rule',
    config: 'RewriteEngine On\nRewriteRule ^/conf/(.*)$ {b}/r/$1 [P]\nProxyPass / {b}/e/ mapping=encoded',
    count: 800,
  },
  {
    name: 'an encoded mapping by a regular expression',
    config: 'ProxyPassMatch ^/conf/(.*)$ {b}/e/$1 mapping=encoded\nProxyPass / {b}/ nocanon',
    count: 500,
  },
  {name: 'SetEnv proxy-nocanon, which does nothing', config: 'SetEnv proxy-nocanon 1\nProxyPass / {b}/', count: 500},
]
