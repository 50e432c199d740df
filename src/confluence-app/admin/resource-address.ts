import {appKey, moduleKey} from '../app-key.ts'

/** What an administration page says of the path that Confluence stands under. */
export interface HostPage {
  /** Of `<meta name="ajs-context-path">`; null where the page has none. */
  readonly contextPath: string | null
  /** Addresses of the page's scripts. */
  readonly scripts: readonly string[]
  /** The page's own path. */
  readonly path: string
}

/**
 * Where the app's files are, with a slash at the end. The context path is what the page says, else what stands before the
 * known folders in the addresses of its scripts, else before `/admin/` or `/plugins/` in its own.
 */
export function resourceAddress({contextPath, scripts, path}: HostPage): string {
  const context = contextPath ?? firstMatch(scripts) ?? /^(.*?)\/(?:admin|plugins)\//.exec(path)?.[1] ?? ''
  return `${/^(?:\/[\w.~-]+)*$/.test(context) ? context : ''}/download/resources/${appKey}:${moduleKey}/`
}

/** Confluence serves scripts from `/s/` (cached) and `/download/`. */
function firstMatch(scripts: readonly string[]): string | undefined {
  return scripts.map(script => /^(?:https?:\/\/[^/]+)?(.*?)\/(?:s|download)\//.exec(script)?.[1]).find(Boolean)
}
