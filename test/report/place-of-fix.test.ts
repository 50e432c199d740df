import {expect, it} from 'vitest'
import {placeOfFix} from '../../src/report/place-of-fix.ts'

const places = [
  {input: 0, span: {from: 10, to: 20}},
  {input: 1, span: {from: 0, to: 5}},
  {input: 0, span: {from: 100, to: 120}},
]
const fix = (input: number, at: number) => ({
  remedy: 'x',
  kind: 'safe' as const,
  input,
  edits: [{from: at, to: at, insert: ''}],
  revives: [],
})

it.each([
  ['within its place', fix(0, 110), 2],
  ['in a line of its own before its place', fix(0, 96), 2],
  ['behind its place', fix(0, 22), 0],
  ['in another input', fix(1, 50), 1],
  ['in an input without a place', fix(2, 1), 0],
])('a correction %s belongs to it', (_, given, place) => {
  expect(placeOfFix(given, places)).toBe(place)
})
