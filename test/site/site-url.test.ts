import {expect, it} from 'vitest'
import {siteUrl} from '../../src/site/site-url.ts'

it.each([
  [{}, 'http://localhost:3000'],
  [{PORT: '4700'}, 'http://localhost:4700'],
  [{PORT: ''}, 'http://localhost:3000'],
  [{PORT: 'none'}, 'http://localhost:3000'],
  [{PORT: '4700', SITE_URL: 'https://kb.example.com'}, 'https://kb.example.com'],
])('builds with %j for %s', (environment, url) => expect(siteUrl(environment)).toBe(url))
