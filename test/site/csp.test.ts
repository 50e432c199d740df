import {createHash} from 'node:crypto'
import {mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {headerSnippets} from '../../src/site/csp/header-snippets.ts'
import {inlineCode} from '../../src/site/csp/inline-code.ts'
import {insertPolicy} from '../../src/site/csp/insert-policy.ts'
import {policy} from '../../src/site/csp/policy.ts'
import {protectSite} from '../../src/site/csp/protect-site.ts'
import {siteHeaders} from '../../src/site/csp/site-headers.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('inlineCode', () => {
  it('finds scripts that run and leaves data blocks and files out', () => {
    const html =
      '<script>a<b</script><script type=application/ld+json>{"a":1}</script><script src=/x.js defer></script><script type=module>c</script>'
    expect(inlineCode(html).scripts).toEqual(['a<b', 'c'])
  })

  it('decodes style attributes however they are quoted', () => {
    const html = `<p style=color:red><b style='--x:"1"'></b><i title="a > b" style="font-family:&quot;A&amp;B&#x27;s&#39;&quot;"></i>`
    expect(inlineCode(html).styleAttributes).toEqual(['color:red', '--x:"1"', `font-family:"A&B's'"`])
  })

  it('does not take text or comments for markup', () => {
    const html =
      '<!-- <p style=a> --><title><p style=b></title><script>"<p style=c>"</script><textarea><p style=d></textarea>'
    expect(inlineCode(html)).toEqual({scripts: ['"<p style=c>"'], styleAttributes: [], refused: []})
  })

  it('names what no hash can allow', () => {
    expect(inlineCode('<body onload=x()><style>a{}</style>').refused).toEqual(['<body onload>', '<style>'])
  })
})

describe('policy', () => {
  const allowed = {scripts: ['b()', 'a()', 'a()'], styleAttributes: ['display: none;']}

  it('allows each inline script once, by hash, and nothing of another origin', () => {
    const made = policy(allowed, 'meta')
    const sources = [hash('a()'), hash('b()')].sort().join(' ')
    expect(made).toContain(`script-src 'self' ${sources};`)
    expect(made).toContain(`style-src-attr 'unsafe-hashes' ${hash('display: none;')};`)
    expect(made).not.toMatch(/https?:|unsafe-inline|unsafe-eval|\*/)
  })

  it('forbids framing only where a browser listens to that', () => {
    expect(policy(allowed, 'meta')).not.toContain('frame-ancestors')
    expect(policy(allowed, 'header')).toContain("frame-ancestors 'none'")
  })
})

describe('insertPolicy', () => {
  it('comes right after the encoding and replaces an earlier policy', () => {
    const page = '<!doctype html><html><head><meta charset=UTF-8><script>1</script></head></html>'
    const twice = insertPolicy(insertPolicy(page, 'a'), "default-src 'none'")
    expect(twice).toBe(
      `<!doctype html><html><head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script>1</script></head></html>`,
    )
  })

  it('refuses a page that does not declare its encoding', () => {
    expect(() => insertPolicy('<p>', 'a')).toThrow('Unexpected page without `<meta charset>`')
  })
})

describe('headerSnippets', () => {
  const snippets = headerSnippets(siteHeaders("default-src 'none'", '/kb/'))

  it.each(['nginx.conf', 'apache.conf', 'Caddyfile'])('gives %s the policy', name =>
    expect(snippets[name]).toContain("default-src 'none'"),
  )

  it.each(['nginx.conf', 'apache.conf', 'Caddyfile', '_headers'])('lets %s open the embedded folders', name => {
    expect(snippets[name]).toContain('/kb/')
    expect(snippets[name]).toContain('Access-Control-Allow-Origin')
  })

  it.each(['nginx.conf', 'apache.conf', 'Caddyfile'])(
    'lets %s show the page for what is missing only where there is one and the host is not shared',
    name => {
      expect(headerSnippets(siteHeaders("default-src 'none'", '/'))[name]).toContain('/ja/404.html')
      expect(headerSnippets(siteHeaders(null, '/'))[name]).not.toContain('404.html')
      expect(snippets[name]).not.toContain('404.html')
    },
  )

  it('keeps all headers of nginx out of locations', () => {
    expect(snippets['nginx.conf']).not.toMatch(/^\s*location/m)
  })
})

describe('protectSite', () => {
  const site = async (pages: Readonly<Record<string, string>>) => {
    const dir = await mkdtemp(path.join(tmpdir(), 'shindan-csp-'))
    await Promise.all(Object.entries(pages).map(([name, html]) => writeFile(path.join(dir, name), html)))
    return dir
  }
  const page = (inline: string) => `<!doctype html><head><meta charset=UTF-8><script>${inline}</script></head>`

  it('gives all pages one policy that allows what each of them holds, and a second run changes nothing', async () => {
    const dir = await site({'index.html': page('one'), '404.html': page('two')})
    const read = () => Promise.all(['index.html', '404.html'].map(name => readFile(path.join(dir, name), 'utf8')))
    await protectSite(dir, '/', 'loader')
    const first = await read()
    for (const text of ['one', 'two', 'loader']) for (const html of first) expect(html).toContain(hash(text))
    await protectSite(dir, '/', 'loader')
    expect(await read()).toEqual(first)
    const headers = JSON.parse(await readFile(path.join(dir, 'headers', 'headers.json'), 'utf8'))
    expect(headers.pages['Content-Security-Policy']).toContain(hash('two'))
  })

  it('stops at a page with an event handler and names it', async () => {
    const dir = await site({'index.html': '<meta charset=UTF-8><p onclick=x()>'})
    await expect(protectSite(dir, '/', 'loader')).rejects.toThrow('index.html: Unexpected <p onclick>, expected none')
  })
})
