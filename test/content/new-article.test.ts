import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {formatProblems} from '../../src/content/format-problems.ts'
import {newArticle} from '../../src/content/new-article.ts'
import {runGate} from '../../src/content/run-gate.ts'
import {stampPage} from '../../src/content/stamp-page.ts'

const valid = fileURLToPath(new URL('./fixtures/valid/', import.meta.url))

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shindan-new-'))
  await cp(valid, root, {recursive: true})
})
afterEach(() => rm(root, {recursive: true}))

const report = async () => formatProblems(await runGate(root, {ruleIds: ['path-reencoded', 'slash-mismatch']}), 'en')

/** Replaces texts of a file below the root, each of which must be there. */
async function fill(file: string, ...changes: readonly (readonly [string, string])[]): Promise<void> {
  let text = await readFile(join(root, file), 'utf8')
  for (const [before, after] of changes) {
    expect(text).toContain(before)
    text = text.replaceAll(before, after)
  }
  await writeFile(join(root, file), text)
}

describe('a new article', () => {
  it('is led by the gate from its skeleton to a whole', {timeout: 60_000}, async () => {
    const {files} = (await newArticle(root, 'disk-full', '2026-11-25')) as {files: readonly string[]}
    const [facts = '', event = '', nearMiss = '', english = '', japanese = ''] = files
    await expect(await report()).toMatchFileSnapshot('./fixtures/new-article/first.txt')

    await fill(
      facts,
      ["component: ''", 'component: storage'],
      ["suffix: ''", 'suffix: FileStore'],
      ["anchors: ['']", "anchors: ['No space left on device']"],
      ["url: ''", 'url: https://example.com/disk-full'],
    )
    await expect(await report()).toMatchFileSnapshot('./fixtures/new-article/facts-written.txt')

    const logged = (logger: string): string =>
      `2026-11-25 09:00:00,001 ERROR [http-nio-8090-exec-1] [${logger}] write No space left on device\n`
    await writeFile(join(root, event), logged('confluence.core.FileStore'))
    await writeFile(join(root, nearMiss), logged('confluence.core.Indexer'))
    await fill(
      english,
      ['# title:', 'title: The disk is full'],
      ["description: ''", 'description: Nothing can be stored any more.'],
      ['## Cause:', '## Cause: too little room'],
      ['## Solution:', '## Solution: make room'],
      ['}\n\n', '}\n\nThis is said here.\n\n'],
    )
    await fill(
      japanese,
      ['# title:', 'title: ディスクの空きがない'],
      ["description: ''", 'description: 何も保存できません。'],
      ['## 原因:', '## 原因: 空きが足りない'],
      ['## ソリューション:', '## ソリューション: 空きを作る'],
      ['}\n\n', '}\n\nここで説明します。\n\n'],
    )
    await stampPage(root, 'disk-full')
    expect(await report()).toBe('')
  })

  it('overwrites nothing and leaves nothing half written', async () => {
    expect(await newArticle(root, 'heap-full', '2026-11-25')).toEqual({
      done: false,
      why: 'exists',
      file: 'docs/kb/heap-full/article.yaml',
    })
    expect(await report()).toBe('')
  })

  it.each(['', 'Disk-Full', 'disk_full', '../disk', 'disk-', 'ディスク'])('refuses the slug "%s"', async slug => {
    expect(await newArticle(root, slug, '2026-11-25')).toEqual({done: false, why: 'slug'})
  })
})
