/** Configurations to begin with, by the id that their name is worded under. */
export const variants = {
  'apache-plain': `<VirtualHost *:80>
    ServerName wiki.example.com
    ProxyPass / http://localhost:8090/
    ProxyPassReverse / http://localhost:8090/
</VirtualHost>
`,
  'apache-nocanon': `<VirtualHost *:80>
    ServerName wiki.example.com
    ProxyPass / http://localhost:8090/ nocanon
    ProxyPassReverse / http://localhost:8090/
</VirtualHost>
`,
  'apache-rewrite': `<VirtualHost *:80>
    ServerName wiki.example.com
    RewriteEngine On
    RewriteRule ^/(.*)$ http://localhost:8090/$1 [P]
    ProxyPassReverse / http://localhost:8090/
</VirtualHost>
`,
  'apache-slash': `<VirtualHost *:80>
    ServerName wiki.example.com
    ProxyPass /wiki http://localhost:8090/wiki/
    ProxyPassReverse /wiki http://localhost:8090/wiki/
</VirtualHost>
`,
  'nginx-uri': `server {
    listen 80;
    server_name wiki.example.com;
    location / {
        proxy_pass http://localhost:8090/;
    }
}
`,
  'nginx-plain': `server {
    listen 80;
    server_name wiki.example.com;
    location / {
        proxy_pass http://localhost:8090;
    }
}
`,
  'haproxy-plain': `frontend wiki
    mode http
    bind :80
    default_backend confluence

backend confluence
    mode http
    server confluence1 localhost:8090
`,
  'haproxy-decode': `frontend wiki
    mode http
    bind :80
    http-request set-path %[path,url_dec]
    default_backend confluence

backend confluence
    mode http
    server confluence1 localhost:8090
`,
} as const

/** One of the configurations to begin with. */
export type Variant = keyof typeof variants
