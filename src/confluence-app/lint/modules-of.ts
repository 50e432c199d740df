import type {Descriptor, DescriptorElement} from './read-descriptor.ts'

/** What stands beside the modules in a descriptor. */
const besides: ReadonlySet<string> = new Set(['plugin-info', 'resource', 'description', 'param'])

/** The modules of a descriptor, which are the elements right within its root. */
export function modulesOf({elements}: Descriptor): readonly DescriptorElement[] {
  const [root] = elements
  return elements.filter(({name, parent}) => parent !== null && parent === root && !besides.has(name))
}
