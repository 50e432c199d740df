/**
 * A configuration of about that many characters: virtual hosts or servers such as administrators write, one after another.
 * The first has faults, the others have none.
 */
export function generateConfig(proxy: 'apache' | 'nginx', size: number): string {
  const blocks: string[] = []
  let length = 0
  for (let index = 0; length < size; index += 1) {
    const block = (proxy === 'apache' ? apacheHost : nginxServer)(index)
    blocks.push(block)
    length += block.length
  }
  return proxy === 'apache' ? blocks.join('') : `http {\n${blocks.join('')}}\n`
}

function apacheHost(index: number): string {
  return `# 社内 wiki ${index}: managed by hand
<VirtualHost *:443>
    ServerName wiki${index}.example.com
    ServerAlias wiki-${index} wiki-${index}.example.org
    SSLEngine On
    SSLCertificateFile /etc/ssl/certs/wiki${index}.pem
    ErrorLog \${APACHE_LOG_DIR}/wiki${index}-error.log
    CustomLog \${APACHE_LOG_DIR}/wiki${index}-access.log combined
    ProxyRequests Off
    ProxyTimeout 3600
    Timeout 3600
    ProxyPreserveHost On
    RequestHeader set X-Forwarded-Proto "https"
    <Proxy *>
        Require all granted
    </Proxy>
    <IfModule mod_rewrite.c>
        RewriteEngine On
        RewriteCond %{HTTP:UPGRADE} ^WebSocket$ [NC]
        RewriteCond %{HTTP:CONNECTION} Upgrade$ [NC]
        RewriteRule .* ws://127.0.0.1:8091%{REQUEST_URI} [P]
        RewriteRule ^/old/(.*)$ http://127.0.0.1:${8100 + index}/other/$1 [P,L]
    </IfModule>
    ProxyPass /static !
    ProxyPass /synchrony http://127.0.0.1:8091/synchrony
    <Location /synchrony>
        Require all granted
    </Location>
    ProxyPass /conf http://127.0.0.1:8090/conf ${index === 0 ? '' : 'nocanon '}timeout=600 \\
        retry=0
    ProxyPassReverse /conf http://127.0.0.1:8090/conf
</VirtualHost>

`
}

function nginxServer(index: number): string {
  return `# 社内 wiki ${index}: managed by hand
server {
    listen 443 ssl;
    server_name wiki${index}.example.com wiki-${index}.example.org;
    ssl_certificate /etc/ssl/certs/wiki${index}.pem;
    ssl_certificate_key "/etc/ssl/private/wiki${index}.key";
    access_log /var/log/nginx/wiki${index}.log combined;
    client_max_body_size 100m;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
    location = /robots.txt { return 200 "User-agent: *\\n"; }
    location ^~ /synchrony {
        proxy_read_timeout 3600s;
        proxy_pass http://127.0.0.1:8091/synchrony;
        proxy_http_version 1.1;
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection "upgrade";
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
    }
    location ~* \\.(?:js|css|png)$ {
        proxy_pass http://127.0.0.1:8090;
        expires 1h;
    }
    location /old/ {
        rewrite ^/old/(.*)$ /conf/$1 break;
        proxy_pass http://127.0.0.1:${8100 + index};
    }
    location /conf/ {
        proxy_read_timeout 600s;
        proxy_pass http://127.0.0.1:8090${index === 0 ? '/conf/' : ''};
    }
}

`
}
