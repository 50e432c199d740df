/** `trustedTypes` is newer than TypeScript's library, and missing in older browsers. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: {readonly createScriptURL: (address: string) => string},
  ) => {readonly createScriptURL: (address: string) => string}
}

/** A policy of one name may be made once in a page. */
let trusted: ((address: string) => string) | undefined

/** Says that an address of our own making may be run. Throws where the page's policy knows no policy `shindan`. */
export function trustScript(address: string): string {
  const types = (globalThis as {readonly trustedTypes?: TrustedTypes}).trustedTypes
  if (!trusted) {
    const policy = types?.createPolicy('shindan', {createScriptURL: own => own})
    trusted = own => policy?.createScriptURL(own) ?? own
  }
  return trusted(address)
}
