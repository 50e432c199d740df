import {toString as plain} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {type AlignedBlock, alignLanguages} from '../../src/content/align-languages.ts'
import {readProse} from '../../src/content/read-prose.ts'

const sections = (text: string) => readProse('index.md', text).prose.sections
const blocks = (text: string) => readProse('index.md', text).prose.tree.children.filter(({type}) => type !== 'yaml')

/** What stands beside each block: its kind and the words. `readProse` takes ids out, so they are put back. */
function align(own: string, other: string): readonly string[] {
  const ids = [...own.matchAll(/\{#\S+\}/g)].map(([id]) => id)
  const list = blocks(own)
  for (const block of list) {
    const last = block.type === 'heading' ? block.children.at(-1) : undefined
    if (last?.type === 'text') last.value += ` ${ids.shift()}`
  }
  return alignLanguages(list, sections(other)).map(said)
}

function said(block: AlignedBlock): string {
  if (block.kind === 'items') return `items ${block.items.map(item => plain(item)).join(' / ')}`
  if (block.kind === 'cells') return `cells ${plain(block.other)}`
  return `${block.kind} ${block.other.map(node => plain(node)).join(' / ')}`.trim()
}

describe('the blocks of two languages', () => {
  it('stand beside each other by section, whatever else the sections hold', () => {
    expect(
      align('lead\n\n## A {#a}\n\none\n\n## B {#b}\n\ntwo', '先頭\n\n## あ {#a}\n\n一\n\n## い {#b}\n\n二'),
    ).toEqual(['pair 先頭', 'pair あ', 'pair 一', 'pair い', 'pair 二'])
  })

  it('show code and directives once', () => {
    const own = '## A {#a}\n\nbefore\n\n```\ncode\n```\n\nafter\n\n::sources'
    const other = '## あ {#a}\n\n前\n\n```\ncode\n```\n\n後\n\n::sources'
    expect(align(own, other)).toEqual(['pair あ', 'pair 前', 'once', 'pair 後', 'once'])
  })

  it('begin anew after code where one language has more paragraphs', () => {
    const own = 'one\n\n```\ncode\n```\n\nlast'
    expect(align(own, '一\n\n二\n\n```\ncode\n```\n\n終')).toEqual(['pair 一 / 二', 'once', 'pair 終'])
    expect(align('one\n\ntwo\n\n```\ncode\n```', '一\n\n```\ncode\n```')).toEqual(['pair 一', 'pair', 'once'])
  })

  it('lose nothing that has no block to stand beside', () => {
    expect(align('## A {#a}\n\n```\ncode\n```', '## あ {#a}\n\n前\n\n```\ncode\n```\n\n後')).toEqual([
      'pair あ / 前',
      'once 後',
    ])
    expect(align('## A {#a}\n\none', '## あ {#a}\n\n一\n\n```\nmore\n```')).toEqual(['pair あ', 'pair 一'])
  })

  it('go item by item where lists are as long', () => {
    expect(align('1. one\n2. two', '1. 一\n2. 二')).toEqual(['items 一 / 二'])
    expect(align('1. one\n2. two', '1. 一')).toEqual(['pair 一'])
    expect(align('1. one', '- 一')).toEqual(['pair 一'])
  })

  it('go cell by cell where tables have one shape', () => {
    const table = (cell: string) => `| a | b |\n| --- | --- |\n| ${cell} | \`x\` |`
    expect(align(table('one'), table('一'))).toEqual(['cells ab一x'])
  })

  it('leave a section that is not translated without a neighbour', () => {
    expect(align('## A {#a}\n\none', '## い {#b}\n\n二')).toEqual(['pair', 'pair'])
  })
})
