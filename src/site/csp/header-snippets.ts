import type {SiteHeaders} from './site-headers.ts'

/** Configuration that makes a server send the same headers as ours, by file name. */
export function headerSnippets(headers: SiteHeaders): Readonly<Record<string, string>> {
  return {'nginx.conf': nginx(headers), 'apache.conf': apache(headers), _headers: hostFile(headers)}
}

/** All of it at one level: a `location` with an `add_header` of its own drops those from above. */
function nginx({baseUrl, everywhere, sharedFolders, shared, immutableFolders}: SiteHeaders): string {
  const variable = (name: string) => `$kb_${name.toLowerCase().replaceAll('-', '_')}`
  const folders = sharedFolders.join('|')
  return lines([
    '# Outside of server { }',
    ...Object.entries(shared).map(
      ([name, value]) => `map $uri ${variable(name)} { default ""; "~^${baseUrl}(${folders})/" "${value}"; }`,
    ),
    `map $uri $kb_cache_control { default "no-cache"; "~^${baseUrl}(ja/)?(${immutableFolders.join('|')})/" "max-age=31536000, immutable"; }`,
    '',
    '# Inside of server { }, and no add_header in any location',
    ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...Object.keys(shared).map(name => `add_header ${name} ${variable(name)} always;`),
    'add_header Cache-Control $kb_cache_control;',
  ])
}

/** For a virtual host or an `.htaccess`; needs mod_headers and mod_setenvif. */
function apache({baseUrl, everywhere, sharedFolders, shared, immutableFolders}: SiteHeaders): string {
  return lines([
    `SetEnvIf Request_URI "^${baseUrl}(${sharedFolders.join('|')})/" KB_SHARED`,
    `SetEnvIf Request_URI "^${baseUrl}(ja/)?(${immutableFolders.join('|')})/" KB_IMMUTABLE`,
    ...Object.entries(everywhere).map(([name, value]) => `Header always set ${name} "${value}"`),
    ...Object.entries(shared).map(([name, value]) => `Header always set ${name} "${value}" env=KB_SHARED`),
    'Header set Cache-Control "no-cache" env=!KB_IMMUTABLE',
    'Header set Cache-Control "max-age=31536000, immutable" env=KB_IMMUTABLE',
  ])
}

/** The format of Netlify and Cloudflare Pages: goes to the root of the site as `_headers`. */
function hostFile({baseUrl, everywhere, sharedFolders, shared}: SiteHeaders): string {
  const block = (address: string, headers: Readonly<Record<string, string>>) => [
    address,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]
  return lines([
    ...block(`${baseUrl}*`, everywhere),
    ...sharedFolders.flatMap(folder => block(`${baseUrl}${folder}/*`, shared)),
  ])
}

function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`
}
