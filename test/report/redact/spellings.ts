/** How a value may stand in a text: as it is, percent-encoded, in JSON, in HTML, as a pattern. */
export function spellings(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1)
  const ascii = json.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const encoded = encodeURIComponent(value)
  return [...new Set([value, encoded, encoded.replaceAll('%20', '+'), encodeURIComponent(encoded), json, ascii, html])]
}
