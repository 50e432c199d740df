import {describe, expect, it} from 'vitest'
import {messageOrigin} from '../../src/portal/message-origin.ts'

describe('messageOrigin', () => {
  it.each([
    ['https://portal.example', 'https://portal.example'],
    ['https://portal.example:443/servicedesk/', 'https://portal.example'],
    ['http://portal.example:8080', 'http://portal.example:8080'],
    ['*', null],
    ['null', null],
    ['', null],
    [null, null],
    ['/', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['blob:https://portal.example/1', null],
  ])('takes %s as %s', (written, origin) => expect(messageOrigin(written)).toBe(origin))
})
