/**
 * Configurations of our own that httpd accepts: what people put in front of Confluence, and constructs of its grammar that
 * are easy to misread.
 */
export const apacheConfigs: readonly string[] = [
  `ProxyPass / http://localhost:8090/
ProxyPassReverse / http://localhost:8090/`,

  `<VirtualHost *:80>
    ServerName confluence.example.com
    ServerAlias wiki.example.com wiki
    ProxyRequests Off
    ProxyPreserveHost On
    ProxyPass /synchrony http://localhost:8091/synchrony
    <Location /synchrony>
        Require all granted
        RewriteEngine on
        RewriteCond %{HTTP:UPGRADE} ^WebSocket$ [NC]
        RewriteCond %{HTTP:CONNECTION} Upgrade$ [NC]
        RewriteRule .* ws://localhost:8091%{REQUEST_URI} [P]
    </Location>
    ProxyPass / http://localhost:8090/ nocanon
    ProxyPassReverse / http://localhost:8090/
    <Location />
        Require all granted
    </Location>
</VirtualHost>`,

  `<VirtualHost *:80>
  ServerName confluence.example.com
  Redirect permanent / https://confluence.example.com/
</VirtualHost>`,

  `<VirtualHost *:80>
    ServerName wiki.example.com
    RewriteEngine On
    RewriteCond %{HTTPS} !=on
    RewriteCond %{REQUEST_URI} !^/\\.well-known/
    RewriteRule ^/?(.*)$ https://%{SERVER_NAME}/$1 [R=301,L]
</VirtualHost>`,

  `# 社内 wiki
<Proxy *>
	Order deny,allow
	Allow from all
</Proxy>
AllowEncodedSlashes NoDecode
ProxyPass		/conf	http://127.0.0.1:8090/conf	connectiontimeout=5 timeout=300
ProxyPassReverse	/conf	http://127.0.0.1:8090/conf
RequestHeader set X-Forwarded-Proto "https"
RequestHeader set X-Forwarded-Port 443`,

  `Define BACKEND http://localhost:8090
Define CONTEXT /conf
ProxyPass \${CONTEXT} \${BACKEND}\${CONTEXT}
ProxyPassReverse \${CONTEXT} \${BACKEND}\${CONTEXT}
UnDefine CONTEXT`,

  `<IfModule mod_proxy.c>
  <IfModule mod_proxy_http.c>
    ProxyPass /a http://localhost:1/a
  </IfModule>
</IfModule>
<IfModule !mod_proxy.c>
  this is "not read
</IfModule>
<IfDefine NEVER>
  Nor Is This
</IfDefine>`,

  `<Proxy balancer://cluster>
    BalancerMember http://10.0.0.1:8090 route=node1 retry=5
    BalancerMember http://10.0.0.2:8090 route=node2
    ProxySet lbmethod=byrequests stickysession=JSESSIONID|jsessionid
</Proxy>
ProxyPass / balancer://cluster/
ProxyPassReverse / balancer://cluster/`,

  `<Location "/conf">
    ProxyPass "http://localhost:8090/conf" nocanon
    ProxyPassReverse "http://localhost:8090/conf"
    AuthType Basic
    AuthName "Confluence \\"intern\\""
    AuthBasicProvider file
    AuthUserFile /etc/apache2/htpasswd
    Require valid-user
</Location>
<Location /conf/rest/token-auth>
    AuthType None
    Require all granted
</Location>`,

  `<LocationMatch "^/(download|s)/">
  Header set Cache-Control "max-age=3600, public"
  Header unset ETag
  FileETag None
</LocationMatch>
<Location ~ "/x[0-9]+">
  Require ip 10.0.0.0/8 192.168.1
</Location>`,

  `ProxyPassMatch ^/wiki/(.*)$ http://localhost:8090/$1
ProxyPass /static !
Alias /static /var/www/static
<Directory "/var/www/static">
  Options -Indexes +FollowSymLinks
  AllowOverride None
  Require all granted
</Directory>`,

  `<If "%{HTTP_HOST} == 'old.example.com'">
  Redirect permanent / https://new.example.com/
</If>
<ElseIf "%{REQUEST_URI} =~ m#^/x/# && -n %{QUERY_STRING}">
  Header set X-Which other
</ElseIf>
<Else>
  Header set X-Which none
</Else>`,

  `ServerTokens Prod
ServerSignature Off
TraceEnable Off
Timeout 300
KeepAlive On
MaxKeepAliveRequests 100
KeepAliveTimeout 5
HostnameLookups Off
LogLevel warn proxy:debug
LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
CustomLog logs/access.log common env=!dontlog
ErrorLog logs/error.log
SetEnvIf Request_URI "^/status" dontlog`,

  `<VirtualHost 127.0.0.1:8443>
  ServerName a.example.com:8443
  SSLProxyEngine On
  SSLProxyVerify none
  SSLProxyCheckPeerName off
  ProxyPass / https://backend.example.com:8443/ upgrade=websocket timeout=600
  ProxyPassReverse / https://backend.example.com:8443/
  ProxyTimeout 600
</VirtualHost>`,

  `ProxyPass / \\
    http://localhost:8090/ \\
    retry=0 \\
    nocanon
# a comment \\
  that goes on
Header always set Strict-Transport-Security "max-age=63072000"
Header edit Location ^http: https:`,

  `<VirtualHost *:80>
  ServerName mixed.example.com
  <LOCATION /Upper>
    proxypass http://localhost:8090/upper
    PROXYPASSREVERSE http://localhost:8090/upper
  </location>
  rewriteengine ON
  RewriteRule "^/old(/.*)?$" "/upper$1" [R,L]
</VirtualHost>`,

  `<Location /server-status>
  SetHandler server-status
  <RequireAny>
    Require local
    <RequireAll>
      Require ip 10.1
      Require not ip 10.1.9.9
    </RequireAll>
  </RequireAny>
</Location>`,

  `<Directory />
  AllowOverride None
  Require all denied
</Directory>
<Files ".ht*">
  Require all denied
</Files>
<FilesMatch "\\.(?:bak|old)$">
  Require all denied
</FilesMatch>
DirectoryIndex index.html
AccessFileName .htaccess`,

  `SetEnv proxy-initial-not-pooled 1
SetEnv force-proxy-request-1.0 1
SetEnv proxy-nokeepalive 1
PassEnv PATH
BrowserMatch "MSIE [2-6]" nokeepalive ssl-unclean-shutdown downgrade-1.0
BrowserMatchNoCase bot is_bot
UnsetEnv NOTHING`,

  `<VirtualHost _default_:80>
  DocumentRoot /var/www
  ServerAdmin webmaster@example.com
  ErrorDocument 503 "Confluence is being restarted."
  ErrorDocument 404 /missing.html
  ProxyErrorOverride Off
  ProxyPass / ajp://localhost:8009/ secret=abc
  LimitRequestBody 104857600
</VirtualHost>`,

  `RewriteEngine On
RewriteCond %{HTTP:Upgrade} websocket [NC]
RewriteCond %{HTTP:Connection} upgrade [NC]
RewriteRule ^/?(.*) "ws://localhost:8091/$1" [P,L]
RewriteCond %{REQUEST_URI} ^/synchrony [OR]
RewriteCond %{QUERY_STRING} (^|&)a=b(&|$)
RewriteRule ^/x/([a-z]{2,3})/(\\d+)$ /y/$2?lang=$1 [QSA,PT]
RewriteRule ^/f - [F]`,

  `<IfVersion >= 2.4>
  ProxyPass /new http://localhost:8090/new
</IfVersion>
<IfVersion < 2.4>
  NameVirtualHost *:80
</IfVersion>
Header set X-Version yes`,

  `<VirtualHost *:80>
  ServerName limit.example.com
  <Location /rest>
    <LimitExcept GET POST>
      Require all denied
    </LimitExcept>
    <Limit PUT DELETE>
      Require host example.com
    </Limit>
  </Location>
  ProxyPass / http://localhost:8090/
</VirtualHost>`,

  `Redirect 301 /old http://new.example.com/
Redirect gone /gone
RedirectMatch 302 "^/m/(.*)$" "http://m.example.com/$1"
RedirectTemp /t http://t.example.com/
AliasMatch ^/image/(.*)$ /var/www/image/$1
ScriptAlias /cgi-bin/ /usr/lib/cgi-bin/`,

  `ProxyVia On
ProxyAddHeaders On
ProxyIOBufferSize 16384
ProxyBadHeader Ignore
ProxyMaxForwards 10
ProxyDomain .example.com
NoProxy localhost 127.0.0.1
ProxyPassReverseCookiePath / /conf/
ProxyPassReverseCookieDomain localhost confluence.example.com
ProxyPass /p http://[::1]:8090/p keepalive=On flushpackets=on`,

  `Listen 127.0.0.1:18080
Listen 127.0.0.1:18443 http
<VirtualHost 127.0.0.1:18080 127.0.0.1:18443>
  ServerName two.example.com
  UseCanonicalName On
  AddDefaultCharset UTF-8
  AddType text/x-own .own
  ProxyPass / "http://localhost:8090/"
</VirtualHost>`,

  `<Proxy "http://localhost:8090/*">
  ProxyPreserveHost On
  Require all granted
</Proxy>
<ProxyMatch "^http://(?:10|192)\\.">
  Require all denied
</ProxyMatch>
ProxyRequests Off
ProxyPass / http://localhost:8090/`,

  `LimitRequestLine 16380
LimitRequestFieldSize 16380
LimitRequestFields 100
LimitXMLRequestBody 0
HttpProtocolOptions Strict
MergeSlashes On
Protocols http/1.1
EnableMMAP off
EnableSendfile off
FileETag MTime Size`,

  `<VirtualHost *:80>
  ServerName "quoted.example.com"
  CustomLog "|/bin/cat" "%h '%{User-Agent}i' %>s"
  Header set X-Single 'one "two" three'
  Header append Vary User-Agent env=!dont-vary
  RequestHeader unset Authorization
  RequestHeader edit Destination ^https: http: early
  Header set X-Expr "expr=%{REQUEST_STATUS}"
</VirtualHost>`,

  `<Location /secure>
  AuthType Basic
  AuthName Secure
  AuthUserFile "/etc/apache2/my users"
  Require user anna bob
  Satisfy All
  Order allow,deny
  Allow from 10.0.0.0/255.0.0.0 example.com
  Deny from env=blocked
</Location>`,

  `ProxyPass /confluence http://localhost:8090/confluence
ProxyPass /jira http://localhost:8080/jira
ProxyPassReverse /confluence http://localhost:8090/confluence
ProxyPassReverse /jira http://localhost:8080/jira
<Location /confluence>
  Require expr "%{REMOTE_ADDR} == '10.0.0.1' || %{REQUEST_METHOD} == 'GET'"
</Location>`,

  `<VirtualHost *:80>
  ServerName inc.example.com
  IncludeOptional nowhere/*.conf
  <IfModule mod_headers.c>
    Header always unset X-Powered-By
  </IfModule>
  <IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteRule ^/login$ /conf/login.action [R=302,NE,L]
  </IfModule>
  ProxyPass /conf http://localhost:8090/conf
</VirtualHost>`,
]
