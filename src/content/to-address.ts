/** A link of a page as an address of the site: `guide/privacy.md#box`, `#cause-x`, `../other/index.md`. */
export function toAddress(href: string, article: string): string {
  if (href.startsWith('#')) return `/kb/${article}${href}`
  const [, page = '', anchor = ''] = /^([^#:]+)\.md(#.*)?$/.exec(href) ?? []
  if (page === '') return href
  const parts: string[] = []
  const fromRoot = /^\/?(?:kb|guide)\//.test(page)
  for (const part of `${fromRoot ? '' : `kb/${article}/`}${page.replace(/^\//, '')}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== 'index') parts.push(part)
  }
  return `/${parts.join('/')}${anchor}`
}
