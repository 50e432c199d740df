import {expect, it} from 'vitest'
import {hitPacker, hitReader} from '../../../src/report/redact/found-hits.ts'
import type {Hit} from '../../../src/report/redact/rule.ts'

it('gives back the hits that were packed', () => {
  const some: readonly Hit[] = [
    {from: 0, to: 1, kind: 'token'},
    {from: 133, to: 20_000, kind: 'user'},
    {from: 5, to: 133, kind: 'literal'},
    {from: 5, to: 133, kind: 'host'},
    {from: 4_194_303, to: 8_388_606, kind: 'mail'},
    {from: 1, to: 2, kind: 'space'},
  ]
  const hits = Array.from({length: 5000}, () => some).flat()
  const packer = hitPacker()
  for (const {from, to, kind} of hits) packer.add(from, to, kind)
  const next = hitReader(packer.packed())
  for (const hit of hits) expect(next()).toEqual(hit)
  expect(next()).toBeNull()
})
