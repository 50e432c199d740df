import {bodyLimitSmall} from './body-limit-small.ts'
import {commentSwallowsDirective} from './comment-swallows-directive.ts'
import {encodedSlashChain} from './encoded-slash-chain.ts'
import {forwardedProtoMissing} from './forwarded-proto-missing.ts'
import {headerInheritanceLost} from './header-inheritance-lost.ts'
import {hostNotPreserved} from './host-not-preserved.ts'
import {invisibleCharacter} from './invisible-character.ts'
import {pathReencoded} from './path-reencoded.ts'
import {proxypassMisplaced} from './proxypass-misplaced.ts'
import {routeShadowed} from './route-shadowed.ts'
import type {Rule} from './rule.ts'
import {slashMismatch} from './slash-mismatch.ts'
import {textIgnored} from './text-ignored.ts'
import {tokenAuthBlocked} from './token-auth-blocked.ts'
import {tunnelTimeoutShort} from './tunnel-timeout-short.ts'
import {websocketNotProxied} from './websocket-not-proxied.ts'

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
  pathReencoded,
  routeShadowed,
  slashMismatch,
  websocketNotProxied,
  tunnelTimeoutShort,
  headerInheritanceLost,
  hostNotPreserved,
  forwardedProtoMissing,
  bodyLimitSmall,
  encodedSlashChain,
  tokenAuthBlocked,
  proxypassMisplaced,
  commentSwallowsDirective,
  invisibleCharacter,
  textIgnored,
]
