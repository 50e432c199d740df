import {describe, expect, it} from 'vitest'
import {langFromEnvironment} from '../../src/cli/lang-from-environment.ts'

describe('langFromEnvironment', () => {
  it.each([
    [{LANG: 'ja_JP.UTF-8'}, 'ja'],
    [{LANG: 'en_US.UTF-8'}, 'en'],
    [{LANG: 'ja_JP.UTF-8', LC_ALL: 'C'}, 'en'],
    [{LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP.eucJP'}, 'ja'],
    [{LC_ALL: '', LANG: 'ja'}, 'ja'],
    [{LANG: 'jam_JM'}, 'en'],
    [{}, 'en'],
  ])('reads %j as %s', (environment, lang) => {
    expect(langFromEnvironment(environment)).toBe(lang)
  })
})
