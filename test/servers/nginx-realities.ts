const server = (name: string, lines: string): string => `server {\nserver_name ${name};\n${lines}\n}\n`
const upgrades =
  'proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";'
const map = 'map $http_upgrade $connection_upgrade { default upgrade; "" close; }\n'

/**
 * Configurations in which servers, locations, headers and guards work together: what stands in one `server`, or `server`
 * blocks and what is around them. `{a}`, `{b}`, `{c}` stand for the addresses of backends.
 */
export const nginxWholes: readonly string[] = [
  'location / { proxy_pass http://{a}; }',
  'proxy_set_header Host $host; proxy_set_header X-Forwarded-Proto $scheme; location / { proxy_pass http://{a}/; }',
  'location / { proxy_pass http://{a}; proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Proto https; }',
  'location / { proxy_pass http://{a}; proxy_set_header Host wiki.example.org; proxy_set_header X-Forwarded-Proto ""; }',
  'proxy_set_header Host $host; location / { proxy_pass http://{a}; proxy_set_header X-Forwarded-Proto https; }',
  'proxy_set_header X-Forwarded-Proto https; location / { proxy_pass http://{a}; } location /conf { proxy_set_header Host $server_name; proxy_pass http://{b}; }',
  'location / { proxy_pass http://{a}; proxy_set_header Host $proxy_host; proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto; }',
  'location / { proxy_pass http://{a}; proxy_set_header Host $host:$server_port; }',
  `location / { proxy_pass http://{a}; proxy_set_header Host "$http_host"; proxy_set_header X-Forwarded-Proto "\${scheme}s"; }`,
  'location / { proxy_pass http://{a}; proxy_set_header Host $server_name:8443; }',
  server('wiki.example.com', 'location / { proxy_pass http://{a}; }') +
    server('other.example.com', 'proxy_set_header Host $host; location / { proxy_pass http://{b}/; }'),
  `proxy_set_header Host $host;\nproxy_set_header X-Forwarded-Proto $scheme;\n${server('other.example.com', 'location / { proxy_pass http://{b}; }')}${server('wiki.example.com', 'location / { proxy_set_header X-Forwarded-Proto https; proxy_pass http://{a}; }')}`,
  server('*.example.com', 'location / { proxy_pass http://{a}; }') +
    server('wiki.*', 'location / { proxy_pass http://{b}; }') +
    server('.example.net', 'location / { proxy_pass http://{c}; }'),
  server('x.example.org', 'location / { proxy_pass http://{c}; }') +
    server('~^(wiki|docs)\\.example\\.com$', 'location / { proxy_pass http://{a}; }') +
    server('~^.*\\.example\\.com$', 'location / { proxy_pass http://{b}; }'),
  server('other.example.com', 'location / { proxy_pass http://{b}; }') +
    server('wiki.example.com', 'return 301 https://wiki.example.com$request_uri;'),
  'location / { proxy_pass http://{a}; } location /conf { proxy_pass http://{b}; } location /conf/download/ { proxy_pass http://{c}/d/; }',
  'location / { proxy_pass http://{a}; } location = /conf { proxy_pass http://{b}/exact; } location ^~ /conf/download { proxy_pass http://{c}/g/; } location ~ \\.pdf$ { proxy_pass http://{b}; } location ~* ^/REST { proxy_pass http://{b}; }',
  'location /conf/ { proxy_pass http://{a}/n/; location /conf/download/ { proxy_pass http://{b}; proxy_set_header Host $host; } location ~ ^/conf/(.*)viewpage { proxy_pass http://{c}/$1; } } location / { return 404; }',
  'merge_slashes off; location / { proxy_pass http://{a}/; } location /conf/ { proxy_pass http://{b}; }',
  'location /conf { proxy_pass http://{a}/; } location /rest/ { proxy_pass http://{b}; } location /synchrony { proxy_pass http://{c}/synchrony; }',
  'upstream wiki { server {a}; server {b} backup; keepalive 4; }\nserver {\nlocation / { proxy_pass http://wiki; }\nlocation /conf/ { proxy_pass http://wiki/x/; proxy_set_header Host $host; }\n}',
  'upstream wiki { server {b} down; server {a} max_fails=0; }\nupstream sync { server {c}; }\nserver {\nlocation / { proxy_pass http://wiki; proxy_set_header Host $proxy_host; }\nlocation /synchrony { proxy_pass http://sync; }\n}',
  `location / { proxy_pass http://{a}; ${upgrades} }`,
  `location / { proxy_pass http://{a}; } location /synchrony { proxy_pass http://{b}/synchrony; ${upgrades} proxy_set_header Host $host; }`,
  `${upgrades} location / { proxy_pass http://{a}; } location /conf { proxy_pass http://{b}; proxy_set_header Host $host; }`,
  `${map}server {\nproxy_http_version 1.1;\nlocation / { proxy_pass http://{a}; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $connection_upgrade; proxy_set_header X-Forwarded-Proto $scheme; }\n}`,
  'location / { proxy_pass http://{a}; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade"; }',
  'location / { proxy_pass http://{a}; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $http_connection; }',
  'location / { proxy_pass http://{a}; proxy_http_version 1.1; proxy_set_header Connection ""; }',
  'rewrite ^/conf/rest/(.*)$ /api/$1 last; rewrite ^/download/(.*)$ https://elsewhere.example.com/$1 redirect; location / { proxy_pass http://{a}; } location /api { proxy_pass http://{b}; }',
  'location / { rewrite ^/conf/(.*)$ /ctx/$1 break; proxy_pass http://{a}; } location /rest { rewrite ^ /r? break; proxy_pass http://{b}; }',
  'location / { proxy_pass http://{a}$request_uri; } location /conf/ { proxy_pass http://{b}$uri$is_args$args; }',
  'set $backend {a}; location / { proxy_pass http://$backend; proxy_set_header Host $host; } location /conf/ { proxy_pass http://$backend/fixed; }',
  'root /nonexistent; location / { try_files $uri @wiki; } location @wiki { proxy_pass http://{a}; proxy_set_header X-Forwarded-Proto https; } location /rest { root /nonexistent; }',
  'location / { proxy_pass http://{a}; } location /conf/download { deny all; proxy_pass http://{b}; } location /rest { allow 127.0.0.1; deny all; proxy_pass http://{c}; }',
  'auth_basic a; auth_basic_user_file /nonexistent; location / { proxy_pass http://{a}; } location /conf/ { auth_basic off; proxy_pass http://{b}; }',
  'location / { proxy_pass http://{a}; } location = / { return 302 /conf/; } location /conf/rest { return 403; } location /download { return 200 ok; }',
  'location / { if ($http_upgrade) { proxy_pass http://{b}; } proxy_pass http://{a}; }',
  'if ($host = other.example.com) { return 301 https://wiki.example.com$request_uri; } location / { proxy_pass http://{a}; }',
  'location / { limit_except POST { deny all; } proxy_pass http://{a}; } location /conf { proxy_pass http://{b}; }',
  'location /conf/ { proxy_pass http://{a}/conf/; proxy_set_header Host $host; client_max_body_size 0; proxy_read_timeout 5m; } location /conf/display/ { alias /nonexistent/; }',
]
