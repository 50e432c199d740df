import {readConfig} from '../../src/config/read-config.ts'
import type {Site} from '../../src/model/config-model.ts'
import {sourceOf} from './source-of.ts'

/** The sites of an HAProxy configuration. */
export function haproxySites(text: string): readonly Site[] {
  return readConfig(sourceOf(text, 'haproxy-config')).model.sites
}
