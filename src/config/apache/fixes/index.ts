import type {RemedyId} from '../../rules/rule.ts'
import {addNocanon} from './add-nocanon.ts'
import type {ApacheFixer} from './fixer.ts'
import {matchSlashes} from './match-slashes.ts'
import {nocanonForDownload} from './nocanon-for-download.ts'

/** What Apache configurations can be mended with, by remedy. */
export const apacheFixers: Readonly<Record<RemedyId, ApacheFixer>> = {
  'add-nocanon': addNocanon,
  'nocanon-for-download': nocanonForDownload,
  'match-slashes': matchSlashes,
}
