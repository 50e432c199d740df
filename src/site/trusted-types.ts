/** The part of the Trusted Types interface that is used here; TypeScript's DOM library has none of it yet. */
interface TrustedTypes {
  readonly defaultPolicy: object | null
  createPolicy(name: string, rules: Readonly<Record<string, (input: string) => string | null>>): object
}

const trustedTypes = (globalThis as {readonly trustedTypes?: TrustedTypes}).trustedTypes

// Client modules run before the first chunk is loaded, so this policy covers Docusaurus' chunk loader too.
if (trustedTypes && !trustedTypes.defaultPolicy) {
  trustedTypes.createPolicy('default', {
    createScriptURL: url => (new URL(url, location.href).origin === location.origin ? url : null),
    // Headings in the table of contents and the frame of the checks come as HTML;
    // what they could run is left to `script-src`, which knows no inline script but those of the build.
    createHTML: html => html,
    // React writes the structured data of a page as a script's text; nothing that is not JSON passes.
    createScript: text => (isJson(text) ? text : null),
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
