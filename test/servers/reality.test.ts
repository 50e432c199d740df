import {describe, expect, it} from 'vitest'
import {apacheSettings, apacheWholes} from './apache-realities.ts'
import {nginxWholes} from './nginx-realities.ts'
import {runRealities} from './run-realities.ts'

/** `npm run bench:proxy -- reality` runs all; here every setting once, and a fixed part of the whole configurations. */
const every = (count: number, list: readonly string[]): readonly string[] =>
  list.filter((_, index) => index % count === 0)

describe.concurrent('the backend, path, Host, scheme and upgrade are those of the model behind', () => {
  it.each([
    ['apache', [...apacheSettings, ...every(6, apacheWholes)]],
    ['nginx', every(3, nginxWholes)],
  ] as const)('a real %s', async (proxy, configs) => {
    const unlike: unknown[] = []
    const counts = {equal: 0, unknown: 0, different: 0}
    for await (const {config, verdicts} of runRealities(proxy, configs)) {
      for (const verdict of verdicts) {
        counts[verdict.kind] += 1
        if (verdict.kind === 'different') unlike.push({config, ...verdict})
      }
    }
    expect(unlike).toEqual([])
    expect(counts.equal).toBeGreaterThan(9 * counts.unknown)
  })
})
