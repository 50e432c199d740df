import {describe, expect, it} from 'vitest'
import {readConfig} from '../../../src/config/read-config.ts'
import {connectorLimits} from '../../../src/diagnosis/proof/connector-limits.ts'
import {tomcatRefuses} from '../../../src/diagnosis/proof/tomcat-refuses.ts'
import {readSource} from '../../../src/input/read-source.ts'

function limitsOf(attributes: string) {
  const text = `<Server><Service><Connector port="8090" ${attributes}/></Service></Server>`
  const {model} = readConfig(readSource('server.xml', new TextEncoder().encode(text)))
  const connector = model.tomcat?.connectors[0]
  if (!connector) throw new Error('no connector')
  return connectorLimits(connector)
}

describe('what Tomcat refuses of a request-target', () => {
  it.each([
    ['/a[b]', ['[', ']']],
    ['/"<>^`{|}\\', ['"', '<', '>', '^', '`', '{', '|', '}', '\\']],
    ['/a b', [' ']],
    ['/a#b?c#d', ['#']],
    ['/\xe8\xad', ['\xe8', '\xad']],
    ['/a%2Fb%2fc', ['%2F', '%2f']],
    ['/a%5C%00', ['%5C', '%00']],
    ['/50%off', ['%']],
    ['/a?x=[1]', ['[', ']']],
    ['/a?x=%2F%5c%', []],
    ["/-._~!$&'()*+,;=:@%28%FF//../;x", []],
  ])('of %j is %j', (target, pieces) => {
    expect(tomcatRefuses(target)).toEqual({pieces, open: null})
  })

  it.each<[string, string, readonly string[], string | null]>([
    ['relaxedPathChars="[]|"', '/a[b]|c', [], null],
    ['relaxedPathChars="[]|"', '/a[b]{c}', ['{', '}'], null],
    ['relaxedPathChars="[]|"', '/a?x=[1]', ['[', ']'], null],
    ['relaxedQueryChars="[]\\"', '/a?x=[1]\\', [], null],
    ['relaxedPathChars="&quot;&lt;&#x5e;"', '/a"<^', [], null],
    ['relaxedPathChars=" #%\\"', '/a #\\%', [' ', '#', '\\', '%'], null],
    ['allowBackslash="true" relaxedPathChars="\\"', '/a\\%5C', [], null],
    ['encodedReverseSolidusHandling="passthrough"', '/a%5c', [], null],
    ['encodedSolidusHandling="PassThrough"', '/a%2F', [], null],
    ['encodedSolidusHandling="decode"', '/a%2F', [], null],
    ['encodedSolidusHandling="reject"', '/a%2F', ['%2F'], null],
    ['protocol="AJP/1.3"', '/a[b]%2F', ['%2F'], null],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Tomcat's own placeholder.
    ['relaxedPathChars="${chars}"', '/a[b]', [], 'relaxedPathChars'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Tomcat's own placeholder.
    ['relaxedPathChars="${chars}"', '/a[b] c', [' '], null],
  ])('with %s, of %j is %j', (attributes, target, pieces, open) => {
    expect(tomcatRefuses(target, limitsOf(attributes))).toEqual({pieces, open})
  })
})
