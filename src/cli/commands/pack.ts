import type {Command} from '../command.ts'
import {type PackedFile, packApp} from '../pack/app.ts'
import {parseArguments} from '../parse-arguments.ts'
import {UsageError} from '../usage-error.ts'

const packers: Readonly<Record<string, (root: string, outDir: string) => Promise<PackedFile>>> = {app: packApp}

/** `pack app`: what a checkout gives to other servers, as one file. */
export const pack: Command = async ({args, json, root, print}) => {
  const {files, values} = parseArguments(args, {out: {type: 'string'}}, 1)
  const [name = ''] = files
  const packer = Object.hasOwn(packers, name) ? packers[name] : undefined
  if (!packer) throw new UsageError('pack-what', {name, known: Object.keys(packers).join(' ')})
  const packed = await packer(root, typeof values.out === 'string' ? values.out : 'dist')
  const {file, bytes, sha256} = packed
  print(json ? `${JSON.stringify({version: 1, ...packed}, null, 2)}\n` : `${file}\n${bytes} B\nsha256 ${sha256}\n`)
  return 0
}
