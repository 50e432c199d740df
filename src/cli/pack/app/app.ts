import {createHash} from 'node:crypto'
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {isOsgiVersion} from '../../../confluence-app/is-osgi-version.ts'
import {makeJar} from '../../../confluence-app/make-jar.ts'
import {readKnowledgeBase} from '../../../content/read-knowledge-base.ts'
import type {Command} from '../../command.ts'
import {makeFolder} from '../../make-folder.ts'
import {parseArguments} from '../../parse-arguments.ts'
import {UsageError} from '../../usage-error.ts'
import {appFiles} from './app-files.ts'

/** `pack app`: the Confluence app of a checkout as a JAR in `--out`. A version that no bundle can have is a usage error. */
export const packApp: Command = async ({args, json, home: {root, version}, print}) => {
  const {values} = parseArguments(args, {out: {type: 'string'}}, 0)
  if (!isOsgiVersion(version)) throw new UsageError('app-version', {version})
  const jar = makeJar(await appFiles(await readKnowledgeBase(root), version))
  const outDir = String(values.out ?? 'dist')
  const file = path.join(outDir, `shindan-${version}.jar`)
  try {
    await makeFolder(outDir)
    await writeFile(file, jar)
  } catch {
    throw new UsageError('unwritable-file', {name: file})
  }
  const [bytes, sha256] = [jar.length, createHash('sha256').update(jar).digest('hex')]
  print(
    json
      ? `${JSON.stringify({version: 1, file, bytes, sha256}, null, 2)}\n`
      : `${file}\n${bytes} B\nsha256 ${sha256}\n`,
  )
  return 0
}
