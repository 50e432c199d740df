import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {openRedaction} from '../../../src/cli/redact/open-redaction.ts'
import {redactor} from '../../../src/report/redact/redactor.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-open-redaction-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** The redacted text of a file that is `before` while it is learned and `after` while it is replaced. */
async function redact(before: string, after: string): Promise<string> {
  const file = path.join(folder, 'a.log')
  await writeFile(file, before)
  const made = redactor()
  const redaction = await openRedaction('a.log', file)
  await redaction.learn(made)
  await writeFile(file, after)
  let text = ''
  await redaction.redact(made, async bytes => {
    text += new TextDecoder().decode(bytes)
  })
  return text
}

it('replaces what was found while it was learned', async () => {
  expect(await redact('userName: takeda\n', 'userName: takeda\n')).toBe('userName: user-1\n')
})

it('looks again at what was written in between', async () => {
  expect(await redact('userName: takeda\n', 'userName: takeda\nby takeda for user mizuno\n')).toBe(
    'userName: user-1\nby user-1 for user user-2\n',
  )
  expect(await redact('nothing: in here\n', 'userName: mizuno\n')).toBe('userName: user-1\n')
})
