import {describe, expect, it} from 'vitest'
import {readLoggedRequest} from '../../src/diagnosis/logged-request.ts'

describe('readLoggedRequest', () => {
  it.each([
    ['/conf/download/attachments/1/a.pdf', '/conf/download/attachments/1/a.pdf', false],
    ['https://wiki.example.com/x/a%28b%29?version=1', '/x/a%28b%29?version=1', false],
    ['/conf/download/attachments/XXXXXX/DOCUMENT.pdf', '/conf/download/attachments/XXXXXX/DOCUMENT.pdf', true],
    ['/download/attachments/<id>/a.pdf', '/download/attachments/<id>/a.pdf', true],
    ['/download/redacted-12345678/a.pdf', '/download/redacted-12345678/a.pdf', true],
    ['/download/***/a.pdf', '/download/***/a.pdf', true],
    ['/download/attachments/1/XXL.pdf', '/download/attachments/1/XXL.pdf', false],
  ])('reads %s', (url, path, hasPlaceholder) => {
    expect(readLoggedRequest(url)).toEqual({path, hasPlaceholder})
  })

  it('gives null for what names no path', () => {
    expect(readLoggedRequest('n/a')).toBeNull()
    expect(readLoggedRequest('')).toBeNull()
  })
})
