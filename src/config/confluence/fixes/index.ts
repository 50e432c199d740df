import type {Dialect} from '../../dialect.ts'

/** What Confluence's own files can be mended with, by remedy. */
export const cfgFixers: Dialect['fixers'] = {}
