import type {Dialect} from '../../dialect.ts'
import {dropUriPart} from './drop-uri-part.ts'

/** What nginx configurations can be mended with, by remedy. */
export const nginxFixers: Dialect['fixers'] = {
  'drop-uri-part': dropUriPart,
}
