import {describe, expect, it} from 'vitest'
import {readSource} from '../../src/input/read-source.ts'

function notesOf(text: string): readonly unknown[] {
  return readSource('proxy', new TextEncoder().encode(text)).notes
}

describe('a proxy that is not modelled', () => {
  it.each([
    ['Caddy', 'wiki.example.com {\n\treverse_proxy localhost:8090\n}\n'],
    ['Caddy', 'wiki.example.com {\n\thandle_path /synchrony/* {\n\t\treverse_proxy localhost:8091\n\t}\n}\n'],
    ['Caddy', '{"apps": {"http": {"servers": {"a": {"routes": [{"handle": [{"handler": "reverse_proxy"}]}]}}}}}'],
    [
      'IIS',
      '<?xml version="1.0"?>\n<configuration>\n  <system.webServer>\n    <rewrite><rules><rule name="r">\n      <action type="Rewrite" url="http://localhost:8090/{R:1}" />\n    </rule></rules></rewrite>\n  </system.webServer>\n</configuration>\n',
    ],
  ])('is named: %s', (product, text) => {
    expect(notesOf(text)).toEqual([{id: 'proxy-not-modelled', facts: {product}}])
  })

  it('is not seen in prose about it', () => {
    expect(notesOf('We use a reverse_proxy in Caddy and IIS in front of the wiki.')).toMatchObject([
      {id: 'not-recognised'},
    ])
  })
})
