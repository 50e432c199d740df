/** A sample of one article that a check of another article recognises as well, and why that is meant. */
export interface Companion {
  /** `slug/samples/name`. */
  readonly sample: string
  /** `slug/check`: a signature of another article, or a config rule that is the proof of another article. */
  readonly check: string
  readonly reason: string
}

/** A config rule that proves a cause in several articles: their samples for it show the other articles too. */
export interface SharedRule {
  readonly rule: string
  readonly articles: readonly string[]
  readonly reason: string
}

const reencoded = 'companion-jwt-qsh-mismatch-apache-nocanon/path-reencoded'
const bodyLimit = 'nginx-413-upload/body-limit-small'
const headerSize = 'tomcat-request-header-too-large/header-size-small'

/** All pairs of the cross matrix; one that is not here, and one that is here and no longer occurs, fails. */
export const companions: readonly Companion[] = [
  {
    sample: 'apache-encoded-slashes-404/samples/decoded.conf',
    check: reencoded,
    reason: 'AllowEncodedSlashes without nocanon: the path is decoded here and encoded anew on its way',
  },
  {
    sample: 'tomcat-invalid-character-request-target/samples/nginx-decodes.conf',
    check: reencoded,
    reason: 'the URI part of proxy_pass is what sends characters on that Tomcat refuses',
  },
  {
    sample: 'companion-jwt-qsh-mismatch-apache-nocanon/samples/nginx-uri-part.conf',
    check: bodyLimit,
    reason: 'a short file about paths that leaves the limit of uploads at the 1 MB of nginx (info)',
  },
  {
    sample: 'companion-jwt-qsh-mismatch-apache-nocanon/samples/nginx-fixed.conf',
    check: bodyLimit,
    reason: 'the same file, mended for its paths alone (info)',
  },
  {
    sample: 'applinks-oauth-signature-invalid/samples/body-encoding.xml',
    check: headerSize,
    reason: 'a connector with the default header size; others may need more behind an SSO (info)',
  },
  {
    sample: 'tomcat-invalid-character-request-target/samples/server-default.xml',
    check: headerSize,
    reason: 'the connector as delivered, with the default header size (info)',
  },
  {
    sample: 'tomcat-invalid-character-request-target/samples/server-relaxed.xml',
    check: headerSize,
    reason: 'the same connector, mended for its characters alone (info)',
  },
]

export const sharedRules: readonly SharedRule[] = [
  {
    rule: 'slash-mismatch',
    articles: ['companion-jwt-qsh-mismatch-apache-nocanon', 'synchrony-blocked-by-reverse-proxy'],
    reason: 'a slash too few or too many spoils the path of a download and that of a websocket alike',
  },
  {
    rule: 'token-auth-blocked',
    articles: ['companion-sso-redirect-corrupted-file', 'companion-token-auth-paths-blocked-by-sso-proxy'],
    reason: 'one fault of the proxy with two faces: a redirect to the login page, or a refusal',
  },
]
