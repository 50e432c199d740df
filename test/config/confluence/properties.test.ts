import {describe, expect, it} from 'vitest'
import type {InputKind} from '../../../src/model/input-kind.ts'
import {check} from '../check.ts'

function read(text: string, kind: InputKind) {
  const {confluence, upm, secrets = []} = check(text, [], kind).model
  const properties = (confluence ?? upm)?.properties ?? []
  return {
    values: properties.map(({name, value}) => [name, value.known ? value.value : `?${value.why}`]),
    spans: properties.map(({span}) => text.slice(span.from, span.to)),
    secrets: secrets.map(({from, to}) => text.slice(from, to)),
  }
}

describe('a confluence.cfg.xml', () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>

<confluence-configuration>
  <setupStep>complete</setupStep>
  <buildNumber>9012</buildNumber>
  <properties>
    <property name="hibernate.connection.password">p&lt;w</property>
    <property name='hibernate.connection.url'>jdbc:postgresql://db/w?user=u&amp;password=zz&amp;ssl=true</property>
    <property name="hibernate.hikari.maximumPoolSize"> 60 </property>
    <property name="atlassian.license.message"><![CDATA[AAAB]]>
    </property>
    <property name="attachments.dir">$\{confluenceHome}/attachments</property>
    <property name="a&amp;b">x<!-- y -->z</property>
    <!-- <property name="gone">1</property> -->
    <property name="empty"/>
  </properties>
</confluence-configuration>
`

  it('has properties, at their places', () => {
    const {values, spans} = read(text, 'confluence-cfg')
    expect(values).toEqual([
      ['setupStep', 'complete'],
      ['buildNumber', '9012'],
      ['hibernate.connection.password', 'p<w'],
      ['hibernate.connection.url', 'jdbc:postgresql://db/w?user=u&password=zz&ssl=true'],
      ['hibernate.hikari.maximumPoolSize', '60'],
      ['atlassian.license.message', 'AAAB'],
      ['attachments.dir', '?variable'],
      ['a&b', 'xz'],
      ['empty', ''],
    ])
    expect(spans[2]).toBe('<property name="hibernate.connection.password">p&lt;w</property>')
  })

  it('holds secrets', () => {
    expect(read(text, 'confluence-cfg').secrets).toEqual(['p&lt;w', 'zz', '<![CDATA[AAAB]]>\n    '])
  })

  it('is read from a piece, and has no note for routes', () => {
    const piece = '<property name="hibernate.c3p0.max_size">60</property>'
    expect(read(piece, 'confluence-cfg').values).toEqual([['hibernate.c3p0.max_size', '60']])
    expect(check(piece, [], 'confluence-cfg').notes).toEqual([])
  })
})

describe('an upm.properties', () => {
  it.each([
    ['a.b=1', [['a.b', '1']]],
    ['a.b : 1', [['a.b', '1']]],
    ['a.b 1', [['a.b', '1']]],
    ['a.b', [['a.b', '']]],
    ['  a\\:b\\ c = d = e', [['a:b c', 'd = e']]],
    [
      'a=1\\\r\n   2\r\nb=3\\\\\nc=4',
      [
        ['a', '12'],
        ['b', '3\\'],
        ['c', '4'],
      ],
    ],
    ['# a=1\n! b=2\n\n=c', [['', 'c']]],
    ['a=\\u30bd\\t\\q', [['a', 'ソ\tq']]],
    ['a={{ b }}', [['a', '?template']]],
  ])('%j is read as Java reads it', (text, expected) => {
    expect(read(text, 'upm-properties').values).toEqual(expected)
  })

  it('may hold secrets and suppressions', () => {
    const text = '! shindan: ignore jvm-flag-typo why\n-Da.token=abc\n'
    expect(read(text, 'upm-properties').secrets).toEqual(['abc'])
    expect(check(text, [], 'upm-properties').notes.map(({id}) => id)).toEqual(['findings-suppressed'])
  })
})
