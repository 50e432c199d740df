import type {Command} from '../command.ts'
import {packApp} from '../pack/app/app.ts'
import {packOffline} from '../pack/offline.ts'
import {packPortal} from '../pack/portal.ts'
import {UsageError} from '../usage-error.ts'

const packs: Readonly<Record<string, Command>> = {app: packApp, offline: packOffline, portal: packPortal}

/** `pack WHAT`: writes something to be carried elsewhere into a folder. */
export const pack: Command = async ({args: [what = '', ...args], ...invocation}) => {
  const packed = Object.hasOwn(packs, what) ? packs[what] : undefined
  if (!packed) throw new UsageError('pack-what', {what, known: Object.keys(packs).join(' ')})
  return packed({...invocation, args})
}
