import {describe, expect, it} from 'vitest'
import {siteAddress} from '../../src/site/site-address.ts'

it.each([
  [{}, 'http://localhost:3000', '/'],
  [{PORT: '4700'}, 'http://localhost:4700', '/'],
  [{PORT: ''}, 'http://localhost:3000', '/'],
  [{PORT: 'none'}, 'http://localhost:3000', '/'],
  [{PORT: '4700', SITE_URL: 'https://kb.example.com'}, 'https://kb.example.com', '/'],
  [{SITE_URL: 'https://KB.example.com:8443/', BASE_URL: '/'}, 'https://kb.example.com:8443', '/'],
  [{SITE_URL: '', BASE_URL: ''}, 'http://localhost:3000', '/'],
  [{BASE_URL: '/confluence/'}, 'http://localhost:3000', '/confluence/'],
  [{BASE_URL: 'confluence'}, 'http://localhost:3000', '/confluence/'],
  [{BASE_URL: '/docs/v1.2/~kb_x'}, 'http://localhost:3000', '/docs/v1.2/~kb_x/'],
])('builds with %j for %s and %s', (environment, origin, base) =>
  expect(siteAddress(environment)).toEqual({origin, base}),
)

describe('says what is wrong with', () => {
  it.each([
    'kb.example.com',
    'localhost:8080',
    'foo',
    'ftp://kb.example.com',
    'https://kb.example.com/confluence',
    'https://kb.example.com/?q=1',
    'https://admin:secret@kb.example.com',
  ])('SITE_URL=%s', value => {
    expect(() => siteAddress({SITE_URL: value})).toThrow(
      `Unexpected SITE_URL "${value}", expected an origin such as https://kb.example.com`,
    )
  })

  it.each(['C:/Program Files/Git/confluence/', '/a/../b/', '/./', '/kb?x', '/ナレッジ/', 'https://kb.example.com/kb/'])(
    'BASE_URL=%s',
    value => {
      expect(() => siteAddress({BASE_URL: value})).toThrow(`Unexpected BASE_URL "${value}", expected the folder`)
    },
  )
})
