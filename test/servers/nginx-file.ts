/**
 * A whole configuration around a text, with all files in one folder: around its `server` blocks, which listen on a port of
 * loopback in place of their own, or around what stands in one.
 */
export function nginxFile(folder: string, port: number, text: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const listen = `listen 127.0.0.1:${port};`
  const servers = /^\s*server\s*\{/mu.test(text)
    ? text.replace(/^\s*listen .*;$/gmu, '').replace(/^(\s*server\s*\{)/gmu, `$1 ${listen}`)
    : `server {\n${listen}\nserver_name wiki.example.com;\n${text}\n}`
  return [
    'daemon off;',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log info;`,
    'worker_processes 1;',
    'events { worker_connections 64; }',
    'http {',
    'access_log off;',
    ...temporary.map(name => `${name}_temp_path ${folder}/${name};`),
    servers,
    '}',
    '',
  ].join('\n')
}
