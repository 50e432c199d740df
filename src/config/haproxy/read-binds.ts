import type {HaproxyStatement} from './parse-haproxy.ts'
import {is} from './scope.ts'

/** The `bind` lines of a frontend that speak TLS, or those that do not. */
export interface BindGroup {
  /** Null where a variable hides it, or where there is no `bind`. */
  readonly tls: boolean | null
  /** As written. */
  readonly listen: readonly string[]
  readonly ports: readonly number[]
  readonly lines: readonly HaproxyStatement[]
}

/** The `bind` lines by whether they speak TLS, those that do first; one group without lines where there are none. */
export function readBinds(statements: readonly HaproxyStatement[]): readonly BindGroup[] {
  const lines = statements.filter(each => is(each, 'bind') || is(each, 'listen'))
  const groups = [true, false, null].flatMap((tls): readonly BindGroup[] => {
    const own = lines.filter(line => speaksTls(line) === tls)
    if (own.length === 0) return []
    const listen = own.flatMap(({words}) => (words[0] ?? '').split(',')).filter(address => address !== '')
    return [{tls, listen, ports: listen.flatMap(portOf), lines: own}]
  })
  return groups.length > 0 ? groups : [{tls: null, listen: [], ports: [], lines: []}]
}

function speaksTls({words, args}: HaproxyStatement): boolean | null {
  if (words.slice(1).includes('ssl')) return true
  // A variable may hold several words.
  return args.some(({variables}, index) => index > 0 && variables.length > 0) ? null : false
}

function portOf(address: string): readonly number[] {
  const port = /:(\d{1,5})$/u.exec(address)?.[1]
  return port === undefined ? [] : [Number(port)]
}
