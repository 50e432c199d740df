import type {ListItem, PhrasingContent, RootContent} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import type {AlignedBlock} from '../../content/align-languages.ts'
import type {Lang} from '../../model/lang.ts'
import {component} from './component.ts'
import {element} from './element.ts'

/**
 * The blocks of a page with the other language beside each: as `KbPair` around both, which shows its own half alone unless a
 * reader asks for both. `lang` is the other language. The nodes of `own` become part of what is returned.
 */
export function pairLanguages(
  own: readonly RootContent[],
  aligned: readonly AlignedBlock[],
  lang: Lang,
): readonly RootContent[] {
  return own.flatMap((block, index): readonly RootContent[] => {
    const beside = aligned[index]
    if (!beside) return [block]
    switch (beside.kind) {
      case 'once':
        return beside.other.length > 0 ? [block, pair([], beside.other, lang)] : [block]
      case 'pair':
        return [pair([block], beside.other, lang)]
      case 'items':
        return [block.type === 'list' ? {...block, children: pairItems(block.children, beside.items, lang)} : block]
      case 'cells':
        return [block.type === 'table' ? withCells(block, beside.other, lang) : block]
      default:
        return beside satisfies never
    }
  })
}

function pair(own: readonly RootContent[], other: readonly RootContent[], lang: Lang): RootContent {
  return component('KbPair', {}, [component('KbOwn', {}, own), component('KbOther', {lang}, other.map(withoutAnchor))])
}

/** A heading of the other language is no second place to link to, and no second entry in the table of contents. */
function withoutAnchor(block: RootContent): RootContent {
  return block.type === 'heading' ? element(`h${block.depth}`, undefined, block.children) : block
}

function pairItems(own: readonly ListItem[], other: readonly ListItem[], lang: Lang): ListItem[] {
  return own.map((item, index) => {
    const both = pair(contentOf(item), contentOf(other[index]), lang)
    return {...item, children: [both] as ListItem['children']}
  })
}

/** The items of a tight list are lines, not paragraphs; what stands in a component would be one. */
function contentOf(item: ListItem | undefined): readonly RootContent[] {
  if (!item) return []
  return item.spread
    ? item.children
    : item.children.flatMap((child): readonly RootContent[] => (child.type === 'paragraph' ? child.children : [child]))
}

type Table = Extract<RootContent, {type: 'table'}>

/** What a cell says in the other language, below; nothing where both say the same. */
function withCells(own: Table, other: Table, lang: Lang): Table {
  return {
    ...own,
    children: own.children.map((row, rowAt) => ({
      ...row,
      children: row.children.map((cell, cellAt) => {
        const answer = other.children[rowAt]?.children[cellAt]
        if (!answer || plain(answer) === plain(cell)) return cell
        const below = {...component('KbOtherText', {lang}, answer.children), type: 'mdxJsxTextElement'}
        return {...cell, children: [...cell.children, below as unknown as PhrasingContent]}
      }),
    })),
  }
}
