import {describe, expect, it} from 'vitest'
import {readEvents} from '../../src/logs/read-events.ts'
import {searchTerms} from '../../src/logs/search-terms.ts'

function terms(message: string, trace = ''): string {
  const [event] = readEvents(`2024-05-01 10:00:00,000 ERROR [t] [a.b.C] go ${message}\n${trace}`)
  if (!event) throw new Error('no event')
  return searchTerms(event)
}

describe('searchTerms', () => {
  it('are the exception by its own name and the words that are always there', () => {
    const trace = 'org.hibernate.exception.JDBCConnectionException: x\n\tat a.b.C.d(C.java:1)\n'
    expect(terms('Unable to load page 4711 of "Tokyo Office" from /wiki/x for (node-3)', trace)).toBe(
      'JDBCConnectionException Unable to load page of from for',
    )
  })

  it('are the words alone where there is no exception, Japanese ones too', () => {
    expect(terms('ページ 42 を保存できません: {reason=timeout}')).toBe('ページ を保存できません: reason timeout')
  })

  it('are empty where nothing is said, and never long', () => {
    expect(terms('"x"')).toBe('')
    expect(terms('word '.repeat(200)).length).toBeLessThanOrEqual(160)
  })
})
