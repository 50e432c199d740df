import type {Dialect} from '../../dialect.ts'
import {replaceInvisible} from '../../fixes/replace-invisible.ts'
import {dropPathChange} from './drop-path-change.ts'
import {enableWebsocket} from './enable-websocket.ts'
import {forwardProto} from './forward-proto.ts'
import {lengthenTimeout} from './lengthen-timeout.ts'
import {matchSlashes} from './match-slashes.ts'
import {preserveHost} from './preserve-host.ts'
import {raiseBodyLimit} from './raise-body-limit.ts'
import {reorderRoutes} from './reorder-routes.ts'

/** What HAProxy configurations can be mended with, by remedy. */
export const haproxyFixers: Dialect['fixers'] = {
  'reorder-routes': reorderRoutes,
  'match-slashes': matchSlashes,
  'drop-path-change': dropPathChange,
  'enable-websocket': enableWebsocket,
  'lengthen-timeout': lengthenTimeout,
  'preserve-host': preserveHost,
  'forward-proto': forwardProto,
  'raise-body-limit': raiseBodyLimit,
  'replace-invisible': replaceInvisible,
}
