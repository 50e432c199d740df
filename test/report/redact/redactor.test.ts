import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {redactor} from '../../../src/report/redact/redactor.ts'
import {spellings} from './spellings.ts'

const folder = fileURLToPath(new URL('fixtures', import.meta.url))
const cases = readdirSync(folder)

function read(name: string) {
  const input = readdirSync(`${folder}/${name}`).find(file => file.startsWith('input.')) ?? ''
  const lines = (file: string) =>
    readFileSync(`${folder}/${name}/${file}`, 'utf8')
      .split('\n')
      .filter(line => line !== '')
  return {
    text: readFileSync(`${folder}/${name}/${input}`, 'utf8'),
    secrets: lines('secrets.txt'),
    kept: lines('kept.txt'),
  }
}

function redact(text: string): string {
  const made = redactor()
  made.learn(text)
  return made.redact(text)
}

describe.each(cases)('redacting %s', name => {
  const {text, secrets, kept} = read(name)

  it('leaves no secret in any spelling', () => {
    const redacted = redact(text).toLowerCase()
    const left = secrets.filter(secret => spellings(secret).some(spelling => redacted.includes(spelling.toLowerCase())))
    expect(left).toEqual([])
  })

  it('keeps what decides a diagnosis', () => {
    const redacted = redact(text)
    expect(kept.filter(part => !redacted.includes(part))).toEqual([])
  })

  it('changes nothing when done twice', () => {
    const once = redact(text)
    expect(redact(once)).toBe(once)
  })

  it('redacts alike with what was found while it was learned', () => {
    const made = redactor()
    const found = made.learn(text)
    expect(found).not.toBeNull()
    expect(made.redact(text, found)).toBe(redact(text))
  })
})

it('keeps nothing of a text with a line of more than 64 KB, and redacts it all the same', () => {
  const made = redactor()
  const text = `user: takeda\n${'blah '.repeat(20_000)}userName: mizuno by takeda\n`
  expect(made.learn(text)).toBeNull()
  expect(made.redact(text)).toMatch(/^user: user-1\n(?:blah )*userName: user-2 by user-1\n$/)
})
