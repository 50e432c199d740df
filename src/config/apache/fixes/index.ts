import type {Dialect} from '../../dialect.ts'
import {replaceInvisible} from '../../fixes/replace-invisible.ts'
import {addNocanon} from './add-nocanon.ts'
import {enableWebsocket} from './enable-websocket.ts'
import {endComment} from './end-comment.ts'
import {forwardProto} from './forward-proto.ts'
import {lengthenTimeout} from './lengthen-timeout.ts'
import {matchSlashes} from './match-slashes.ts'
import {nocanonForDownload} from './nocanon-for-download.ts'
import {preserveHost} from './preserve-host.ts'
import {reorderRoutes} from './reorder-routes.ts'
import {separateText} from './separate-text.ts'

/** What Apache configurations can be mended with, by remedy. */
export const apacheFixers: Dialect['fixers'] = {
  'add-nocanon': addNocanon,
  'nocanon-for-download': nocanonForDownload,
  'reorder-routes': reorderRoutes,
  'match-slashes': matchSlashes,
  'enable-websocket': enableWebsocket,
  'lengthen-timeout': lengthenTimeout,
  'preserve-host': preserveHost,
  'forward-proto': forwardProto,
  'end-comment': endComment,
  'replace-invisible': replaceInvisible,
  'separate-text': separateText,
}
