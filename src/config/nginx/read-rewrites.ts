import type {PathRewrite} from '../../model/config-model.ts'
import type {NginxStatement} from './parse-nginx.ts'
import type {Scope} from './scope.ts'

/** The `rewrite` directives of a block, in order, up to a `return` or `break`. nginx: ngx_http_rewrite. */
export function readRewrites({statements}: Scope): readonly PathRewrite[] {
  const rewrites: PathRewrite[] = []
  for (const {name, args, head} of statements) {
    if (name.text === 'return' || name.text === 'break') break
    const [pattern, replacement, flag] = args.map(({text}) => text)
    if (name.text !== 'rewrite' || pattern === undefined || replacement === undefined) continue
    const done = flagOf(replacement, flag)
    const status = flag === 'permanent' ? 301 : 302
    rewrites.push({pattern, replacement, flag: done, ...(done === 'redirect' && {status}), span: head})
  }
  return rewrites
}

function flagOf(replacement: string, flag: string | undefined): PathRewrite['flag'] {
  if (flag === 'redirect' || flag === 'permanent' || /^(?:https?:\/\/|\$scheme)/u.test(replacement)) return 'redirect'
  return flag === 'break' || flag === 'last' ? flag : 'none'
}

/** Whether a `rewrite` takes every path: `^`, `.*`, `^(.*)$`, `^/(.*)`. */
export function takesAll({args}: NginxStatement): boolean {
  return /^(?:\^|\/|\^\/|\(?\.\*\)?|\^\/?\(?\.\*\)?)\$?$/u.test(args[0]?.text ?? '')
}
