/**
 * The characters of a request-target for which Tomcat answers 400 before Confluence is asked, as they stand in it; empty if
 * there are none. A connector may allow some of them by `relaxedPathChars`, `relaxedQueryChars` and
 * `encodedSolidusHandling`; these are its defaults.
 *
 * Measured on Tomcat 9.0.70 and 10.1.60: raw `" < > [ \ ] ^ ` { | }`, controls, space and bytes outside ASCII; in the path
 * `%2F`, `%5C` and `%00`.
 */
export function tomcatRefuses(target: string): readonly string[] {
  const path = target.replace(/\?.*$/su, '')
  const raw = target.match(/["<>[\\\]^`{|}]|[^!-~]/gu) ?? []
  const encoded = path.match(/%(?:2f|5c|00)/giu) ?? []
  return [...new Set([...raw, ...encoded])]
}
