import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {maskSecrets} from '../../../src/report/redact/mask-secrets.ts'

const read = (name: string) => readFileSync(new URL(`fixtures/secret-forms/${name}.txt`, import.meta.url), 'utf8')

describe('masking the secrets of a text', () => {
  const text = read('input')
  const masked = maskSecrets(text)

  it('leaves none of them, in whatever form it stands', () => {
    const secrets = read('secrets').trim().split('\n')
    expect(secrets.filter(secret => masked.text.includes(secret))).toEqual([])
  })

  it('leaves what is none', () => {
    for (const line of read('kept').trim().split('\n')) expect(masked.text).toContain(line)
    expect(masked.text).toContain('ProxyPass / ajp://localhost:8009/ secret=••••\n')
    expect(masked.text).toContain('kanri:••••\n')
    expect(masked.text).toContain('Authorization "Basic ••••";')
  })

  it('tells where the masks stand and what they stand for', () => {
    let restored = ''
    let last = 0
    for (const {from, to, value} of masked.secrets) {
      restored += masked.text.slice(last, from) + value
      last = to
    }
    expect(restored + masked.text.slice(last)).toBe(text)
  })

  it('gives a mask whole to a span that begins or ends in it', () => {
    const {text, spanOf} = maskSecrets('a secret="Wasabi77" b')
    const shown = (from: number, to: number) => {
      const span = spanOf({from, to})
      return text.slice(span.from, span.to)
    }
    expect(shown(0, 9)).toBe('a secret=')
    expect(shown(2, 14)).toBe('secret="••••')
    expect(shown(12, 19)).toBe('••••"')
    expect(shown(18, 21)).toBe('" b')
  })
})
