/** What each correction of an example of a rule takes away and adds. */
export const intendedLines: Readonly<Record<string, readonly string[]>> = {
  'body-limit-small default.nginx.conf raise-body-limit': ['+    client_max_body_size 110m;'],
  'body-limit-small small.nginx.conf raise-body-limit': ['+    client_max_body_size 110m;'],
  'comment-swallows-directive backslash.conf end-comment': [
    '-# The wiki lies in C:\\wiki\\',
    '+# The wiki lies in C:\\wiki',
  ],
  'forwarded-proto-missing silent.conf forward-proto': ['+    RequestHeader set X-Forwarded-Proto "https"'],
  'forwarded-proto-missing silent.nginx.conf forward-proto': ['+        proxy_set_header X-Forwarded-Proto $scheme;'],
  'header-inheritance-lost forgotten.nginx.conf repeat-headers': [
    '+        proxy_set_header Host $host;',
    '+        proxy_set_header X-Forwarded-Proto $scheme;',
  ],
  'host-not-preserved backend.conf preserve-host': ['+ProxyPreserveHost On'],
  'host-not-preserved off.conf preserve-host': ['-ProxyPreserveHost Off', '+ProxyPreserveHost On'],
  'host-not-preserved backend.nginx.conf preserve-host': ['+    proxy_set_header Host $host;'],
  'invisible-character no-break-space.conf replace-invisible': [
    '-ProxyPass / http://localhost:8090/ nocanon',
    '+ProxyPass / http://localhost:8090/ nocanon',
  ],
  'invisible-character full-width-space.conf replace-invisible': [
    '-ProxyPass /　http://localhost:8090/ nocanon',
    '+ProxyPass / http://localhost:8090/ nocanon',
  ],
  'invisible-character full-width-space.nginx.conf replace-invisible': [
    '-    proxy_pass　http://localhost:8090;',
    '+    proxy_pass http://localhost:8090;',
  ],
  'path-reencoded plain.conf add-nocanon': [
    '-ProxyPass / http://localhost:8090/',
    '+ProxyPass / http://localhost:8090/ nocanon',
  ],
  'path-reencoded plain.conf nocanon-for-download': ['+ProxyPass /download http://localhost:8090/download nocanon'],
  'path-reencoded wide-route-first.conf add-nocanon': [
    '-ProxyPass /conf http://localhost:8090/conf',
    '+ProxyPass /conf http://localhost:8090/conf nocanon',
  ],
  'path-reencoded wide-route-first.conf nocanon-for-download': [
    '+ProxyPass /conf/download http://localhost:8090/conf/download nocanon',
  ],
  'path-reencoded location.conf add-nocanon': [
    '-    ProxyPass http://localhost:8090/conf',
    '+    ProxyPass http://localhost:8090/conf nocanon',
  ],
  'path-reencoded only-on-reverse.conf add-nocanon': [
    '-ProxyPass / http://localhost:8090/',
    '+ProxyPass / http://localhost:8090/ nocanon',
  ],
  'path-reencoded only-on-reverse.conf nocanon-for-download': [
    '+ProxyPass /download http://localhost:8090/download nocanon',
  ],
  'path-reencoded slash.nginx.conf drop-uri-part': [
    '-    proxy_pass http://localhost:8090/;',
    '+    proxy_pass http://localhost:8090;',
  ],
  'route-shadowed wide-first.conf reorder-routes': [
    '-ProxyPass / http://localhost:8090/ nocanon',
    '+ProxyPass / http://localhost:8090/ nocanon',
  ],
  'route-shadowed exception-too-late.conf reorder-routes': [
    '-ProxyPass / http://localhost:8090/ nocanon',
    '+ProxyPass / http://localhost:8090/ nocanon',
  ],
  'route-shadowed nocanon-too-late.conf reorder-routes': [
    '-ProxyPass /conf http://localhost:8090/conf',
    '+ProxyPass /conf http://localhost:8090/conf',
  ],
  'slash-mismatch double.conf match-slashes': [
    '-ProxyPass /conf http://localhost:8090/conf/ nocanon',
    '+ProxyPass /conf http://localhost:8090/conf nocanon',
  ],
  'slash-mismatch glued.conf match-slashes': [
    '-ProxyPass /wiki/ http://localhost:8090/wiki nocanon',
    '+ProxyPass /wiki/ http://localhost:8090/wiki/ nocanon',
  ],
  'slash-mismatch host.conf match-slashes': [
    '-ProxyPass / http://localhost:8090 nocanon',
    '+ProxyPass / http://localhost:8090/ nocanon',
  ],
  'slash-mismatch double.nginx.conf match-slashes': [
    '-    proxy_pass http://localhost:8090/conf/;',
    '+    proxy_pass http://localhost:8090/conf;',
  ],
  'slash-mismatch glued.nginx.conf match-slashes': [
    '-    proxy_pass http://localhost:8090/wiki;',
    '+    proxy_pass http://localhost:8090/wiki/;',
  ],
  'slash-mismatch stripped.nginx.conf match-slashes': ['-location /wiki {', '+location /wiki/ {'],
  'text-ignored after-section.conf separate-text': [
    '-<Location /> ProxyPreserveHost On',
    '+<Location />',
    '+    ProxyPreserveHost On',
  ],
  'text-ignored inline-comment.conf separate-text': [
    '-ProxyPreserveHost On # links name the wiki',
    '+# links name the wiki',
    '+ProxyPreserveHost On',
  ],
  'text-ignored unclosed-quote.conf separate-text': [
    '-ProxyPass / "http://localhost:8090/',
    '+ProxyPass / "http://localhost:8090/"',
  ],
  'text-ignored unclosed-module.conf separate-text': ['+</IfModule>'],
  'tunnel-timeout-short short.conf lengthen-timeout': [
    '-ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket timeout=20',
    '+ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket timeout=3600',
  ],
  'tunnel-timeout-short short.nginx.conf lengthen-timeout': [
    '-    proxy_read_timeout 15s;',
    '+    proxy_read_timeout 1h;',
  ],
  'websocket-not-proxied plain.conf enable-websocket': [
    '-ProxyPass /synchrony http://localhost:8091/synchrony',
    '+ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket',
  ],
  'websocket-not-proxied plain.nginx.conf enable-websocket': [
    '+    proxy_http_version 1.1;',
    '+    proxy_set_header Upgrade $http_upgrade;',
    '+    proxy_set_header Connection "upgrade";',
  ],
  'encoded-slash-chain refused.conf allow-encoded-slashes': ['+AllowEncodedSlashes NoDecode'],
  'encoded-slash-chain proxy-refuses.conf allow-encoded-slashes': ['+AllowEncodedSlashes NoDecode'],
  'encoded-slash-chain another-address.conf allow-encoded-slashes': [
    '-AllowEncodedSlashes On',
    '+AllowEncodedSlashes NoDecode',
  ],
  'proxypass-misplaced two-paths.conf drop-path-argument': [
    '-    ProxyPass /conf http://localhost:8090/conf nocanon',
    '+    ProxyPass http://localhost:8090/conf nocanon',
  ],
  'proxypass-misplaced other-path.conf use-section-path': [
    '-    ProxyPass /conf http://localhost:8090/conf nocanon',
    '+    ProxyPass http://localhost:8090/conf nocanon',
  ],
  'proxypass-misplaced on-reverse.conf move-nocanon': [
    '-ProxyPass /conf http://localhost:8090/conf',
    '-ProxyPassReverse /conf http://localhost:8090/conf nocanon',
    '+ProxyPass /conf http://localhost:8090/conf nocanon',
    '+ProxyPassReverse /conf http://localhost:8090/conf',
  ],
  'proxypass-misplaced on-reverse.conf drop-reverse-parameter': [
    '-ProxyPassReverse /conf http://localhost:8090/conf nocanon',
    '+ProxyPassReverse /conf http://localhost:8090/conf',
  ],
  'route-shadowed last-section-wins.conf reorder-routes': [
    '-<Location /synchrony>',
    '-    ProxyPass http://localhost:8091/synchrony upgrade=websocket',
    '-</Location>',
    '+<Location /synchrony>',
    '+    ProxyPass http://localhost:8091/synchrony upgrade=websocket',
    '+</Location>',
  ],
  'token-auth-blocked login.conf exempt-token-auth': [
    '+<LocationMatch "^/(rest/token-auth/|download/token-auth/|plugins/servlet/imgFilter(/|$))[^;%]*$">',
    '+    Require all granted',
    '+</LocationMatch>',
  ],
  'token-auth-blocked login.nginx.conf exempt-token-auth': [
    '+location ~ "^/(rest/token-auth/|download/token-auth/|plugins/servlet/imgFilter(/|$))[^;%]*$" {',
    '+    auth_basic off;',
    '+    proxy_pass http://localhost:8090;',
    '+}',
  ],
  'token-auth-blocked sent-away.conf redirect-except-token-auth': [
    '+RewriteCond %{REQUEST_URI} "!^/(rest/token-auth/|download/token-auth/|plugins/servlet/imgFilter(/|$))[^;%]*$"',
  ],
  'ajp-open open.server.xml bind-to-loopback': [
    '-<Connector port="8009" protocol="AJP/1.3" address="0.0.0.0"',
    '+<Connector port="8009" protocol="AJP/1.3" address="127.0.0.1"',
  ],
  'connector-proxy-incomplete no-secure.server.xml add-secure': [
    '-           proxyName="wiki.example.com" proxyPort="443" scheme="https"/>',
    '+           proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>',
  ],
  'connector-proxy-incomplete no-port.server.xml add-proxy-port': [
    '-           proxyName="wiki.example.com" scheme="https" secure="true"/>',
    '+           proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>',
  ],
  'connector-scheme-case upper-case.server.xml lower-scheme': [
    '-           proxyName="wiki.example.com" proxyPort="443" scheme="HTTPS" secure="true"/>',
    '+           proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>',
  ],
  'header-size-small behind-a-proxy.server.xml raise-header-size': [
    '-           proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>',
    '+           proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true" maxHttpHeaderSize="32768"/>',
  ],
  'header-size-small small.server.xml raise-header-size': [
    '-           maxHttpHeaderSize="8192"/>',
    '+           maxHttpHeaderSize="32768"/>',
  ],
  'jndi-maxactive-ignored max-active.server.xml rename-maxactive': [
    '-          driverClassName="org.postgresql.Driver" maxActive="60" maxWait="10000"/>',
    '+          driverClassName="org.postgresql.Driver" maxTotal="60" maxWaitMillis="10000"/>',
  ],
  'jvm-flag-typo two-hyphens.setenv.sh correct-flag': [
    '-CATALINA_OPTS="--Datlassian.upm.signature.check.disabled=true $CATALINA_OPTS"',
    '+CATALINA_OPTS="-Datlassian.upm.signature.check.disabled=true $CATALINA_OPTS"',
  ],
  'jvm-flag-typo colon.setenv.sh correct-flag': [
    '-CATALINA_OPTS="-Dsynchrony.port:8092 $CATALINA_OPTS"',
    '+CATALINA_OPTS="-Dsynchrony.port=8092 $CATALINA_OPTS"',
  ],
  'jvm-flag-typo space.setenv.bat correct-flag': [
    '-set CATALINA_OPTS=-Xms2048m -Xmx 2048m %CATALINA_OPTS%',
    '+set CATALINA_OPTS=-Xms2048m -Xmx2048m %CATALINA_OPTS%',
  ],
  'jvm-flag-typo upm.properties correct-flag': ['--Dupm.plugin.upload.enabled=true', '+upm.plugin.upload.enabled=true'],
  'relaxed-characters-missing default.server.xml relax-characters': [
    '-<Connector port="8090" maxThreads="48" connectionTimeout="20000"/>',
    '+<Connector port="8090" maxThreads="48" connectionTimeout="20000" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>',
  ],
  'relaxed-characters-missing query-only.server.xml relax-characters': [
    '-<Connector port="8090" maxThreads="48" relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;"/>',
    '+<Connector port="8090" maxThreads="48" relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;" relaxedPathChars="[]|"/>',
  ],
  'threads-exceed-pool small-pool.server.xml raise-pool': [
    '-          driverClassName="org.postgresql.Driver" maxTotal="40"/>',
    '+          driverClassName="org.postgresql.Driver" maxTotal="60"/>',
  ],
  'body-limit-small small.haproxy.cfg raise-body-limit': [
    '-    http-request deny deny_status 413 if { req.body_size gt 20971520 }',
    '+    http-request deny deny_status 413 if { req.body_size gt 115343360 }',
  ],
  'forwarded-proto-missing silent.haproxy.cfg forward-proto': [
    '+    http-request set-header X-Forwarded-Proto https if { ssl_fc }',
  ],
  'host-not-preserved replaced.haproxy.cfg preserve-host': ['-    http-request set-header Host localhost:8090'],
  'invisible-character full-width-space.haproxy.cfg replace-invisible': [
    '-    server confluence1　localhost:8090',
    '+    server confluence1 localhost:8090',
  ],
  'path-reencoded normalised.haproxy.cfg drop-path-change': [
    '-    http-request normalize-uri percent-decode-unreserved',
    '-    http-request set-path %[path,url_dec]',
  ],
  'route-shadowed wide-first.haproxy.cfg reorder-routes': [
    '-    use_backend confluence if { path_beg / }',
    '+    use_backend confluence if { path_beg / }',
  ],
  'slash-mismatch double.haproxy.cfg match-slashes': [
    '-    http-request replace-path ^/wiki(.*) /conf/\\1',
    '+    http-request replace-path ^/wiki(.*) /conf\\1',
  ],
  'tunnel-timeout-short in-frontend.haproxy.cfg lengthen-timeout': ['+    timeout tunnel 1h'],
  'tunnel-timeout-short short.haproxy.cfg lengthen-timeout': ['+    timeout tunnel 1h'],
  'websocket-not-proxied dropped.haproxy.cfg enable-websocket': ['-    http-request del-header Upgrade'],
  'connector-public-url-mismatch not-believed.nginx.conf match-public-url': [
    '-<Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>',
    '+<Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}" scheme="https" secure="true"/>',
  ],
  'forwarded-proto-missing nobody-reads.conf match-public-url': [
    '-<Connector port="8090" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>',
    '+<Connector port="8090" relaxedPathChars="[]|" relaxedQueryChars="[]|{}" scheme="https" secure="true"/>',
  ],
  'connector-public-url-mismatch other-name.conf match-public-url': [
    '-           proxyName="old.example.com" proxyPort="443" scheme="https" secure="true"/>',
    '+           proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>',
  ],
  'connector-public-url-mismatch other-port.nginx.conf match-public-url': [
    '-           proxyName="wiki.example.com" proxyPort="80" scheme="https" secure="true"/>',
    '+           proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"/>',
  ],
  'context-path-mismatch no-such-context.conf set-context-path': [
    '-<Context path="/confluence" docBase="../confluence"/>',
    '+<Context path="/wiki" docBase="../confluence"/>',
  ],
  'encoded-slash-chain tomcat-refuses.conf pass-encoded-slash': [
    '-<Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}"/>',
    '+<Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}" encodedSolidusHandling="passthrough"/>',
  ],
  'forwarded-proto-missing replaced-behind.nginx.conf forward-proto': [
    '+    RequestHeader set X-Forwarded-Proto "https"',
  ],
  'forwarded-proto-missing valve-waits.nginx.conf forward-proto': [
    '+        proxy_set_header X-Forwarded-Proto $scheme;',
  ],
  'host-not-preserved connector-silent.conf preserve-host': ['+ProxyPreserveHost On'],
}
