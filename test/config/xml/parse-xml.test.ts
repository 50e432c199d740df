import {parser} from '@lezer/xml'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lexXml} from '../../../src/config/xml/lex-xml.ts'
import {parseXml} from '../../../src/config/xml/parse-xml.ts'

/** The problems of a text, each with what it is about. */
function problems(text: string): readonly string[] {
  return parseXml(text).problems.map(({id, span}) => `${id} ${text.slice(span.from, span.to)}`)
}

/** What a text holds, as another parser may see it: tags and attributes with their places. */
function outline(text: string): readonly string[] {
  return parseXml(text).elements.flatMap(({name, tag}) => [
    `${tag.span.from}-${tag.span.to} ${name}`,
    ...tag.attributes.map(({name: own, span, value}) => `${span.from}-${span.to} ${own} ${value.from}-${value.to}`),
  ])
}

function outlineByLezer(text: string): readonly string[] {
  const lines: string[] = []
  let attribute: {from: number; to: number; name: string} | null = null
  let tag: {from: number; to: number} | null = null
  parser.parse(text).iterate({
    enter: ({name, from, to}) => {
      if (name === 'OpenTag' || name === 'SelfClosingTag') tag = {from, to}
      else if (name === 'TagName' && tag) {
        lines.push(`${tag.from}-${tag.to} ${text.slice(from, to)}`)
        tag = null
      } else if (name === 'Attribute') attribute = {from, to, name: ''}
      else if (name === 'AttributeName' && attribute) attribute.name = text.slice(from, to)
      else if (name === 'AttributeValue' && attribute)
        lines.push(`${attribute.from}-${attribute.to} ${attribute.name} ${from + 1}-${to - 1}`)
    },
  })
  return lines
}

describe('a text of XML', () => {
  it('is cut into tokens that are the whole text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '/>',
          '</',
          '<a',
          'a',
          ' b="',
          "c='",
          '"',
          "'",
          '=',
          ' ',
          '\n',
          '\r\n',
          '&amp;',
          '&',
          '-->',
          '<!--',
        ],
        ...[
          '<![CDATA[',
          ']]>',
          '<?',
          '?>',
          '<!DOCTYPE',
          '[',
          ']',
          '{{',
          '}}',
          '{%',
          '%}',
          '<%',
          '%>',
          '@@x@@',
          'ソ',
          '表',
        ],
      ),
      fc.string({maxLength: 4}),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), pieces => {
        const text = pieces.join('')
        const {tokens} = lexXml(text)
        expect(tokens.map(({span: {from, to}}) => text.slice(from, to)).join('')).toBe(text)
        for (const {tag, parent, contentEnd} of parseXml(text).elements) {
          expect(contentEnd).toBeGreaterThanOrEqual(tag.span.to)
          expect(parent).toBeLessThan(parseXml(text).elements.length)
          for (const {span, value} of tag.attributes)
            expect(tag.span.from < span.from && value.to <= span.to && span.to <= tag.span.to).toBe(true)
        }
      }),
      {seed: 20261125, numRuns: 3000},
    )
  })

  it('has the tags and attributes that @lezer/xml finds, where it has no fault', () => {
    const name = fc.constantFrom('Server', 'Connector', 'a:b', 'x-y.z', '要素')
    const value = fc
      .array(fc.constantFrom('8090', ' ', '\n', '&quot;', '&#x5c;', '>', '[]|', "'", '表', '/', '$' + '{x}'), {
        maxLength: 5,
      })
      .map(pieces => pieces.join(''))
    const attributes = fc
      .uniqueArray(
        fc.tuple(fc.constantFrom('port', 'scheme', 'docBase', 'x:y'), value, fc.constantFrom('=', ' = ', '\n=')),
        {
          selector: ([own]) => own,
          maxLength: 4,
        },
      )
      .map(list => list.map(([own, of, equals]) => `\r\n\t${own}${equals}"${of}"`).join(''))
    const node = fc.letrec<{node: string}>(tie => ({
      node: fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        fc.constantFrom('text', '<!-- <Connector port="1"/> -->', '<![CDATA[<a b="c">]]>', '<?pi <a?>', '&amp;'),
        fc.tuple(name, attributes).map(([own, list]) => `<${own}${list}/>`),
        fc
          .tuple(name, attributes, fc.array(tie('node'), {maxLength: 4}))
          .map(([own, list, inner]) => `<${own}${list} >${inner.join('')}</${own} >`),
      ),
    })).node
    fc.assert(
      fc.property(name, fc.array(node, {maxLength: 6}), (root, nodes) => {
        const text = `<?xml version="1.0"?>\n<!DOCTYPE ${root} [<!ENTITY e "<a b='c'>">]>\n<${root}>${nodes.join('')}</${root}>\n`
        expect(parseXml(text).problems).toEqual([])
        expect(outline(text)).toEqual(outlineByLezer(text))
      }),
      {seed: 20261125, numRuns: 400},
    )
  })

  it.each([
    ['<a>', ['cut-off <a']],
    ['<a><b></a>', ['not-closed <b']],
    ['</a>', ['close-without-open </a>']],
    ['<a b="1" b="2"/>', ['directive-repeated b="2"']],
    ['<a b/>', ['arguments-wrong b']],
    ['<a b=1/>', ['arguments-wrong b=1']],
    ['<a b="1/>\n<c/>', ['not-closed <a', 'not-closed b="1/>\n']],
    ['<a b="1"c="2"/>', ['text-unexpected c="2"']],
    ['<a <!-- why --> b="1"/>', ['text-unexpected <!-- why -->']],
    ['<a ; b="1"/>', ['text-unexpected ;']],
    ['<a/> 1 < 2', ['text-unexpected < 2']],
    ['<!-- a -- b -->', ['text-unexpected --']],
    ['<!-- a', ['cut-off <!--']],
    ['<![CDATA[ a', ['cut-off <![CDATA[']],
    ['<!DOCTYPE a [', ['cut-off <!DOCTYPE']],
    ['<a/><b/>', []],
    ['<a port="{{ x["y"] }}" {% if z %}b="1"{% endif %}/>', []],
    ['<% if x %><a port="<%= node["p"] %>"/><% end %>', []],
    ['{% if a < 7 %}<a/>{% endif %}', []],
  ])('is told what a parser refuses of %j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it('keeps what follows a fault', () => {
    const text = '<a b="1>\n<Connector port="8090" <!-- x --> scheme="https"/>'
    const [, connector] = parseXml(text).elements
    expect(connector?.tag.attributes.map(({span}) => text.slice(span.from, span.to))).toEqual([
      'port="8090"',
      'scheme="https"',
    ])
  })
})

describe('hostile text', () => {
  const units = [
    '<',
    '&',
    '"',
    "'",
    '<a ',
    '<a>',
    '<a></b>',
    '</a>',
    '<a "',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE ',
    '<?',
    '<% ',
  ]
  it.each([...units, '{{', '{%', '@@', '< ', 'b="c" ', '<a b="<', '<a b=\'"'])(
    'of %j takes a time that grows with it',
    unit => {
      for (const before of ['', '<a ', '<a b="']) {
        const spent = (length: number): number => {
          const begin = process.cpuUsage()
          parseXml(before + unit.repeat(length / unit.length))
          return process.cpuUsage(begin).user / 1000
        }
        spent(40_000)
        const short = Math.max(spent(40_000), 20)
        expect(spent(320_000) / short).toBeLessThan(30)
      }
    },
  )
})
