import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Heading, Link, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {referenceModules} from '../../src/content/reference-modules.ts'
import {reference} from '../../src/site/directives/reference.ts'
import {makeReference} from '../../src/site/reference/make-reference.ts'

const root = path.resolve(import.meta.dirname, '../..')

function find<Node>(nodes: readonly RootContent[], type: string): readonly Node[] {
  const found: Node[] = []
  for (const node of nodes) visit(node, type, each => void found.push(each as Node))
  return found
}

describe('the reference of the libraries', () => {
  it('is that of the doc comments', {timeout: 120_000}, async () => {
    const made = await makeReference(root)
    for (const name of referenceModules) {
      expect(readFileSync(path.join(root, `src/site/reference/${name}.md`), 'utf8')).toBe(made[name])
    }
  })

  it.each(referenceModules)('has an own heading for each export of %s, and no link that leads nowhere', id => {
    const nodes = reference({lang: 'en', root}, {id}) ?? []
    const ids = referenceModules.flatMap(module =>
      find<Heading>(reference({lang: 'en', root}, {id: module}) ?? [], 'heading').map(
        ({data}) => (data?.hProperties as {id?: string} | undefined)?.id ?? '',
      ),
    )
    const own = ids.filter(each => each.startsWith(`${id}-`))
    expect(own.length).toBeGreaterThan(3)
    expect(new Set(own).size).toBe(own.length)
    const links = find<Link>(nodes, 'link').filter(({url}) => url.startsWith('#'))
    expect(links.filter(({url}) => !ids.includes(url.slice(1))).map(link => textOf(link))).toEqual([])
  })

  it('is marked as English on a Japanese page, and there is none of what is no library', () => {
    const [block] = reference({lang: 'ja', root}, {id: 'qsh'}) ?? []
    expect(block?.data).toMatchObject({hName: 'div', hProperties: {lang: 'en'}})
    expect(reference({lang: 'en', root}, {id: 'search'})).toBeUndefined()
  })
})
