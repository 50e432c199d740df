import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lexApache} from '../../../src/config/apache/lex-apache.ts'
import {type ApacheNode, parseApache} from '../../../src/config/apache/parse-apache.ts'
import {fixtures, readFixture} from '../read-fixture.ts'

/** The text that a tree's lines cover, in order. */
function print(nodes: readonly ApacheNode[], text: string): string {
  return nodes
    .map(node =>
      node.kind === 'section'
        ? slice(text, node.open) + print(node.children, text) + (node.close ? slice(text, node.close) : '')
        : slice(text, node),
    )
    .join('')
}

function slice(text: string, {span}: {readonly span: {readonly from: number; readonly to: number}}): string {
  return text.slice(span.from, span.to)
}

function words(text: string): readonly (readonly string[])[] {
  return lexApache(text).flatMap(line =>
    'name' in line ? [[line.name, ...line.args.map(({text: word}) => word)]] : [],
  )
}

describe('parseApache', () => {
  it.each(fixtures)('keeps every byte of %s', name => {
    const text = readFixture(name)
    expect(print(parseApache(text).nodes, text)).toBe(text)
    expect(print(parseApache(text, 'shift_jis').nodes, text)).toBe(text)
  })

  it('keeps every byte of any text, and never throws', () => {
    const piece = fc.constantFrom(
      '<VirtualHost *:80>',
      '</VirtualHost>',
      '<Location',
      '</',
      '>',
      '"',
      "'",
      '\\',
      '\n',
      '\r\n',
      '\\\n',
      '#',
      ' ',
      '\u3000',
      'ProxyPass',
      '/',
      '$' + '{X}',
      'ソ',
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), pieces => {
        const text = pieces.join('')
        expect(print(parseApache(text).nodes, text)).toBe(text)
      }),
      {seed: 20250926, numRuns: 1000},
    )
  })

  it('names the outermost section that never closes, once', () => {
    const {problems} = parseApache('<VirtualHost *:80>\n<Location />\nProxyPass http://x/\n')
    expect(problems).toMatchObject([{kind: 'cut-off', name: 'VirtualHost'}])
  })

  it('closes inner sections with the outer one', () => {
    const {nodes, problems} = parseApache('<VirtualHost *>\n<Location />\n</VirtualHost>\nListen 80\n')
    expect(nodes.map(({kind}) => kind)).toEqual(['section', 'directive'])
    expect(problems).toEqual([])
  })

  it('reads ten thousand nested sections without running out of stack', () => {
    const text = '<Location /x>\n'.repeat(10_000)
    expect(print(parseApache(text).nodes, text)).toBe(text)
  })
})

describe('lexApache', () => {
  it('joins lines at a backslash before LF and CRLF, also in a word', () => {
    expect(words('Proxy\\\nPass \\\r\n / http://x/')).toEqual([['ProxyPass', '/', 'http://x/']])
  })

  it('joins after two backslashes and keeps one', () => {
    expect(words('A b\\\\\nc')).toEqual([['A', 'b\\c']])
  })

  it('does not join at a backslash followed by a space, or at the end of the text', () => {
    expect(words('A b \\ \nC d \\')).toEqual([
      ['A', 'b', '\\'],
      ['C', 'd', '\\'],
    ])
  })

  it('lets a comment that ends in a backslash swallow the next line', () => {
    expect(words('# note \\\nProxyPass / http://old/\nListen 80')).toEqual([['Listen', '80']])
  })

  it('groups by both quotes at the beginning of a word only, and resolves escapes', () => {
    expect(words(`A "b c" 'd e' f"g h" "i\\"j" "k\\\\l"`)).toEqual([['A', 'b c', 'd e', 'f"g', 'h"', 'i"j', 'k\\l']])
  })

  it('takes the rest of the line for a quote that is never closed', () => {
    expect(words('A "b c')).toEqual([['A', 'b c']])
  })

  it('takes a full-width space for part of a word', () => {
    expect(words('ProxyPass\u3000/ x')).toEqual([['ProxyPass\u3000/', 'x']])
  })

  it('ends the arguments of a section at the last bracket', () => {
    expect(words('<Location /x > ignored\n<If "%{X} > 3">')).toEqual([
      ['Location', '/x'],
      ['If', '%{X} > 3'],
    ])
  })

  it('gives spans that hold the quotes and lie in the text as written', () => {
    const text = 'ProxyPass \\\n  "/a b" x'
    const [line] = lexApache(text)
    const spans = line && 'args' in line ? line.args.map(({span}) => text.slice(span.from, span.to)) : []
    expect(spans).toEqual(['"/a b"', 'x'])
  })
})
