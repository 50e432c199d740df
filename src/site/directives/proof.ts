import type {RootContent} from 'mdast'
import {component} from './component.ts'

/** `::proof`: the place where a reader sees what a proxy makes of a file name, and what Confluence then answers. */
export function proof(): readonly RootContent[] {
  return [component('KbProof', {})]
}
