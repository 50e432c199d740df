import {expect, it} from 'vitest'
import {rehypeTables} from '../../src/site/rehype-tables.ts'

it('aligns by class, heads nothing with an empty cell, and frames the table', () => {
  const cell = (tagName: string, properties: Record<string, unknown>, children: {type: string}[] = []) => ({
    type: 'element',
    tagName,
    properties,
    children,
  })
  const text = {type: 'text', value: 'x'}
  const row = cell('tr', {}, [cell('th', {}), cell('th', {align: 'right'}, [text]), cell('td', {id: 'a'}, [text])])
  const root = {type: 'root', children: [cell('table', {}, [row])]}
  rehypeTables()(root)
  expect(root.children).toEqual([
    cell('div', {className: ['kb-table'], tabIndex: 0}, [
      cell('table', {}, [
        cell('tr', {}, [
          cell('td', {}),
          cell('th', {className: ['align-right']}, [text]),
          cell('td', {id: 'a'}, [text]),
        ]),
      ]),
    ]),
  ])
})
