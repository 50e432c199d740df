import fc from 'fast-check'
import type {Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {type Lang, langs} from '../../src/model/lang.ts'
import {answer} from '../../src/report/answer.ts'
import {markdownCode} from '../../src/report/markdown/markdown-code.ts'
import {markdownFence} from '../../src/report/markdown/markdown-fence.ts'
import {markdownText} from '../../src/report/markdown/markdown-text.ts'
import {plainLine} from '../../src/report/markdown/plain-line.ts'
import {toMarkdown} from '../../src/report/to-markdown.ts'
import {diagnoseTexts, readKnowledge, readSample} from '../diagnosis/read-case.ts'
import {anyDiagnosis, hostileText} from './any-diagnosis.ts'

const knowledge = await readKnowledge()
const log = await readSample('qsh.log')
const conf = await readSample('plain.conf')
const site = 'https://kb.example.com'
const options = {siteOf: (path: string) => site + path, redacted: false}

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

function report(lang: Lang) {
  return toMarkdown(answer(diagnoseTexts({'a.log': log, 'wiki.conf': conf}, knowledge), knowledge, lang), options)
}

/** Everything in a tree that is neither text nor how we lay it out. */
function markup(tree: Root): readonly RootContent['type'][] {
  const meant = [
    'root',
    'paragraph',
    'text',
    'heading',
    'list',
    'listItem',
    'strong',
    'inlineCode',
    'code',
    'thematicBreak',
  ]
  const found: RootContent['type'][] = []
  visit(tree, node => {
    if (node.type === 'root' || meant.includes(node.type)) return
    if (node.type === 'link' && node.url.startsWith(`${site}/kb/`)) return
    // Some readers make a link of every address that they see in a text; it says where it leads.
    if (node.type === 'link' && node.url.replace(/^(http:\/\/|mailto:)/u, '').endsWith(textOf(node))) return
    if (node.type === 'link' && node.url === textOf(node)) return
    found.push(node.type)
  })
  return found
}

describe('Markdown for a ticket', () => {
  it.each([
    ['en', 'Confirmed: The reverse proxy re-encodes the path', 'Not redacted'],
    ['ja', '確定: リバース プロキシがパスを再エンコードしている', '伏せ字にしていません'],
  ] as const)('has verdicts, evidence, the change and the inputs in %s', (lang, headline, notice) => {
    const tree = parse(report(lang))
    const [first] = tree.children
    expect(first && textOf(first)).toBe(headline)
    const codes = tree.children.filter(({type}) => type === 'code')
    expect(codes).toHaveLength(3)
    expect(codes[0]).toMatchObject({lang: 'text', value: log.trimEnd().split('\n').slice(0, 9).join('\n')})
    expect(codes[2]).toMatchObject({lang: 'diff', value: expect.stringContaining('8090/ nocanon')})
    const text = textOf(tree)
    for (const part of ['a.log', 'wiki.conf', '963', '/conf/download/attachments/XXXXXX/DOCUMENT.pdf', notice])
      expect(text).toContain(part)
    expect(markup(tree)).toEqual([])
  })

  it('names the path where the address of the site is not known', () => {
    const given = answer(diagnoseTexts({'a.log': log}, knowledge), knowledge, 'en')
    expect(toMarkdown(given, {siteOf: () => null, redacted: false})).toContain(
      '(`/kb/companion-jwt-qsh-mismatch-apache-nocanon`)',
    )
  })

  it('holds no markup but its own, whatever the inputs hold', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyDiagnosis, fc.constantFrom(...langs), (diagnosis, lang) => {
        const markdown = toMarkdown(answer(diagnosis, knowledge, lang), options)
        expect(markup(parse(markdown))).toEqual([])
      }),
      {seed: 20260112, numRuns: 200},
    )
  })
})

describe('text in Markdown', () => {
  it.each([
    ['in a paragraph', (text: string) => text],
    ['in an item of a list', (text: string) => `- ${text}`],
    ['in a heading', (text: string) => `## ${text}`],
    ['in bold type', (text: string) => `**x**: ${text}`],
  ])('%s says what it said', (_, place) => {
    fc.assert(
      fc.property(hostileText, text => {
        fc.pre(plainLine(text) !== '')
        const tree = parse(place(markdownText(text)))
        expect(tree.children).toHaveLength(1)
        expect(textOf(tree).replace(/^x: /u, '')).toBe(plainLine(text))
        expect(markup(tree)).toEqual([])
      }),
      {seed: 20260113, numRuns: 500},
    )
  })

  it('in a code span says what it said', () => {
    fc.assert(
      fc.property(hostileText, text => {
        fc.pre(plainLine(text) !== '')
        const [paragraph] = parse(`x ${markdownCode(text)} x`).children
        expect(paragraph).toMatchObject({
          children: [{value: 'x '}, {type: 'inlineCode', value: plainLine(text)}, {value: ' x'}],
        })
      }),
      {seed: 20260114, numRuns: 500},
    )
  })

  it('in a fenced block cannot leave it', () => {
    fc.assert(
      fc.property(
        fc.array(
          hostileText.map(text => text.replace(/[\r\n]/gu, '')),
          {minLength: 1},
        ),
        lines => {
          expect(parse(markdownFence(lines)).children).toMatchObject([{type: 'code', lang: 'text'}])
        },
      ),
      {seed: 20260115, numRuns: 500},
    )
  })
})
