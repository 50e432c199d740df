import type {Paragraph, RootContent} from 'mdast'

/**
 * An HTML element for the page, as a Markdown node that becomes it: mdast-util-to-hast takes name and attributes from
 * `data`, and a paragraph is the one node whose children it leaves as they are.
 */
export function element(name: string, className: string | undefined, children: readonly RootContent[]): Paragraph {
  const hProperties = className === undefined ? {} : {className: [className]}
  return {type: 'paragraph', data: {hName: name, hProperties}, children} as unknown as Paragraph
}
