import {defineConfig} from 'vitest/config'

const shared = {
  // A worker reads each module once, not once for each file of tests: no test changes one.
  isolate: false,
  // What a page or a server does is waited for as long as it takes on a busy machine; a second, the default, is not enough.
  expect: {poll: {timeout: 15_000}},
}

export default defineConfig({
  test: {
    // One more than there are cores, of which the project promises two: some test always waits for a server or a browser.
    maxWorkers: 3,
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
          setupFiles: ['test/browser/await-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // After the others: they would take the processor from what is timed in a page.
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
})
