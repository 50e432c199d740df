import type {Command} from '../command.ts'
import {packOffline} from '../pack/offline.ts'
import {UsageError} from '../usage-error.ts'

const packs: Readonly<Record<string, Command>> = {offline: packOffline}

/** `pack WHAT`: writes something to be carried elsewhere into a folder. */
export const pack: Command = async ({args: [what = '', ...args], ...invocation}) => {
  const packed = Object.hasOwn(packs, what) ? packs[what] : undefined
  if (!packed) throw new UsageError('pack-what', {what, known: Object.keys(packs).join(' ')})
  return packed({...invocation, args})
}
