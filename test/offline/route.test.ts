import {describe, expect, it} from 'vitest'
import {readRoute} from '../../src/offline/route.ts'
import {fragmentOf} from '../../src/offline/speech.ts'

describe('readRoute', () => {
  it.each([
    ['#/', 'en', '', ''],
    ['#/ja', 'ja', '', ''],
    ['#/ja/', 'ja', '', ''],
    ['#/#articles', 'en', '', 'articles'],
    ['#/ja/#guide', 'ja', '', 'guide'],
    ['#/kb/one', 'en', 'kb/one', ''],
    ['#/ja/kb/one/', 'ja', 'kb/one', ''],
    ['#/ja/kb/one#cause-x', 'ja', 'kb/one', 'cause-x'],
    ['#/ja/kb/one%23cause-x', 'ja', 'kb/one', 'cause-x'],
    ['#/guide/', 'en', 'guide', ''],
    ['#/jaws', 'en', 'jaws', ''],
    ['#/%zz', 'en', '%zz', ''],
  ])('reads %s', (fragment, lang, page, section) => {
    expect(readRoute(fragment, ['ja'])).toEqual({lang, page, section})
  })

  it.each([
    [['ja-JP', 'en'], 'ja'],
    [['en-GB', 'ja'], 'en'],
    [['fr', 'ja'], 'ja'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('takes from %j the language %s where the address names none', (languages, lang) => {
    expect(readRoute('', languages).lang).toBe(lang)
  })

  it('reads what fragmentOf writes', () => {
    for (const lang of ['en', 'ja'] as const) {
      expect(readRoute(fragmentOf({lang, mark: '#'}, '/kb/one#cause-x'), [])).toEqual({
        lang,
        page: 'kb/one',
        section: 'cause-x',
      })
      expect(readRoute(fragmentOf({lang, mark: '#'}, '/'), [])).toEqual({lang, page: '', section: ''})
    }
  })
})
