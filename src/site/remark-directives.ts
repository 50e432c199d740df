import type {Root, RootContent} from 'mdast'
import type {} from 'remark-directive'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {arrangeArticle} from './directives/arrange-article.ts'
import {articleDirectives} from './directives/article-directives.ts'
import type {ArticlePage, DirectiveAttributes} from './directives/article-page.ts'
import {examples} from './directives/examples.ts'
import type {GuidePage} from './directives/guide-page.ts'
import {openArticlePage} from './directives/open-article-page.ts'
import {openGuidePage} from './directives/open-guide-page.ts'
import {reference} from './directives/reference.ts'

/** What a directive turns into; undefined if it names a fact that there is not. */
type Rendered = readonly RootContent[] | undefined
/** Those of the guide. */
const guideDirectives: Readonly<Record<string, (page: GuidePage, attributes: DirectiveAttributes) => Rendered>> = {
  examples,
  reference,
}

/** Where the site will stand. */
interface RemarkOptions {
  /** Scheme, host and path of the default language, with a slash at its end. */
  readonly siteRoot: string
}

/**
 * Puts the facts of `article.yaml` where the prose calls for them, in the language of the page, and around the prose what
 * every article has. Unknown directives and unknown facts stop the build; the gate has said so before, with the whole list.
 */
export function remarkDirectives({siteRoot}: RemarkOptions = {siteRoot: '/'}): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const page = openArticlePage(file.path)
    const guide = openGuidePage(file.path)
    if (page) arrangeArticle(tree, page, {...frontMatter(file), siteRoot})
    visit(tree, 'leafDirective', (node, index, parent) => {
      const render = page && rendererOf(articleDirectives, node.name, page)
      const guided = guide && rendererOf(guideDirectives, node.name, guide)
      const nodes = (render ?? guided ?? (() => file.fail(unexpected(node.name, page, guide), node)))(
        node.attributes ?? {},
      )
      if (!nodes) return file.fail(unexpectedFact(node.name, node.attributes ?? {}), node)
      parent?.children.splice(index ?? 0, 1, ...(nodes as typeof parent.children))
      return [SKIP, (index ?? 0) + nodes.length]
    })
  }
}

function rendererOf<P>(
  known: Readonly<Record<string, (page: P, attributes: DirectiveAttributes) => Rendered>>,
  name: string,
  page: P,
): ((attributes: DirectiveAttributes) => Rendered) | undefined {
  const render = Object.hasOwn(known, name) ? known[name] : undefined
  return render && (attributes => render(page, attributes))
}

function unexpected(name: string, page: ArticlePage | undefined, guide: GuidePage | undefined): string {
  const known = page ? Object.keys(articleDirectives) : guide ? Object.keys(guideDirectives) : []
  const expected = known.map(each => `\`::${each}\``).join(', ') || 'none outside an article'
  return `Unexpected directive \`::${name}\`, expected ${expected}`
}

function unexpectedFact(name: string, {id, file}: DirectiveAttributes): string {
  return `Unexpected \`${id ?? file ?? ''}\` in \`::${name}\`, expected one that \`article.yaml\`, \`samples\` or the rules have`
}

/** Docusaurus hands it over beside the text. */
function frontMatter(file: VFile): {readonly title: string; readonly description: string} {
  const {title = '', description = ''} = (file.data.frontMatter ?? {}) as {title?: string; description?: string}
  return {title, description}
}
