import {describe, expect, it} from 'vitest'
import {configListing} from '../../src/report/config-listing.ts'
import {sourceOf} from '../config/source-of.ts'

const note = (message: string) => ({
  check: 'path-reencoded',
  severity: 'error' as const,
  severityName: 'error',
  message,
  article: null,
  link: '',
  measured: '',
  fixes: [],
})

/** Lists a text with notes about pieces of it. */
function list(text: string, ...pieces: readonly string[]) {
  const placed = pieces.map(piece => {
    const from = text.indexOf(piece)
    return {span: {from, to: from + piece.length}, note: note(piece.trim())}
  })
  return configListing(sourceOf(text), 0, 'Apache', [], placed)
}

const filler = (count: number) => Array.from({length: count}, (_, at) => `# ${at}\n`).join('')

describe('the listing of a configuration', () => {
  it('marks what a finding points at, and sets its note below that line', () => {
    const {runs, notes} = list(
      '<VirtualHost *:80>\n    ProxyPass / http://b/\n</VirtualHost>\n',
      'ProxyPass / http://b/',
    )
    expect(notes.map(({message}) => message)).toEqual(['ProxyPass / http://b/'])
    expect(runs).toEqual([
      {
        isFolded: false,
        count: 3,
        lines: [
          {number: 1, text: '<VirtualHost *:80>', marks: [], secrets: [], notes: []},
          {number: 2, text: '    ProxyPass / http://b/', marks: [{from: 4, to: 25}], secrets: [], notes: [0]},
          {number: 3, text: '</VirtualHost>', marks: [], secrets: [], notes: []},
        ],
      },
    ])
  })

  it('names the worst of one line first', () => {
    const placed = (['info', 'error', 'warning'] as const).map((severity, at) => ({
      span: {from: at, to: at + 1},
      note: {...note(severity), severity},
    }))
    const {notes} = configListing(sourceOf('ProxyPass\n'), 0, 'Apache', [], placed)
    expect(notes.map(({message}) => message)).toEqual(['error', 'warning', 'info'])
  })

  it('folds what is far from every finding, and no single line', () => {
    const folds = (text: string) =>
      list(text, 'ProxyPass /a', 'ProxyPass /b').runs.map(({isFolded, count}) => `${isFolded} ${count}`)
    expect(folds(`${filler(10)}ProxyPass /a\n${filler(9)}ProxyPass /b\n`)).toEqual([
      'true 7',
      'false 7',
      'true 3',
      'false 4',
    ])
    expect(folds(`ProxyPass /a\n${filler(7)}ProxyPass /b\n`)).toEqual(['false 9'])
  })

  it('joins marks that overlap, and keeps the notes in the order of their places', () => {
    const {runs, notes} = list('ProxyPass / http://b/ x\n', 'http://b/', 'ProxyPass / http')
    expect(notes.map(({message}) => message)).toEqual(['ProxyPass / http', 'http://b/'])
    expect(runs[0]?.lines[0]).toMatchObject({marks: [{from: 0, to: 21}], notes: [0, 1]})
  })

  it('marks all lines of a directive that goes on, without their indentation, whatever the line endings', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const {runs} = list(
        `a\nProxyPass /x \\\n    http://b/\nb`.replaceAll('\n', ending),
        `ProxyPass /x \\${ending}    http://b/`,
      )
      expect(runs[0]?.lines.map(({marks, notes}) => [marks, notes])).toEqual([
        [[], []],
        [[{from: 0, to: 14}], []],
        [[{from: 4, to: 13}], [0]],
        [[], []],
      ])
    }
  })

  it('does not carry the text of a very long file, and shortens very long lines', () => {
    const {runs} = list(`ProxyPass / http://b/\n${filler(9000)}`, 'ProxyPass / http://b/')
    expect(runs.at(-1)).toEqual({isFolded: true, count: 8997, lines: []})
    const long = list(`x${'y'.repeat(9000)} ProxyPass`, 'ProxyPass').runs[0]?.lines[0]
    expect(long?.text.length).toBe(2001)
    expect(long?.marks.every(({to}) => to <= 2001)).toBe(true)
  })

  it('takes any span', () => {
    expect(
      configListing(sourceOf(''), 0, 'Apache', [], [{span: {from: 0, to: 0}, note: note('x')}]).runs[0]?.lines,
    ).toHaveLength(1)
    expect(
      configListing(sourceOf('a\n'), 0, 'Apache', [], [{span: {from: 2, to: 2}, note: note('x')}]).notes,
    ).toHaveLength(1)
  })
})
