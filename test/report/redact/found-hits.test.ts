import {expect, it} from 'vitest'
import {packHits, unpackHits} from '../../../src/report/redact/found-hits.ts'
import type {Hit} from '../../../src/report/redact/rule.ts'

it('gives back the hits that were packed, in the order of the text and each once', () => {
  const hits: readonly Hit[] = [
    {from: 0, to: 1, kind: 'token'},
    {from: 0, to: 1, kind: 'user'},
    {from: 5, to: 133, kind: 'literal'},
    {from: 133, to: 20_000, kind: 'user'},
    {from: 1_048_576, to: 4_194_304, kind: 'host'},
  ]
  expect(unpackHits(packHits([...hits, ...hits].reverse()))).toEqual(hits)
  expect(packHits([])).toHaveLength(0)
})
