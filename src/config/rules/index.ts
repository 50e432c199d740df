import {ajpOpen} from './ajp-open.ts'
import {ajpSecretMismatch} from './ajp-secret-mismatch.ts'
import {bodyLimitSmall} from './body-limit-small.ts'
import {commentSwallowsDirective} from './comment-swallows-directive.ts'
import {connectorConflict} from './connector-conflict.ts'
import {connectorProxyIncomplete} from './connector-proxy-incomplete.ts'
import {connectorPublicUrlMismatch} from './connector-public-url-mismatch.ts'
import {connectorSchemeCase} from './connector-scheme-case.ts'
import {contextPathMismatch} from './context-path-mismatch.ts'
import {encodedSlashChain} from './encoded-slash-chain.ts'
import {forwardedProtoMissing} from './forwarded-proto-missing.ts'
import {headerInheritanceLost} from './header-inheritance-lost.ts'
import {headerSizeSmall} from './header-size-small.ts'
import {hostNotPreserved} from './host-not-preserved.ts'
import {invisibleCharacter} from './invisible-character.ts'
import {jndiMaxactiveIgnored} from './jndi-maxactive-ignored.ts'
import {jvmFlagTypo} from './jvm-flag-typo.ts'
import {pathReencoded} from './path-reencoded.ts'
import {proxypassMisplaced} from './proxypass-misplaced.ts'
import {relaxedCharactersMissing} from './relaxed-characters-missing.ts'
import {routeShadowed} from './route-shadowed.ts'
import type {Rule} from './rule.ts'
import {slashMismatch} from './slash-mismatch.ts'
import {textIgnored} from './text-ignored.ts'
import {threadsExceedPool} from './threads-exceed-pool.ts'
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
  connectorPublicUrlMismatch,
  connectorConflict,
  contextPathMismatch,
  ajpSecretMismatch,
  ajpOpen,
  connectorProxyIncomplete,
  connectorSchemeCase,
  relaxedCharactersMissing,
  headerSizeSmall,
  threadsExceedPool,
  jndiMaxactiveIgnored,
  jvmFlagTypo,
]
