import {defineConfig} from 'vitest/config'

/** A worker reads each module once, not once for each file of tests: no test changes one. */
const shared = {isolate: false}

export default defineConfig({
  test: {
    // A worker per core where there are two: Vitest by itself would leave one idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/servers/**', 'test/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'servers',
          include: ['test/servers/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two browsers keep two cores busy; more would make each test wait for the others.
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
})
