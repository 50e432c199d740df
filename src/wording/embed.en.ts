import type {Facts} from '../model/facts.ts'

/** What a served embed folder can lack. */
export type EmbedFindingId =
  | 'unreachable'
  | 'status'
  | 'redirected'
  | 'insecure'
  | 'mixed-content'
  | 'cors'
  | 'corp'
  | 'coep'
  | 'nosniff'
  | 'script-type'
  | 'type'
  | 'sri'
  | 'integrity'
  | 'version-unknown'
  | 'version-folder'
  | 'manifest'
  | 'index-version'
  | 'index-file'
  | 'articles'
  | 'frame-blocked'

/** How `check-embed` names a finding, and what it says of it. */
export interface EmbedWords {
  readonly severities: Readonly<Record<'error' | 'warning', string>>
  /** `found` is empty where a header is missing. */
  readonly findings: Readonly<Record<EmbedFindingId, (facts: Facts) => string>>
}

/** What `check-embed` says, in English: what is wrong and what to do; the address stands before it. */
export const embedEn: EmbedWords = {
  severities: {error: 'error', warning: 'warning'},
  findings: {
    unreachable: ({reason}) =>
      reason === 'ERR_SSL_WRONG_VERSION_NUMBER'
        ? 'the server speaks http on this port, not https'
        : `no answer (${reason}). Check the address, the certificate and the firewall`,
    status: ({status, folder}) =>
      `status ${status}, expected 200. Copy the whole folder "${folder}" of the same build to the server`,
    redirected: ({to}) =>
      `leads on to ${to}. Name that address in the page: an integrity or a policy of the page may not allow the detour`,
    insecure: () => 'is served without TLS. A portal under https cannot load it. Serve it under https',
    'mixed-content': ({to}) => `leads from https to ${to}, which browsers refuse. Redirect to an https address`,
    cors: ({found}) =>
      `Access-Control-Allow-Origin is ${found || 'missing'}, so other sites' pages cannot read it. Add: Access-Control-Allow-Origin: *`,
    corp: ({found}) =>
      `Cross-Origin-Resource-Policy is ${found || 'missing'}. Pages that isolate themselves cannot load it. Add: Cross-Origin-Resource-Policy: cross-origin`,
    coep: ({found}) =>
      `Cross-Origin-Embedder-Policy is ${found || 'missing'}. Pages that isolate themselves cannot show it in a frame. Add: Cross-Origin-Embedder-Policy: require-corp`,
    nosniff: ({found}) => `X-Content-Type-Options is ${found || 'missing'}. Add: X-Content-Type-Options: nosniff`,
    'script-type': ({found, expected}) =>
      `${found === '' ? 'has no Content-Type, and browsers run no module without one.' : `Content-Type is ${found}, which browsers do not run as a module.`} Send: Content-Type: ${expected}`,
    type: ({found, expected}) =>
      `${found === '' ? 'has no Content-Type' : `Content-Type is ${found}`}, so browsers do not take it for what it is. Send: Content-Type: ${expected}`,
    sri: () => 'names no integrity for the scripts. Copy sri.json of the same build to the server',
    integrity: ({name}) =>
      `${name} is not the file that sri.json describes. Copy both from the same build, and let nothing on the way change scripts`,
    'version-unknown': () => 'does not name a version. Copy version.json of the same build to the server',
    'version-folder': ({status, folder}) =>
      `the folder ${folder} that never changes is missing (status ${status}). Pages with an integrity need it: copy it to the server`,
    manifest: () => 'is no manifest of a search index. Copy the folder "search/v1" to the server',
    'index-version': ({found, expected}) =>
      `the index has version ${found}, expected ${expected}. Take the element and the index from the same build`,
    'index-file': ({status, missing}) =>
      `a file that the manifest names is missing (status ${status}; it is one of at least ${missing}). Copy the whole folder "search/v1", the manifest last`,
    articles: ({status}) =>
      `${status === 0 ? 'no answer' : `status ${status}, expected 200`}. Results lead there: serve the site from the address that the folder "embed" stands below`,
    'frame-blocked': ({header}) =>
      `${header} keeps portals from showing it in a frame. Leave that header out for the folder "embed"`,
  },
}
