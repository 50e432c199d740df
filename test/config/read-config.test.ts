import {describe, expect, it} from 'vitest'
import {readConfig} from '../../src/config/read-config.ts'
import {wordsOf} from '../../src/wording/words.ts'
import {readFixture} from './read-fixture.ts'
import {sourceOf} from './source-of.ts'

describe('readConfig', () => {
  it('says in one sentence that a virtual host is cut off', () => {
    const {notes} = readConfig(sourceOf(readFixture('cut-off')))
    expect(notes).toMatchObject([{id: 'cut-off', facts: {section: '<VirtualHost *:80>', line: 1}}])
    expect(notes.map(wordsOf('ja').note)).toEqual([
      '1 行目で始まる <VirtualHost *:80> の途中でテキストが終わっています。終わりまで、セクション全体を貼り付けてください。',
    ])
  })

  it('names a section that closes without having opened, and reads the rest', () => {
    const {notes, model} = readConfig(sourceOf(readFixture('close-without-open')))
    expect(notes).toMatchObject([{id: 'close-without-open', facts: {section: '</VirtualHost>', line: 2}}])
    expect(model.sites[0]?.routes).toHaveLength(1)
  })

  it('counts lines in the text as it was given', () => {
    const text = `${readFixture('one-line')}\n<VirtualHost *:443>\n`
    expect(readConfig(sourceOf(text)).notes).toMatchObject([{id: 'cut-off', facts: {line: 2}}])
  })

  it('says that nothing in the file routes requests', () => {
    expect(readConfig(sourceOf(readFixture('redirect-only'))).notes).toMatchObject([{id: 'no-routes'}])
    expect(readConfig(sourceOf(readFixture('include-only'))).notes).toEqual([])
  })

  it('names a kind that is not modelled and says nothing else about it', () => {
    const {notes, model} = readConfig(sourceOf('CATALINA_OPTS=', 'unknown'))
    expect(notes).toEqual([{id: 'kind-not-modelled', facts: {kind: 'unknown'}}])
    expect(model).toEqual({sites: [], gaps: [], marks: []})
  })
})
