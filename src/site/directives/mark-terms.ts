import type {PhrasingContent, RootContent, Text} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {findTerms} from '../../content/find-terms.ts'
import type {Term} from '../../content/read-glossary.ts'
import type {Lang} from '../../model/lang.ts'
import {component} from './component.ts'

/** Which terms are marked, in which language. */
interface TermMarks {
  readonly lang: Lang
  /** All of it: a longer term hides a shorter one within. */
  readonly glossary: readonly Term[]
  /** Ids of those that the article names. */
  readonly wanted: readonly string[]
}

/**
 * Marks the terms that an article names where each stands first in a section: in its running text, for headings, links,
 * code and tables are read for something else. Later mentions stay as they are, so that the text stays calm.
 */
export function markTerms(blocks: readonly RootContent[], {lang, glossary, wanted}: TermMarks): void {
  let seen = new Set<string>()
  for (const block of blocks) {
    if (block.type === 'heading') seen = new Set()
    if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'blockquote') continue
    visit(block, (node, index, parent) => {
      if (node.type === 'link' || node.type === 'linkReference' || node.type === 'table') return SKIP
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      const pieces = mark(node)
      const siblings: RootContent[] = parent.children
      siblings.splice(index, 1, ...pieces)
      return [SKIP, index + pieces.length]
    })
  }

  function mark({value}: Text): readonly PhrasingContent[] {
    const pieces: PhrasingContent[] = []
    let at = 0
    for (const {term, from, to} of findTerms(value, lang, glossary)) {
      if (!term.means || !wanted.includes(term.id) || seen.has(term.id)) continue
      seen.add(term.id)
      const otherLang: Lang = lang === 'en' ? 'ja' : 'en'
      pieces.push(
        {type: 'text', value: value.slice(at, from)},
        inline('KbTerm', {other: term[otherLang], otherLang, meaning: term.means[lang]}, [
          {type: 'text', value: value.slice(from, to)},
        ]),
      )
      at = to
    }
    return [...pieces, {type: 'text', value: value.slice(at)}]
  }
}

function inline(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly PhrasingContent[],
): PhrasingContent {
  return {...component(name, attributes, children), type: 'mdxJsxTextElement'} as unknown as PhrasingContent
}
