import {pathReencoded} from './path-reencoded.ts'
import type {Rule} from './rule.ts'
import {slashMismatch} from './slash-mismatch.ts'

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [pathReencoded, slashMismatch]
