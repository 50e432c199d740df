import {describe, expect, it} from 'vitest'
import {olderFirst} from '../../src/input/older-first.ts'
import {rotatedName} from '../../src/input/rotated-name.ts'

describe('rotatedName', () => {
  it.each([
    [
      'logs/atlassian-confluence.log',
      [
        'logs/atlassian-confluence.log.10',
        'logs/atlassian-confluence.log.2.gz',
        'logs/atlassian-confluence.log.1',
        'logs/atlassian-confluence.log',
      ],
    ],
    [
      'atlassian-confluence.log',
      [
        'atlassian-confluence-2023-01-15-1.log',
        'atlassian-confluence-2023-01-15-12.log',
        'atlassian-confluence-2023-01-16-1.log',
        'atlassian-confluence.log',
      ],
    ],
    ['catalina.log', ['catalina.2023-01-15.log', 'catalina.2023-01-16.log']],
    ['conf_access_log.log', ['conf_access_log.2023-01-15.log', 'conf_access_log.2023-01-16.log.gz']],
    ['error.log', ['error.log-20230115.gz', 'error.log-20230116', 'error.log']],
    ['C:\\logs\\access_log', ['C:\\logs\\access_log.2023-01-15', 'C:\\logs\\access_log']],
  ])('puts the files of %s together, the oldest first', (log, names) => {
    const read = names.map(rotatedName)
    expect(new Set(read.map(name => name.log))).toEqual(new Set([log]))
    expect([...read].reverse().sort(olderFirst)).toEqual(read)
  })

  it.each([
    ['a/atlassian-confluence.log', 'b/atlassian-confluence.log'],
    ['catalina.out', 'catalina.2023-01-15.log'],
    ['confluence-1.log', 'confluence-2.log'],
    ['server.xml', 'server.xml.1'],
    ['atlassian-confluence.log', 'atlassian-confluence-security.log'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(rotatedName(a).log).not.toBe(rotatedName(b).log)
  })
})
