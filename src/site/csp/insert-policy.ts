const earlier = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/
const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i

/**
 * Puts the policy right behind the declaration of the encoding, before anything it is to govern; one of an earlier
 * run is replaced. Throws if the page does not declare its encoding, for then it did not come from Docusaurus.
 */
export function insertPolicy(html: string, policy: string): string {
  const page = html.replace(earlier, '')
  if (!charset.test(page))
    throw new Error('Unexpected page without `<meta charset>`, expected one written by Docusaurus')
  return page.replace(charset, declared => `${declared}<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}
