import {pathReencoded} from './path-reencoded.ts'
import {routeShadowed} from './route-shadowed.ts'
import type {Rule} from './rule.ts'
import {slashMismatch} from './slash-mismatch.ts'

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [pathReencoded, routeShadowed, slashMismatch]
