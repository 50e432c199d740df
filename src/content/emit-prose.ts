import type {ArticleProse} from '../model/article-prose.ts'
import type {Lang} from '../model/lang.ts'
import {proseTree} from './prose-tree.ts'
import type {KnowledgeBase} from './read-knowledge-base.ts'
import {toAddress} from './to-address.ts'

/** Sections that are read beside a verdict; the others are about recognising the problem, which was done. */
const shown = /^(?:summary|cause|solution|workaround)(?:-|$)/

/**
 * The prose of all complete articles in one language, as trees that can be shown anywhere. Articles without facts or
 * without their other language are left out, as `emit` leaves them out.
 */
export function emitProse({articles}: KnowledgeBase, lang: Lang): readonly ArticleProse[] {
  return articles.flatMap(({article, prose}): readonly ArticleProse[] => {
    const {en, ja} = prose
    if (!article || !en || !ja) return []
    const {title, sections} = {en, ja}[lang]
    return [
      {
        id: article.id,
        title,
        sections: sections
          .filter(({id}) => shown.test(id))
          .map(section => ({
            id: section.id,
            title: section.title,
            content: proseTree(section.nodes, href => toAddress(href, article.id)),
          })),
      },
    ]
  })
}
