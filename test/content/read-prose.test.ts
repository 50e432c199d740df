import {describe, expect, it} from 'vitest'
import {readProse} from '../../src/content/read-prose.ts'

const page = `---
title: A page
description: What it says.
source: '0123456789ab'
---

Before.

## Cause: the clock {#cause-clock}

Confluence listens at localhost:8090 and \`AJP:8009\`.

\`\`\`bash
echo hidden
\`\`\`

### Details

| a | b |
| --- | --- |
| 1 | two |

::signature{#expired}
`

describe('prose', () => {
  const {prose, problems} = readProse('index.md', page)

  it('has what its front matter says', () => {
    expect(prose).toMatchObject({title: 'A page', description: 'What it says.', source: '0123456789ab'})
    expect(problems).toEqual([])
  })

  it('has a section for each heading, its id taken out of the words', () => {
    expect(prose.sections.map(({id, title, nodes}) => [id, title, nodes.length])).toEqual([
      ['', '', 1],
      ['cause-clock', 'Cause: the clock', 2],
      ['', 'Details', 2],
    ])
  })

  it('has a body of words without headings, code blocks and directives, and keeps ports', () => {
    expect(prose.body).toBe('Before.\nConfluence listens at localhost:8090 and AJP:8009.\na\nb\n1\ntwo')
  })

  it('may have no front matter at all', () => {
    expect(readProse('index.md', 'Words.').prose).toMatchObject({title: '', description: '', body: 'Words.'})
  })
})
