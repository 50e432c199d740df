import {describe, expect, it} from 'vitest'
import {patchBytes} from '../../src/input/patch-bytes.ts'
import {readSource} from '../../src/input/read-source.ts'
import type {Edit} from '../../src/model/edit.ts'

const ascii = (text: string) => new TextEncoder().encode(text)
const after = (text: string, found: string, insert: string): Edit => {
  const at = text.indexOf(found) + found.length
  return {from: at, to: at, insert}
}
const patch = (bytes: Uint8Array, found: string, insert: string) => {
  const source = readSource('a', bytes)
  return patchBytes(source, [after(source.text, found, insert)])
}

const directive = 'ProxyPass / http://localhost:8090/'
/** `# 表示` in Shift_JIS and EUC-JP. */
const shiftJis = [0x23, 0x20, 0x95, 0x5c, 0x8e, 0xa6, 0x0a]
const eucJp = [0x23, 0x20, 0xc9, 0xbd, 0xbc, 0xa8, 0xa4, 0xb9, 0x0a]

describe('patchBytes', () => {
  it('changes nothing where there is nothing to change, whatever the line endings', () => {
    const bytes = ascii(`\ufeff# 設定 \u{20bb7}\r\n${directive}\n\r\n`)
    const source = readSource('a', bytes)
    expect(patchBytes(source, [])).toEqual(bytes)
  })

  it('keeps every other byte of UTF-8, mark and characters of four bytes included', () => {
    const bytes = ascii(`\ufeff# 設定 \u{20bb7}\r\n${directive}\r\n# end`)
    expect(patch(bytes, directive, ' nocanon')).toEqual(
      ascii(`\ufeff# 設定 \u{20bb7}\r\n${directive} nocanon\r\n# end`),
    )
  })

  it.each(['utf-16le', 'utf-16be'])('keeps %s', encoding => {
    const encode = (text: string) => {
      const buffer = Buffer.from(text, 'utf16le')
      return Uint8Array.from(encoding === 'utf-16le' ? buffer : buffer.swap16())
    }
    expect(patch(encode(`\ufeff# 設定\n${directive}\n`), directive, ' # 追加')).toEqual(
      encode(`\ufeff# 設定\n${directive} # 追加\n`),
    )
  })

  it.each([
    ['Shift_JIS', shiftJis, [0x95, 0x5c, 0xb1]],
    ['EUC-JP', eucJp, [0xc9, 0xbd, 0x8e, 0xb1]],
  ])('keeps %s and writes new characters in it', (_, comment, added) => {
    const bytes = Uint8Array.from([...comment, ...ascii(`${directive}\n`), ...comment])
    expect(patch(bytes, directive, ' 表ｱ')).toEqual(
      Uint8Array.from([...comment, ...ascii(`${directive} `), ...added, 0x0a, ...comment]),
    )
  })

  it('keeps both of two byte sequences for one character', () => {
    // NEC's and IBM's codes for ① and 纊 stand beside what an encoder would write.
    const bytes = Uint8Array.from([0x23, 0x82, 0xa0, 0xed, 0x40, 0xfa, 0x5c, 0x0a, ...ascii(`${directive}\n`)])
    expect(patch(bytes, directive, ' nocanon')?.subarray(0, 8)).toEqual(bytes.subarray(0, 8))
  })

  it('gives null where a new character does not exist in the encoding', () => {
    expect(patch(Uint8Array.from([...shiftJis, ...ascii(directive)]), directive, ' 한')).toBeNull()
    expect(patch(ascii(directive), directive, '\ud800')).toBeNull()
  })

  it('gives null where the bytes do not decode', () => {
    expect(
      patch(Uint8Array.from([...ascii('# 設定'), 0xff, 0x0a, ...ascii(directive)]), directive, ' nocanon'),
    ).toBeNull()
  })

  it('takes the repairs along', () => {
    const source = readSource('a', ascii(`> 1 # 設定\n> 2 ${directive}\n`))
    expect(source.repairs).toHaveLength(2)
    const patched = patchBytes(source, [after(source.text, directive, ' nocanon')])
    expect(new TextDecoder().decode(patched ?? undefined)).toBe(`# 設定\n${directive} nocanon\n`)
  })

  it('applies an edit that begins and ends within earlier edits', () => {
    const source = {...readSource('a', ascii('abcdef')), repairs: [[{from: 2, to: 4, insert: 'XYZ'}]], text: 'abXYZef'}
    const patched = patchBytes(source, [{from: 3, to: 6, insert: '-'}])
    expect(new TextDecoder().decode(patched ?? undefined)).toBe('abX-f')
  })
})
