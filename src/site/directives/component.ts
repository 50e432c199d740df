import type {RootContent} from 'mdast'

/** A React component of `src/theme/MDXComponents.tsx` on the page; a child given as text stays text. */
export function component(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly RootContent[] = [],
): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({type: 'mdxJsxAttribute', name: key, value})),
    children,
  } as unknown as RootContent
}
