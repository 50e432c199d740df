import {describe, expect, it} from 'vitest'
import {digest} from '../../src/content/digest.ts'

const page = `---
title: The heap is full
description: Confluence needs more memory than it may take.
---

## Cause {#cause}

The heap is *too small* for the pages
that are open.

- one
- two

::signature{#out-of-memory}
`

describe('the digest of a page', () => {
  it('is twelve hexadecimal digits', () => {
    expect(digest(page)).toMatch(/^[0-9a-f]{12}$/)
  })

  it.each([
    ['lines break elsewhere', page.replace('the pages\nthat', 'the\npages that')],
    ['emphasis and lists are marked otherwise', page.replace('*too small*', '_too small_').replaceAll('- ', '* ')],
    ['lines end as on Windows', page.replaceAll('\n', '\r\n')],
    [
      'the front matter is in another order or folded',
      page.replace(/title: (.*)\ndescription: (.*)\n/, 'description: >-\n  $2\ntitle: "$1"\n'),
    ],
  ])('stays if %s', (_, text) => {
    expect(text).not.toBe(page)
    expect(digest(text)).toBe(digest(page))
  })

  it.each([
    ['a word', page.replace('too small', 'too large')],
    ['the title', page.replace('is full', 'was full')],
    ['an id', page.replace('{#cause}', '{#causes}')],
    ['a directive', page.replace('#out-of-memory', '#heap')],
    ['an item of a list', page.replace('- two\n', '')],
  ])('changes with %s', (_, text) => {
    expect(digest(text)).not.toBe(digest(page))
  })

  it('counts front matter that is no YAML as it stands', () => {
    expect(digest('---\ntitle: a: b\n---\n')).not.toBe(digest('---\ntitle: a: c\n---\n'))
  })
})
