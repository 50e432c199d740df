import type {Dialect} from '../../dialect.ts'

/** What options of the JVM can be mended with, by remedy. */
export const jvmFixers: Dialect['fixers'] = {}
