import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Application} from 'typedoc'
import type {PluginOptions} from 'typedoc-plugin-markdown'
import {type ReferenceModule, referenceModules} from '../../content/reference-modules.ts'

const format = {
  hidePageHeader: true,
  hidePageTitle: true,
  hideBreadcrumbs: true,
  hideGroupHeadings: true,
  useCodeBlocks: true,
  expandParameters: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  tableColumnSettings: {hideModifiers: true, hideDefaults: true},
  sanitizeComments: true,
} satisfies Partial<PluginOptions>

/**
 * The reference of the libraries in Markdown, made of their doc comments: each export under a heading of the third level.
 *
 * @param root a checkout with its dependencies
 */
export async function makeReference(root: string): Promise<Readonly<Record<ReferenceModule, string>>> {
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: referenceModules.map(name => path.join(root, `src/library/${name}.ts`)),
    tsconfig: path.join(root, 'tsconfig.json'),
    router: 'module',
    readme: 'none',
    // `npm run check` compiles everything.
    skipErrorChecking: true,
    sort: ['kind', 'source-order'],
    groupOrder: ['Functions', 'Interfaces', 'Type Aliases'],
    disableSources: true,
    excludeExternals: true,
    logLevel: 'Error',
    ...format,
  })
  const project = await app.convert()
  if (!project || app.logger.hasErrors()) throw new Error('Unexpected errors in the libraries: see above')
  const folder = await mkdtemp(path.join(tmpdir(), 'shindan-reference-'))
  try {
    await app.outputs.writeOutput({name: 'markdown', path: folder}, project)
    const texts = await Promise.all(
      referenceModules.map(async name => [name, await readFile(path.join(folder, `${name}.md`), 'utf8')] as const),
    )
    return Object.fromEntries(texts) as Record<ReferenceModule, string>
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
