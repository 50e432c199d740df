import type {ApacheLine} from './lex-apache.ts'
import type {ApacheNode, ApacheTree} from './parse-apache.ts'
import type {Balancers} from './through-balancer.ts'

/** The balancers of a file: the `BalancerMember` lines within `<Proxy balancer://…>`, or with the balancer's name in front. */
export function readBalancers(tree: ApacheTree): Balancers {
  const balancers = new Map<string, string[]>()
  const walk = (nodes: readonly ApacheNode[], around: string | null): void => {
    for (const node of nodes) {
      if (node.kind === 'section') {
        const first = node.open.args[0]?.text ?? ''
        walk(node.children, node.open.name.toLowerCase() === 'proxy' ? balancerName(first) : around)
      } else if (node.kind === 'directive' && node.name.toLowerCase() === 'balancermember') add(node, around)
    }
  }
  const add = ({args}: Extract<ApacheLine, {name: string}>, around: string | null): void => {
    const name = around ?? balancerName(args[0]?.text ?? '')
    const url = args[around === null ? 1 : 0]?.text
    if (name !== null && url !== undefined) balancers.set(name, [...(balancers.get(name) ?? []), url])
  }
  walk(tree.nodes, null)
  return balancers
}

function balancerName(url: string): string | null {
  return /^balancer:\/\/([^/]+)/iu.exec(url)?.[1]?.toLowerCase() ?? null
}
