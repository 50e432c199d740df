import type {RootContent} from 'mdast'
import type {ArticlePage, DirectiveAttributes} from './article-page.ts'
import {platform} from './platform.ts'
import {proof} from './proof.ts'
import {rule} from './rule.ts'
import {sample} from './sample.ts'
import {signature} from './signature.ts'
import {sources} from './sources.ts'
import {versions} from './versions.ts'

/** What a directive of an article turns into; undefined if it names a fact that there is not. */
type Render = (page: ArticlePage, attributes: DirectiveAttributes) => readonly RootContent[] | undefined

/** The directives of an article, by name. */
export const articleDirectives: Readonly<Record<string, Render>> = {
  platform,
  signature,
  rule,
  proof,
  sample,
  sources,
  versions,
}
