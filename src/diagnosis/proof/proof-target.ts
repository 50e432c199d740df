import {confluencePath} from '../../config/confluence-path.ts'
import {contextPath, isConfluence} from '../../config/context-path.ts'
import {forward} from '../../config/forward/forward.ts'
import {type Lead, leadsToConfluence} from '../../config/leads-to-confluence.ts'
import type {Route, Site} from '../../model/config-model.ts'
import {encodeName} from '../../qsh/encode-name.ts'
import {requestTarget} from '../../qsh/request-target.ts'

/** What a browser asks for. */
export interface ProofTarget {
  readonly target: string
  /** As it was given, where that was an address that Confluence writes in another way. */
  readonly respelt: string | null
  readonly isName: boolean
}

/** Where an attachment lies below the context path; number and query stand for any. */
const folder = '/download/attachments/98765'
const query = '?version=1&api=v2'

/** Whether a text is an address rather than the name of a file: it begins with a slash or a scheme. */
export function isAddress(text: string): boolean {
  return /^\s*(?:\/|[a-z][a-z0-9+.-]*:\/\/)/iu.test(text)
}

/**
 * The request for a file name or an address. A name becomes the link that Confluence writes for such an attachment; an
 * address of a download is spelt as Confluence spells it, for what a log or an address bar shows has been respelt already.
 */
export function proofTarget(asked: string, context: string): ProofTarget {
  if (!isAddress(asked)) {
    return {target: `${context}${folder}/${encodeName(asked)}${query}`, respelt: null, isName: true}
  }
  const given = requestTarget(asked) ?? '/'
  const below = given.startsWith(context) ? given.slice(context.length) : given
  const target = below.startsWith('/download/') ? confluencePath(given) : given
  return {target, respelt: target === given ? null : given, isName: false}
}

/** The context path by which browsers reach Confluence: as said, else as the address or the configuration has it. */
export function signedContext(site: Site, sites: readonly Site[], asked: string, said: string | null): string {
  if (said !== null) {
    const path = said.trim().replace(/^\/*|\/+$/gu, '')
    return path === '' ? '' : `/${path}`
  }
  const logged = isAddress(asked) ? [requestTarget(asked) ?? '/'] : []
  const lead = leadsToConfluence([{sites, gaps: [], marks: []}], {loggedPaths: logged})
  // Whoever asks here says by that alone that Confluence is behind this proxy, on whatever port.
  const named = site.routes.some(route => isConfluence(lead(route)))
  return contextPath(site, route => (named || lead(route) !== 'no' ? lead(route) : ownLead(route)), logged)
}

function ownLead({target}: Route): Lead {
  return target.kind === 'backend' ? 'likely' : 'no'
}

/** A path below a context path that no proxy respells. */
export function plainTarget(context: string): string {
  return `${context}${folder}/report.pdf`
}

/** The context path that the backend sees, told by where a plain path below `context` arrives; else the same. */
export function arrivedContext(site: Site, context: string): string {
  const plain = plainTarget('')
  const sent = forward(site, plainTarget(context))
  if (sent.kind !== 'forwarded' || !sent.target.endsWith(plain)) return context
  return sent.target.slice(0, -plain.length).replace(/\/+$/u, '')
}
