import {fileURLToPath} from 'node:url'
import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {remarkDirectives} from '../../src/site/remark-directives.ts'

const root = fileURLToPath(new URL('fixtures/article', import.meta.url))
const english = `${root}/docs/kb/proxy-eats-path/index.md`
const japanese = `${root}/i18n/ja/docusaurus-plugin-content-docs/current/kb/proxy-eats-path/index.md`

function render(markdown: string, file = english): Root {
  const page = new VFile({
    value: markdown,
    path: file,
    data: {frontMatter: {title: 'A </script> title', description: 'D'}},
  })
  const processor = unified().use(remarkParse).use(remarkDirective).use(remarkDirectives)
  return processor.runSync(processor.parse(page), page) as Root
}

/** Names of the components that stand in a page, with their attributes. */
function components(tree: Root): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const found: (readonly [string, Readonly<Record<string, string>>])[] = []
  visit(tree, node => {
    const {type, name, attributes} = node as unknown as {
      type: string
      name: string
      attributes: readonly {name: string; value: string}[]
    }
    if (type === 'mdxJsxFlowElement')
      found.push([name, Object.fromEntries(attributes.map(each => [each.name, each.value]))])
  })
  return found
}

describe('remarkDirectives', () => {
  it('puts state, evidence, day and id of the facts under the title', () => {
    expect(textOf(render('text'))).toContain(
      'ValidatedMeasured on Apache httpd 2.4.711 published source, last read on 2026-11-22Facts of 2025-09-26Article proxy-eats-path',
    )
    expect(textOf(render('text', japanese))).toContain('検証済み実測: Apache httpd 2.4.71公開情報 1 件')
  })

  it('writes a signature out for readers without JavaScript and places its check', () => {
    const tree = render('::signature{#path-eaten}')
    const text = textOf(tree)
    expect(text).toContain('path-eatenerror')
    for (const fact of [
      'atlassian-confluence.log',
      'PathReader',
      'readPath',
      'com.example.EatenException',
      '/eaten \\d+ bytes/',
      'Context field url/wiki',
      'Not: Message containsharmless',
      '3 times or more within 10m',
      'the path was eaten',
    ]) {
      expect(text).toContain(fact)
    }
    expect(components(tree)).toContainEqual(['KbLogCheck', {article: 'proxy-eats-path', signature: 'path-eaten'}])
  })

  it('speaks the language of the page', () => {
    expect(textOf(render('::signature{#path-eaten}', japanese))).toContain('10m 以内に 3 回以上')
    expect(textOf(render('::platform', japanese))).toContain('2024-02-15 に終了しました')
  })

  it('places a rule with what it says and its check', () => {
    const tree = render('::rule{#path-reencoded}')
    expect(textOf(tree)).toContain('path-reencoded')
    expect(components(tree)).toContainEqual(['KbConfigCheck', {article: 'proxy-eats-path', rule: 'path-reencoded'}])
  })

  it('shows a sample as code of its language, titled with its name', () => {
    const code = render('::sample{file="plain.conf"}').children.find(node => node.type === 'code')
    expect(code).toMatchObject({
      lang: 'apacheconf',
      meta: 'title="plain.conf"',
      value: 'ProxyPass / http://localhost:8090/',
    })
    expect(render('::sample{file="samples/match.log"}').children.find(node => node.type === 'code')).toMatchObject({
      lang: 'text',
    })
  })

  it('tells published from measured sources', () => {
    const text = textOf(render('::sources', japanese))
    expect(text).toContain('公開情報 example.org/kb/1 (英語、2026-11-22 に閲覧)')
    expect(text).toContain('実測 test/servers/apache.test.ts 測定環境: Apache httpd 2.4.71')
  })

  it('says when no source names versions', () => {
    expect(textOf(render('::versions'))).toContain('No source names the versions')
  })

  it('says which versions a source names', () => {
    const slug = 'synchrony-content-reconciliation-unknown-error'
    const page = (docs: string) => fileURLToPath(new URL(`../../${docs}/kb/${slug}/index.md`, import.meta.url))
    expect(textOf(render('::versions', page('docs')))).toContain('Confluence from 6.13')
    const ja = page('i18n/ja/docusaurus-plugin-content-docs/current')
    expect(textOf(render('::versions', ja))).toContain('Confluence 6.13 以降')
  })

  it('makes platform a note that Docusaurus renders', () => {
    const note = render('::platform').children.find(node => node.type === 'containerDirective')
    expect(note && textOf(note)).toContain('Confluence Data Center only')
  })

  it('keeps a title from ending the script of the structured data', () => {
    expect(textOf(render('text'))).toContain('A \\u003c/script> title')
  })

  it('keeps host and port in prose', () => {
    expect(textOf(render('Go to localhost:8090 now'))).toContain('localhost')
  })

  it.each([
    ['::nope', 'Unexpected directive `::nope`, expected `::platform`'],
    ['::signature{#gone}', 'Unexpected `gone` in `::signature`'],
    ['::rule{#gone}', 'Unexpected `gone` in `::rule`'],
    ['::sample{file="gone.conf"}', 'Unexpected `gone.conf` in `::sample`'],
    ['::sample{file="../article.yaml"}', 'Unexpected `../article.yaml` in `::sample`'],
    ['::sample', 'Unexpected `` in `::sample`'],
  ])('stops at %s', (markdown, message) => {
    expect(() => render(markdown)).toThrow(message)
  })

  it('knows directives of its own in the guide, and none elsewhere', () => {
    expect(() => render('::platform', `${root}/docs/guide/index.md`)).toThrow('expected `::examples`')
    expect(() => render('::examples{#path-reencoded}')).toThrow('Unexpected directive `::examples`')
    expect(() => render('::platform', `${root}/README.md`)).toThrow('expected none outside an article')
  })
})

describe('the examples of a rule in the guide', () => {
  const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '')
  const guide = (markdown: string, folder = 'docs') => render(markdown, `${project}/${folder}/guide/rules.md`)
  const codes = (tree: Root) => tree.children.flatMap(node => (node.type === 'code' ? [node] : []))

  it('are those of its doc comment, with what it finds, for highlighting by kind', () => {
    const tree = guide('::examples{#slash-mismatch}')
    expect(codes(tree)[0]).toMatchObject({
      lang: 'apacheconf',
      meta: 'title="double.conf"',
      value: 'ProxyPass /conf http://localhost:8090/conf/ nocanon',
    })
    expect(codes(tree).map(({lang}) => lang)).toContain('nginx')
    expect(textOf(tree)).toContain('Found, as an error:')
    expect(textOf(tree)).toContain('Measured with Apache httpd 2.4.71, nginx 1.22.1 and HAProxy 2.6.12.')
  })

  it('speak the language of the page', () => {
    const japanese = 'i18n/ja/docusaurus-plugin-content-docs/current'
    expect(textOf(guide('::examples{#slash-mismatch}', japanese))).toContain('エラーとして検出:')
  })

  it('begin with the id of the rule, and mark files that belong together', () => {
    const tree = guide('::examples{#connector-public-url-mismatch}')
    expect(tree.children[0]).toMatchObject({
      children: [{value: 'Rule: '}, {type: 'inlineCode', value: 'connector-public-url-mismatch'}],
    })
    expect(textOf(tree)).toContain('Together:')
    expect(textOf(guide('::examples{#slash-mismatch}'))).not.toContain('Together:')
  })

  it('say which log a finding needs', () => {
    const target = {type: 'inlineCode', value: 'diagnose'}
    const said = guide('::examples{#encoded-slash-chain}').children.filter(node => node.type === 'paragraph')
    expect(said.flatMap(node => node.children)).toContainEqual(target)
  })

  it('say which the server refuses', () => {
    expect(textOf(guide('::examples{#proxypass-misplaced}'))).toContain('The server does not start with this file.')
  })

  it('stop the build where there is no such rule', () => {
    expect(() => guide('::examples{#no-rule}')).toThrow('Unexpected `no-rule` in `::examples`')
  })
})
