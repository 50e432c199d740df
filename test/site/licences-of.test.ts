import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {joinLicences, licencesOf} from '../../src/site/licences-of.ts'

const root = path.resolve(import.meta.dirname, '../..')
const names = (text: string) => [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name]) => name)

describe('licencesOf', () => {
  it('gives the text of each package once, in the order of their names, and nothing of our own files', async () => {
    const inputs = [
      'src/site/plugin.ts',
      'node_modules/yaml/dist/index.js',
      'node_modules/@lezer/xml/dist/index.js',
      'node_modules/yaml/dist/other.js',
      'node_modules/react/index.js',
    ]
    const text = await licencesOf(inputs, root)
    expect(names(text)).toEqual(['@lezer/xml', 'react', 'yaml'])
    expect(text).toContain('Permission is hereby granted')
  })
})

describe('joinLicences', () => {
  it('has each package of several texts once', async () => {
    const texts = await Promise.all([
      licencesOf(['node_modules/react/index.js', 'node_modules/yaml/dist/index.js'], root),
      licencesOf(['node_modules/fflate/lib/index.js', 'node_modules/react/index.js'], root),
      licencesOf([], root),
    ])
    expect(names(joinLicences(texts))).toEqual(['fflate', 'react', 'yaml'])
  })
})
