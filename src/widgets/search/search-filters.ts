import type {Component} from '../../model/article.ts'
import {indexesEn} from '../../wording/indexes.en.ts'

/** What the search page is narrowed to. */
export interface SearchFilters {
  readonly component?: Component | undefined
  readonly validated: boolean
}

/** No filter at all. */
export const noFilters: SearchFilters = {validated: false}

/** The filters of an address; a component that there is none of is left out. */
export function readFilters(search: string): SearchFilters {
  const asked = new URLSearchParams(search)
  const component = asked.get('component') ?? ''
  return {component: isComponent(component) ? component : undefined, validated: asked.get('state') === 'validated'}
}

/** The same as parameters of an address, to stand after others: empty, or `&component=database&state=validated`. */
export function writeFilters({component, validated}: SearchFilters): string {
  return `${component ? `&component=${component}` : ''}${validated ? '&state=validated' : ''}`
}

function isComponent(name: string): name is Component {
  return Object.hasOwn(indexesEn.components, name)
}
