import {backendUrl} from '../../backend-url.ts'
import type {RuleFinding} from '../../rules/rule.ts'
import type {NginxStatement} from '../parse-nginx.ts'
import {type BlockAround, blocksAround} from './blocks-around.ts'

/** The `proxy_pass` of a finding's route, and the blocks around it, the innermost first. */
export interface Pass {
  readonly statement: NginxStatement
  readonly block: BlockAround
  readonly blocks: readonly BlockAround[]
}

/** Where the request of a finding leaves; null where its target is not known, or stands in a condition. */
export function passOf(text: string, {route}: RuleFinding): Pass | null {
  const url = backendUrl(route)
  if (!url || route?.form !== 'proxy_pass') return null
  const blocks = blocksAround(text, url.span.from)
  const [block] = blocks
  const statement = block?.statements.find(({span}) => span.from <= url.span.from && url.span.to <= span.to)
  if (!block || !statement || /^(?:if|limit_except)$/u.test(block.opener?.name.text ?? '')) return null
  return {statement, block, blocks}
}
