import {expect, it} from 'vitest'
import {rehypeOptions} from '../../src/site/rehype-options.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly tagName?: string
  children?: Node[]
}

const code = (value: string): Node => ({type: 'element', tagName: 'code', children: [{type: 'text', value}]})

/** What stands in the tree, with `<…>` around what must not break. */
function shown(tree: Node): string {
  const inner = tree.value ?? (tree.children ?? []).map(shown).join('')
  return tree.tagName === 'span' ? `<${inner}>` : inner
}

function walked(tree: Node): string {
  rehypeOptions()(tree)
  return shown(tree)
}

it.each([
  ['-Dsynchrony.port=8095', '<-D>synchrony.port=8095'],
  ['haproxy -c -f /etc/haproxy/haproxy.cfg', 'haproxy <-c> <-f> /etc/haproxy/haproxy.cfg'],
  ['apt-get install --only-upgrade tzdata', 'apt-get install <--o>nly-upgrade tzdata'],
  ['- - ----', '- - ----'],
])('keeps the hyphens of an option with its name in %s', (text, expected) => {
  expect(walked({type: 'element', tagName: 'p', children: [code(text)]})).toBe(expected)
})

it('leaves a block of code as it is', () => {
  expect(walked({type: 'element', tagName: 'pre', children: [code('curl -i')]})).toBe('curl -i')
})
