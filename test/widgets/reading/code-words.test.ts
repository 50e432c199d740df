import {describe, expect, it} from 'vitest'
import {codeWords} from '../../../src/widgets/reading/code-words.ts'

const kept = (code: string) =>
  codeWords(code).flatMap(({text, whole}) => (whole === 'never' ? [] : [`${whole} ${text}`]))

describe('the words of inline code', () => {
  it('leaves plain words as they are', () => {
    expect(codeWords('maxThreads')).toEqual([{text: 'maxThreads', whole: 'never'}])
    expect(kept('PKIX path building failed')).toEqual([])
  })

  it('keeps an option with its hyphen, and a path with its slashes', () => {
    expect(kept('keytool -list conf/server.xml')).toEqual(['always -list', 'always conf/server.xml'])
  })

  it('lets a long word break on a narrow screen, and a very long one everywhere, but neither behind its hyphen', () => {
    expect(kept('sun.security/validator/ValidatorException')).toEqual([
      'wide sun.security/validator/ValidatorException',
    ])
    expect(kept('-Djavax.net.ssl.trustStorePassword')).toEqual(['always -D', 'wide javax.net.ssl.trustStorePassword'])
    expect(kept(`--${'a'.repeat(60)}`)).toEqual(['always --a'])
  })

  it('loses no character', () => {
    const code = "  ps -ef |  grep '[j]ava' -Djavax.net.ssl.trustStorePassword=changeit "
    expect(
      codeWords(code)
        .map(({text}) => text)
        .join(''),
    ).toBe(code)
  })
})
