import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {pageFile} from '../../src/content/page-file.ts'
import {sectionDigests} from '../../src/content/section-digests.ts'
import type {Lang} from '../../src/model/lang.ts'
import {remarkDirectives} from '../../src/site/remark-directives.ts'

const page = 'kb/proxy-eats-path/index'
const english =
  '## Summary {#summary}\n\nThe reverse proxy. A reverse proxy.\n\n- one\n\n## Cause {#cause}\n\nThe reverse proxy.\n'
let root = ''

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'shindan-arrange-'))
  await cp(fileURLToPath(new URL('fixtures/article', import.meta.url)), root, {recursive: true})
  await write(
    'i18n/glossary.yaml',
    `- {id: reverse-proxy, en: reverse proxy, ja: リバース プロキシ, means: {en: M, ja: 意味}}\n`,
  )
  await write(pageFile(page, 'en'), english)
})
afterAll(() => rm(root, {recursive: true}))

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), {recursive: true})
  await writeFile(path.join(root, file), text)
}

/** A Japanese page that was stamped when its English one said something else in `changed`. */
async function translate(changed: string): Promise<string> {
  const record = [...sectionDigests(english)].map(([id, now]) => `  ${id}: '${id === changed ? '00000000' : now}'`)
  const body = '## 要約 {#summary}\n\nリバース プロキシです。\n\n- 一\n\n## 原因 {#cause}\n\n原因です。\n'
  await write(pageFile(page, 'ja'), `---\nsource: '000000000000'\nsections:\n${record.join('\n')}\n---\n\n${body}`)
  return body
}

function arrange(text: string, lang: Lang): Root {
  const file = new VFile({value: text, path: path.join(root, pageFile(page, lang))})
  const processor = unified().use(remarkParse).use(remarkDirective).use(remarkDirectives)
  return processor.runSync(processor.parse(file), file) as Root
}

/** The texts of the components of a name. */
function inside(tree: Root, name: string): readonly string[] {
  const found: string[] = []
  visit(tree, node => {
    if ('name' in node && (node.name as string) === name) found.push(textOf(node))
  })
  return found
}

describe('an article whose translation', () => {
  it('is missing says so in Japanese, where English stands in its place', async () => {
    await rm(path.join(root, pageFile(page, 'ja')), {force: true})
    const tree = arrange(english, 'en')
    expect(inside(tree, 'KbUntranslated').join()).toContain('まだ翻訳されていません')
    expect(inside(tree, 'KbPair')).toEqual([])
  })

  it('is behind names the sections, with their Japanese headings', async () => {
    const tree = arrange(await translate('cause'), 'ja')
    expect(textOf(tree)).toContain('この翻訳のあとで英語版が変更されました。 変更された箇所: 原因')
  })

  it('is behind says so beside the English text too, and only there', async () => {
    await translate('summary')
    const tree = arrange(english, 'en')
    expect(inside(tree, 'KbOther').join()).toContain('after its Japanese translation. Changed: Summary')
  })

  it('is there stands beside the text, item by item, without a second place to link to', async () => {
    await translate('')
    const tree = arrange(english, 'en')
    expect(inside(tree, 'KbOther')).toEqual(expect.arrayContaining(['要約', '一', '原因です。']))
    const headings: string[] = []
    visit(tree, 'heading', heading => {
      headings.push(textOf(heading))
    })
    expect(headings).toEqual(['Summary {#summary}', 'Cause {#cause}'])
  })
})

it('marks the terms that the article names, once in a section', async () => {
  await translate('')
  expect(inside(arrange(english, 'en'), 'KbTerm')).toEqual([])
  const facts = path.join(root, 'docs/kb/proxy-eats-path/article.yaml')
  await writeFile(facts, (await readFile(facts, 'utf8')).replace('terms: []', 'terms: [reverse-proxy]'))
  expect(inside(arrange(english, 'en'), 'KbTerm')).toEqual(['reverse proxy', 'reverse proxy'])
})
