import {cp, mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {pageFile} from '../../../src/content/page-file.ts'
import {stampPage} from '../../../src/content/stamp-page.ts'

const model = 'companion-jwt-qsh-mismatch-apache-nocanon'
/** What the signature of the model stands on; each copy has a claim of its own, so that no sample fits two articles. */
const claim = /(?<=[Cc]laim '|[`"])qsh(?=['`"])/gu

/**
 * Makes in `folder`, which lies within the project, a copy of it with `count` articles: those there are, and the first of
 * them again and again, prose, samples and all, each time about another claim.
 */
export async function makeSite(root: string, folder: string, count: number): Promise<void> {
  await mkdir(folder, {recursive: true})
  for (const name of ['package.json', 'tsconfig.json', 'docusaurus.config.ts', 'src', 'docs', 'i18n']) {
    await cp(path.join(root, name), path.join(folder, name), {recursive: true})
  }
  // Measured sources name their tests.
  await symlink(path.join(root, 'test'), path.join(folder, 'test'))
  const own = (await readdir(path.join(root, 'docs/kb'), {withFileTypes: true})).filter(entry =>
    entry.isDirectory(),
  ).length
  const files = await readModel(root)
  for (let number = own + 1; number <= count; number += 1) {
    const id = `${number}`.padStart(4, '0')
    for (const [file, text] of files) {
      const to = path.join(folder, file.replace(model, `${model}-${id}`))
      await mkdir(path.dirname(to), {recursive: true})
      await writeFile(to, text.replaceAll(model, `${model}-${id}`).replace(claim, `qsh${id}`))
    }
    await stampPage(folder, `${model}-${id}`)
  }
}

async function readModel(root: string): Promise<readonly (readonly [string, string])[]> {
  const samples = `docs/kb/${model}/samples`
  const names = [
    `docs/kb/${model}/article.yaml`,
    pageFile(`kb/${model}/index`, 'en'),
    pageFile(`kb/${model}/index`, 'ja'),
    ...(await readdir(path.join(root, samples))).map(name => `${samples}/${name}`),
  ]
  return Promise.all(names.map(async name => [name, await readFile(path.join(root, name), 'utf8')] as const))
}
