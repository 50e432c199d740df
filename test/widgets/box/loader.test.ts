import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {frameDocument} from '../../../src/widgets/box/frame-document.ts'
import {loaderHash, loaderScript} from '../../../src/widgets/box/loader.ts'

describe('the frame of the box', () => {
  it('names the hash of its loader', () => {
    expect(loaderHash).toBe(`sha256-${createHash('sha256').update(loaderScript).digest('base64')}`)
    expect(frameDocument).toContain(`script-src '${loaderHash}'`)
  })

  it('holds the loader byte for byte, as its only script', () => {
    expect(frameDocument.split('<script>')).toHaveLength(2)
    expect(frameDocument).toContain(`<script>${loaderScript}</script>`)
    expect(loaderScript).not.toMatch(/<\/?script|<!--/iu)
  })

  it('forbids every connection', () => {
    const policy = /content="([^"]*)"/u.exec(frameDocument)?.[1] ?? ''
    expect(policy).toMatch(/^default-src 'none';/u)
    const sources = policy.split('; ').flatMap(directive => directive.split(' ').slice(1))
    expect(new Set(sources)).toEqual(new Set(["'none'", `'${loaderHash}'`, 'blob:']))
  })
})
