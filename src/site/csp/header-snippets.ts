import type {SiteHeaders} from './site-headers.ts'

/** Configuration that makes a server send the same headers as ours, by file name. */
export function headerSnippets(headers: SiteHeaders): Readonly<Record<string, string>> {
  return {
    'nginx.conf': nginx(headers),
    'apache.conf': apache(headers),
    Caddyfile: caddy(headers),
    _headers: hostFile(headers),
  }
}

/**
 * Whether the snippet names the page of the site for what is missing: a site below a folder shares its host with others,
 * and a pack for portals has no page.
 */
function hasMissingPage({baseUrl, pages}: SiteHeaders): boolean {
  return baseUrl === '/' && Object.keys(pages).length > 0
}

/** All of it at one level: a `location` with an `add_header` of its own drops those from above. */
function nginx(site: SiteHeaders): string {
  const {baseUrl, everywhere, pages, frameFolder, frame, sharedFolders, shared, caches, otherCache} = site
  const variable = (name: string) => `$kb_${name.toLowerCase().replaceAll('-', '_')}`
  const map = (name: string, other: string, cases: readonly (readonly [pattern: string, value: string])[]) => [
    `map $uri ${variable(name)} {`,
    `  default "${other}";`,
    ...cases.map(([pattern, value]) => `  "~^${baseUrl}${pattern}" "${value}";`),
    '}',
  ]
  // nginx leaves a header out whose value is empty.
  return lines([
    '# Outside of server { }',
    ...Object.entries(pages).flatMap(([name, value]) => map(name, value, [[`${frameFolder}/`, '']])),
    ...Object.entries(frame).flatMap(([name, value]) => map(name, '', [[`${frameFolder}/`, value]])),
    ...Object.entries(shared).flatMap(([name, value]) => map(name, '', [[`(${sharedFolders.join('|')})/`, value]])),
    ...map(
      'Cache-Control',
      otherCache,
      caches.map(({pattern, value}) => [pattern, value]),
    ),
    ...(hasMissingPage(site) ? map('missing', '/404.html', [['ja/', '/ja/404.html']]) : []),
    '',
    '# Inside of server { }, and no add_header in any location',
    ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...Object.keys({...pages, ...frame, ...shared}).map(name => `add_header ${name} ${variable(name)} always;`),
    `add_header Cache-Control ${variable('Cache-Control')};`,
    ...(hasMissingPage(site) ? [`error_page 404 ${variable('missing')};`] : []),
  ])
}

/** For a virtual host or an `.htaccess`; needs mod_headers, mod_mime and mod_setenvif. */
function apache(site: SiteHeaders): string {
  const {baseUrl, everywhere, pages, frameFolder, frame, sharedFolders, shared, caches, otherCache} = site
  const set = (headers: Readonly<Record<string, string>>, condition: string) =>
    Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"${condition}`)
  return lines([
    '# Needs the module headers: a2enmod headers on Debian and Ubuntu. An .htaccess needs AllowOverride FileInfo too.',
    'AddType text/javascript .js',
    `SetEnvIf Request_URI "^${baseUrl}${frameFolder}/" KB_FRAME`,
    `SetEnvIf Request_URI "^${baseUrl}(${sharedFolders.join('|')})/" KB_SHARED`,
    `SetEnvIf Request_URI "^" "KB_CACHE=${otherCache}"`,
    ...caches.map(({pattern, value}) => `SetEnvIf Request_URI "^${baseUrl}${pattern}" "KB_CACHE=${value}"`),
    ...set(everywhere, ''),
    ...set(pages, ' env=!KB_FRAME'),
    ...set(frame, ' env=KB_FRAME'),
    ...set(shared, ' env=KB_SHARED'),
    'Header set Cache-Control "%{KB_CACHE}e"',
    ...(hasMissingPage(site)
      ? [
          'ErrorDocument 404 /404.html',
          '<If "%{REQUEST_URI} =~ m#^/ja/#">',
          '  ErrorDocument 404 /ja/404.html',
          '</If>',
        ]
      : []),
  ])
}

/**
 * For inside of a site's block. Matchers exclude each other, so that the order of directives does not matter. Those of
 * caches hold for files that are there: Caddy adds headers to errors too.
 */
function caddy(site: SiteHeaders): string {
  const {baseUrl, everywhere, pages, frameFolder, frame, sharedFolders, shared, caches, otherCache} = site
  const block = (matcher: string, headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `header ${matcher}${name} "${value}"`)
  const below = (pattern: string) => `path_regexp "^${baseUrl}${pattern}"`
  const matcher = (name: string, conditions: readonly string[]) => [
    `@${name} {`,
    ...conditions.map(condition => `  ${condition}`),
    '}',
  ]
  return lines([
    ...block('', everywhere),
    ...(Object.keys(pages).length > 0 ? [`@kb_pages not ${below(`${frameFolder}/`)}`] : []),
    ...block('@kb_pages ', pages),
    `@kb_frame ${below(`${frameFolder}/`)}`,
    ...block('@kb_frame ', frame),
    `@kb_shared ${below(`(${sharedFolders.join('|')})/`)}`,
    ...block('@kb_shared ', shared),
    ...caches.flatMap(({pattern, value}, at) => [
      ...matcher(`kb_cache_${at}`, [below(pattern), 'not path */', 'file']),
      ...block(`@kb_cache_${at} `, {'Cache-Control': value}),
    ]),
    `@kb_cache_other not ${below(`(${caches.map(({pattern}) => pattern).join('|')})`)}`,
    ...block('@kb_cache_other ', {'Cache-Control': otherCache}),
    '# The file server leads an address to its folder too, but drops the query.',
    ...matcher('kb_folder', ['not path */ //*', 'file {path}/index.html', 'expression {query} != ""']),
    'redir @kb_folder {path}/?{query} 308',
    ...(hasMissingPage(site)
      ? [
          'handle_errors {',
          ...caddyMissing('kb_missing_ja', 'path("/ja/*")', '/ja/404.html'),
          ...caddyMissing('kb_missing', '!path("/ja/*")', '/404.html'),
          '}',
        ]
      : []),
  ])
}

/** Within the errors of a site: shows a page for what is missing and leaves other errors alone. */
function caddyMissing(name: string, condition: string, page: string): readonly string[] {
  return [
    `  @${name} expression {err.status_code} == 404 && ${condition}`,
    `  handle @${name} {`,
    `    rewrite * ${page}`,
    '    file_server',
    '  }',
  ]
}

/**
 * The format of Netlify and Cloudflare Pages: goes to the root of the site as `_headers`. Its blocks add up and cannot
 * leave a folder out, so the policy, which would forbid portals to frame, is left to the pages, which hold it.
 */
function hostFile({baseUrl, everywhere, frameFolder, frame, sharedFolders, shared}: SiteHeaders): string {
  const block = (address: string, headers: Readonly<Record<string, string>>) => [
    address,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]
  return lines([
    ...block(`${baseUrl}*`, everywhere),
    ...sharedFolders.flatMap(folder =>
      block(`${baseUrl}${folder}/*`, folder === frameFolder ? {...shared, ...frame} : shared),
    ),
    ...block(`${baseUrl}${frameFolder}/v1/*`, {'Cache-Control': 'max-age=300'}),
  ])
}

function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`
}
