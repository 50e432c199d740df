import {ownCopy} from '../../logs/stream/own-copy.ts'

/** Hosts of products and standards: links to them name nobody. Customers' sites (`*.atlassian.net`) are not among them. */
const wellKnown =
  /(?:^|\.)(?:atlassian\.com|apache\.org|w3\.org|oracle\.com|sun\.com|jcp\.org|springframework\.org|hibernate\.org|hazelcast\.(?:com|org)|mozilla\.org|slf4j\.org|eclipse\.org|nginx\.(?:org|com)|haproxy\.(?:org|com)|postgresql\.org|mysql\.com|microsoft\.com|google\.com|github\.com|opensymphony\.com|opensocial\.org|ietf\.org|xmlsoap\.org|purl\.org|schema\.org|adobe\.com|maven\.org|jquery\.com|java\.net)$/i

/** The same few hosts stand in every line; with names of 253 characters (RFC 1035), some 2 MB at most. */
const mostKnown = 5000
const known = new Map<string, boolean>()

/**
 * Whether a value may be the name of a host that somebody runs: letters, digits, `.`, `-`, `_`, with a letter, no address,
 * no file, and neither this machine nor the site of a product.
 */
export function isHostName(value: string): boolean {
  const before = known.get(value)
  if (before !== undefined) return before
  const found = isOne(value)
  if (known.size >= mostKnown) known.clear()
  if (value.length <= 253) known.set(ownCopy(value), found)
  return found
}

function isOne(value: string): boolean {
  return (
    /^[\p{L}\p{N}_](?:[\p{L}\p{N}._-]{0,251}[\p{L}\p{N}_])?$/u.test(value) &&
    /\p{L}/u.test(value) &&
    !/^(?:localhost|localhost\.localdomain|localhost6?)$/i.test(value) &&
    !/\.(?:java|jsp|log|xml|html?|action|properties|jar|js|css|conf|cfg)$/i.test(value) &&
    !wellKnown.test(value)
  )
}
