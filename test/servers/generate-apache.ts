import {type Random, seededRandom} from '../bench/logs/seeded-random.ts'

/** A configuration and the files that it includes, by their names below the server's root. */
export interface GeneratedConfig {
  readonly text: string
  readonly files: Readonly<Record<string, string>>
}

/**
 * Configurations of what httpd decides while it reads: definitions, conditions, includes, continuations, comments, quotes
 * and variables within them, in and around sections.
 */
export function generateApache(seed: number, count: number): readonly GeneratedConfig[] {
  const random = seededRandom(seed)
  return Array.from({length: count}, (_, index) => {
    const files: Record<string, string> = {}
    let next = 0
    const include = (depth: number, within: string): string => {
      const name = `inc/${seed}-${index}-${next++}.conf`
      files[name] = `${block(random, depth - 1, within, include)}${random.chance(0.5) ? '\n' : ''}`
      return name
    }
    return {text: block(random, 4, '', include), files}
  })
}

type Include = (depth: number, within: string) => string

function block(random: Random, depth: number, within: string, include: Include): string {
  const count = 2 + random.below(5)
  return Array.from({length: count}, () => piece(random, depth, within, include)).join('\n')
}

function piece(random: Random, depth: number, within: string, include: Include): string {
  const indent = random.of(['', '  ', '\t'])
  const section = (open: string, close: string, inner = within): string =>
    `${indent}<${open}>${random.of(['', '', ' # why', ' '])}\n${block(random, depth - 1, inner, include)}\n</${close}>`
  if (depth > 0 && random.chance(0.5)) {
    const name = random.of(['A', 'B', 'C'])
    switch (random.below(within === 'location' ? 6 : 8)) {
      case 0:
        return section(`IfModule ${random.of(['mod_proxy.c', 'proxy_module', 'mod_rewrite.c'])}`, 'IfModule')
      case 1:
        return `<IfModule ${random.of(['mod_nowhere.c', '!mod_headers.c'])}>\n${indent}No "Such\n  <Odd>\n </Odd>\n</IfModule>`
      case 2:
        return section(`IfDefine ${random.of(['', '!'])}${name}`, 'IfDefine')
      case 3:
        return section(`IfVersion ${random.of(['>=', '<', '='])} ${random.of(['2.4', '2.4.10', '2.6'])}`, 'ifversion')
      case 4:
        return `${indent}${random.of(['Include', 'IncludeOptional', 'include'])} ${include(depth, within)}`
      case 5:
        return `${indent}IncludeOptional ${random.of(['nowhere/*.conf', 'inc/none-*.conf'])}`
      case 6:
        return within === ''
          ? section('VirtualHost *:80', 'VirtualHost', 'host')
          : section('Location "/l"', 'location', 'location')
      default:
        return section(
          random.of(['Location /x', 'LOCATION "/a b"', 'LocationMatch ^/x(>|y)']).replace(/^(LOCATION)/u, '$1'),
          'Location',
          'location',
        )
    }
  }
  return `${indent}${line(random, within)}`
}

function line(random: Random, within: string): string {
  const name = random.of(['A', 'B', 'C'])
  const lines = [
    `Define ${name} ${random.of(['x', '/path', '"two words"', 'http://b:1'])}`,
    `UnDefine ${name}`,
    'Define A',
    `Header set X-${name} "v \${${name}} w"`,
    `Header set X-Z \\\n  'single "double"' \\\n env=\${A}`,
    `RequestHeader set X-${name} \${${name}}`,
    `SetEnv e${name} "a \\"b\\" \\\\c"`,
    '# a comment',
    '# a comment \\\n that goes on',
    '',
    'ProxyPreserveHost On # as it says',
    ...(within === 'location'
      ? ['ProxyPass http://b:1/x', 'Require all granted']
      : [`ProxyPass /p${name} http://b:1/\${B}`, 'ProxyTimeout 5', 'RewriteRule "^/a b" /c [PT]']),
    ...(within === 'host' ? ['ServerName $' + '{C}', 'ServerAlias a b'] : []),
  ]
  return random.of(lines)
}
