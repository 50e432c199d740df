/**
 * `loader.js`: a classic script for pages that cannot add `type="module"`. It loads `kb-search.js` from its own folder.
 *
 * Without `data-integrity` it uses `import()`, which hands on the nonce of this script and is no sink of Trusted Types, but
 * can carry no integrity. With it, it adds a module script; under Trusted Types that takes the policy `kb-search`, which
 * the page has to allow. Where it may not, nothing is loaded, unchecked code least of all, and the form stays.
 */
const own = document.currentScript as HTMLScriptElement
const address = new URL('kb-search.js', own.src).href
const {integrity} = own.dataset

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {readonly createScriptURL: (address: string) => string},
  ): {createScriptURL(address: string): string}
}

if (integrity) {
  const {trustedTypes} = window as {readonly trustedTypes?: PolicyFactory}
  const policy = trustedTypes?.createPolicy('kb-search', {createScriptURL: trusted => trusted})
  const script = document.createElement('script')
  script.type = 'module'
  script.crossOrigin = 'anonymous'
  script.nonce = own.nonce
  script.integrity = integrity
  script.src = policy ? policy.createScriptURL(address) : address
  document.head.append(script)
} else {
  // The browser says on the console why; the page's own handler of rejections need not hear of it.
  import(address).catch(() => {})
}
