import type {Dialect} from '../../dialect.ts'
import {replaceInvisible} from '../../fixes/replace-invisible.ts'
import {dropUriPart} from './drop-uri-part.ts'
import {enableWebsocket} from './enable-websocket.ts'
import {exemptTokenAuth} from './exempt-token-auth.ts'
import {forwardProto} from './forward-proto.ts'
import {lengthenTimeout} from './lengthen-timeout.ts'
import {matchSlashes} from './match-slashes.ts'
import {preserveHost} from './preserve-host.ts'
import {raiseBodyLimit} from './raise-body-limit.ts'
import {repeatHeaders} from './repeat-headers.ts'

/** What nginx configurations can be mended with, by remedy. */
export const nginxFixers: Dialect['fixers'] = {
  'drop-uri-part': dropUriPart,
  'match-slashes': matchSlashes,
  'enable-websocket': enableWebsocket,
  'lengthen-timeout': lengthenTimeout,
  'repeat-headers': repeatHeaders,
  'preserve-host': preserveHost,
  'forward-proto': forwardProto,
  'raise-body-limit': raiseBodyLimit,
  'exempt-token-auth': exemptTokenAuth,
  'replace-invisible': replaceInvisible,
}
