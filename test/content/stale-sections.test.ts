import {describe, expect, it} from 'vitest'
import {digest} from '../../src/content/digest.ts'
import {readProse} from '../../src/content/read-prose.ts'
import {sectionDigests} from '../../src/content/section-digests.ts'
import {staleSections} from '../../src/content/stale-sections.ts'

const english = `---
title: The heap is full
description: Confluence needs more memory.
---

## Cause {#cause}

The heap is too small.

## Solution {#solution}

Make it larger.
`
const prose = (text: string) => readProse('index.md', text).prose
const record = [...sectionDigests(english)].map(([id, value]) => `  ${id}: '${value}'`).join('\n')
const japanese = prose(`---\ntitle: あ\nsource: '${digest(english)}'\nsections:\n${record}\n---\n`)

describe('what is out of date in a translation', () => {
  it('is nothing while the English page is the same, lines broken elsewhere included', () => {
    expect(staleSections(prose(english), japanese)).toBeUndefined()
    expect(staleSections(prose(english.replace('heap is too', 'heap is\ntoo')), japanese)).toBeUndefined()
  })

  it('is the section that changed', () => {
    const changed = prose(english.replace('larger', 'smaller'))
    expect(staleSections(changed, japanese)).toEqual({sections: ['solution'], head: false, known: true})
  })

  it('is the section that came new', () => {
    const longer = prose(`${english}\n## Workaround {#workaround}\n\nRestart.\n`)
    expect(staleSections(longer, japanese)).toEqual({sections: ['workaround'], head: false, known: true})
  })

  it('is the head if title or description changed', () => {
    const renamed = prose(english.replace('more memory', 'much memory'))
    expect(staleSections(renamed, japanese)).toEqual({sections: [], head: true, known: true})
  })

  it('is not known if the translation records no sections', () => {
    const old = prose(`---\ntitle: あ\nsource: '000000000000'\n---\n`)
    expect(staleSections(prose(english), old)).toEqual({sections: [], head: false, known: false})
  })
})
