import {describe, expect, it} from 'vitest'
import {matchTakes} from '../../../src/config/forward/match-takes.ts'
import type {RouteMatch} from '../../../src/model/config-model.ts'

const span = {from: 0, to: 0}
const prefix = (value: string, segment: boolean): RouteMatch => ({kind: 'prefix', value, segment, span})
const regex = (value: string, ignoresCase = false): RouteMatch => ({
  kind: 'regex',
  value,
  span,
  ...(ignoresCase && {ignoresCase}),
})

describe('what a match takes', () => {
  it.each([
    [prefix('/wiki', true), '/wiki', true],
    [prefix('/wiki', true), '/wiki/x', true],
    [prefix('/wiki', true), '/wikis', false],
    [prefix('/wiki/', true), '/wiki/x', true],
    [prefix('/wiki', false), '/wikis', true],
    [prefix('', false), '/x', true],
    // Bytes of UTF-8, as a decoded path has them.
    [prefix('/表', false), '/\u00e8\u00a1\u00a8/x', true],
    [{kind: 'exact', value: '/wiki', span} satisfies RouteMatch, '/wiki/', false],
    [regex('^/(?:x|y)$'), '/y', true],
    [regex('^/X$', true), '/x', true],
    [regex('(?i)^/X$'), '/x', true],
    [regex('^/X$'), '/x', false],
    // Not known: no pattern, and one that is no expression.
    [regex(''), '/x', 'unknown'],
    [regex('('), '/x', 'unknown'],
  ])('%j with %s: %s', (match, path, expected) => {
    expect(matchTakes(match, path, 'apache')).toBe(expected)
  })
})
