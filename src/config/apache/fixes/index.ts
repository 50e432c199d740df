import type {Dialect} from '../../dialect.ts'
import {addNocanon} from './add-nocanon.ts'
import {matchSlashes} from './match-slashes.ts'
import {nocanonForDownload} from './nocanon-for-download.ts'
import {reorderRoutes} from './reorder-routes.ts'

/** What Apache configurations can be mended with, by remedy. */
export const apacheFixers: Dialect['fixers'] = {
  'add-nocanon': addNocanon,
  'nocanon-for-download': nocanonForDownload,
  'reorder-routes': reorderRoutes,
  'match-slashes': matchSlashes,
}
