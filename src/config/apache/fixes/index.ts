import type {Dialect} from '../../dialect.ts'
import {replaceInvisible} from '../../fixes/replace-invisible.ts'
import {addNocanon} from './add-nocanon.ts'
import {allowEncodedSlashes} from './allow-encoded-slashes.ts'
import {dropPathArgument} from './drop-path-argument.ts'
import {dropReverseParameter} from './drop-reverse-parameter.ts'
import {enableWebsocket} from './enable-websocket.ts'
import {endComment} from './end-comment.ts'
import {exemptTokenAuth} from './exempt-token-auth.ts'
import {forwardProto} from './forward-proto.ts'
import {lengthenTimeout} from './lengthen-timeout.ts'
import {matchSlashes} from './match-slashes.ts'
import {moveNocanon} from './move-nocanon.ts'
import {nocanonForDownload} from './nocanon-for-download.ts'
import {preserveHost} from './preserve-host.ts'
import {redirectExceptTokenAuth} from './redirect-except-token-auth.ts'
import {reorderRoutes} from './reorder-routes.ts'
import {separateText} from './separate-text.ts'
import {useSectionPath} from './use-section-path.ts'

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
  'drop-path-argument': dropPathArgument,
  'use-section-path': useSectionPath,
  'move-nocanon': moveNocanon,
  'drop-reverse-parameter': dropReverseParameter,
  'allow-encoded-slashes': allowEncodedSlashes,
  'exempt-token-auth': exemptTokenAuth,
  'redirect-except-token-auth': redirectExceptTokenAuth,
}
