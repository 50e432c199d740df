import type {Root, RootContent} from 'mdast'
import type {} from 'remark-directive'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {ArticlePage, DirectiveAttributes} from './directives/article-page.ts'
import {openArticlePage} from './directives/open-article-page.ts'
import {platform} from './directives/platform.ts'
import {rule} from './directives/rule.ts'
import {sample} from './directives/sample.ts'
import {signature} from './directives/signature.ts'
import {sources} from './directives/sources.ts'
import {statusLine} from './directives/status-line.ts'
import {structuredData} from './directives/structured-data.ts'
import {versions} from './directives/versions.ts'

/** What a directive turns into; undefined if it names a fact that the article does not have. */
type Render = (page: ArticlePage, attributes: DirectiveAttributes) => readonly RootContent[] | undefined

const directives: Readonly<Record<string, Render>> = {platform, signature, rule, sample, sources, versions}

/**
 * Puts the facts of `article.yaml` where the prose calls for them, in the language of the page.
 * Unknown directives and unknown facts stop the build; the gate has said so before, with the whole list.
 */
export function remarkDirectives(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const page = openArticlePage(file.path)
    visit(tree, 'leafDirective', (node, index, parent) => {
      const render = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined
      if (!render || !page) return file.fail(unexpected(node.name, page), node)
      const nodes = render(page, node.attributes ?? {})
      if (!nodes) return file.fail(unexpectedFact(node.name, node.attributes ?? {}), node)
      parent?.children.splice(index ?? 0, 1, ...(nodes as typeof parent.children))
      return [SKIP, (index ?? 0) + nodes.length]
    })
    if (page) tree.children.unshift(structuredData(page, frontMatter(file)), statusLine(page))
  }
}

function unexpected(name: string, page: ArticlePage | undefined): string {
  const expected = page
    ? Object.keys(directives)
        .map(known => `\`::${known}\``)
        .join(', ')
    : 'none outside an article'
  return `Unexpected directive \`::${name}\`, expected ${expected}`
}

function unexpectedFact(name: string, {id, file}: DirectiveAttributes): string {
  return `Unexpected \`${id ?? file ?? ''}\` in \`::${name}\`, expected one that \`article.yaml\` or \`samples\` has`
}

/** Docusaurus hands it over beside the text. */
function frontMatter(file: VFile): {readonly title: string; readonly description: string} {
  const {title = '', description = ''} = (file.data.frontMatter ?? {}) as {title?: string; description?: string}
  return {title, description}
}
