import type {Command} from '../command.ts'
import {hashAddress} from '../qsh/hash-address.ts'
import {predictTargets} from '../qsh/predict-targets.ts'
import {proveRequest} from '../qsh/prove-request.ts'
import {UsageError} from '../usage-error.ts'

const subcommands: Readonly<Record<string, Command>> = {
  hash: hashAddress,
  predict: predictTargets,
  prove: proveRequest,
}

/** `qsh SUBCOMMAND`: what a `qsh` depends on, what a proxy makes of it, and what a token says. */
export const qsh: Command = async invocation => {
  const [name = '', ...args] = invocation.args
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
  if (!subcommand) {
    const known = Object.keys(subcommands)
      .map(each => `qsh ${each}`)
      .join(', ')
    throw name === ''
      ? new UsageError('qsh-what', {known})
      : new UsageError('unknown-command', {command: `qsh ${name}`, known})
  }
  return subcommand({...invocation, args})
}
