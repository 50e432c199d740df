import type {Gap, Site} from '../../model/config-model.ts'

/** The gaps between a site's first and last line, without those of the file around it. */
export function gapsWithin(site: Site): readonly Gap[] {
  return site.gaps.filter(({span}) => site.span.from <= span.from && span.to <= site.span.to)
}

/**
 * Whether a gap may take requests away from a route that is written out. An include, an undefined variable or a missing
 * end may hold more routes, but what is written stays; other constructs that are not modelled may come first.
 */
export function mayPreempt({why}: Gap): boolean {
  return why !== 'include' && why !== 'variable' && why !== 'cut-off'
}
