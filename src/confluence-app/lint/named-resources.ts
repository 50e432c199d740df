import type {TextPlace} from '../../input/line-and-column.ts'
import {
  attributeText,
  type Descriptor,
  type DescriptorElement,
  hasPlaceholder,
  placeOfAttribute,
} from './read-descriptor.ts'

/** A file or folder that a descriptor names. */
export interface NamedResource {
  /** Without a slash at its beginning and end. */
  readonly location: string
  readonly type: string
  /** `resource` or `param`. */
  readonly element: DescriptorElement
  readonly place: TextPlace
}

/** Parameters of `plugin-info` that name a picture. */
const pictures: ReadonlySet<string> = new Set([
  'plugin-icon',
  'plugin-logo',
  'plugin-banner',
  'vendor-icon',
  'vendor-logo',
])

/**
 * What a descriptor says is in its JAR. Resources that hold their content, belong to Confluence itself or still have
 * placeholders are left out.
 */
export function namedResources({elements}: Descriptor): readonly NamedResource[] {
  const foreign = new Set(
    elements
      .filter(({name, attributes}) => name === 'param' && attributes.get('value')?.text === 'webContextStatic')
      .map(({parent}) => parent),
  )
  return elements.flatMap(element => {
    const isPicture = element.name === 'param' && pictures.has(attributeText(element, 'name'))
    if (!isPicture && element.name !== 'resource') return []
    const written = isPicture ? element.text : attributeText(element, 'location')
    const location = written.replace(/^\/+|\/+$/g, '')
    if (location === '' || hasPlaceholder(location) || /^[a-z]+:\/\//i.test(location) || foreign.has(element)) return []
    const place = placeOfAttribute(element, isPicture ? 'name' : 'location')
    return [{location, type: isPicture ? 'picture' : attributeText(element, 'type'), element, place}]
  })
}

/** Where a resource of type `i18n` stands, without language and extension: `com.example.texts` is `com/example/texts`. */
export function bundlePath(location: string): string {
  return location.replace(/\.properties$/, '').replaceAll('.', '/')
}
