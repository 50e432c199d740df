import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Lang} from '../model/lang.ts'
import type {Prose} from './read-prose.ts'

/** Distinct lines of what a page shows as code in both languages: its code blocks, and the samples that it brings in. */
export function codeLines(
  prose: Readonly<Record<Lang, Prose>>,
  samples: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const shown = [prose.en, prose.ja].flatMap(({tree}) => {
    const texts: string[] = []
    visit(tree, (node: Nodes) => {
      if (node.type === 'code') texts.push(node.value)
      if (node.type === 'leafDirective' && node.name === 'sample') {
        texts.push(new TextDecoder().decode(samples.get(`samples/${node.attributes?.file}`)))
      }
    })
    return texts
  })
  const lines = shown.flatMap(text => text.split('\n').map(line => line.trim()))
  return [...new Set(lines)].filter(line => line !== '')
}
