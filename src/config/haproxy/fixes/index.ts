import type {Dialect} from '../../dialect.ts'
import {replaceInvisible} from '../../fixes/replace-invisible.ts'

/** What HAProxy configurations can be mended with, by remedy. */
export const haproxyFixers: Dialect['fixers'] = {
  'replace-invisible': replaceInvisible,
}
