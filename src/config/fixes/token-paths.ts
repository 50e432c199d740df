import type {Facts} from '../../model/facts.ts'

/**
 * A regular expression, without spaces or quotes, for what the Companion app asks for with a token, below the context path
 * of the path that a finding names. A path with a semicolon or a percent sign after decoding is left out: Tomcat takes
 * `/rest/token-auth/..;/admin` for `/admin`. Null where the path is none of those.
 */
export function tokenPaths({path}: Facts): string | null {
  const context = /^(.*?)\/(?:rest\/token-auth|download\/token-auth|plugins\/servlet\/imgFilter)/u.exec(
    String(path),
  )?.[1]
  if (context === undefined || !/^[\w/~.-]*$/u.test(context)) return null
  const below = '(rest/token-auth/|download/token-auth/|plugins/servlet/imgFilter(/|$))'
  return `^${context.replaceAll('.', String.raw`\.`)}/${below}[^;%]*$`
}
