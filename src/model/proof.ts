import type {Unknown} from './finding.ts'

/** A request as one side sees it. */
export interface SeenRequest {
  /** The request-target, a byte string: one character a byte. */
  readonly target: string
  /** The spelling that the fingerprint is computed over. */
  readonly canonical: string
  /** The fingerprint, `qsh`: 64 lower-case hex digits. */
  readonly hash: string
}

/** Paths under which Confluence is found, by the browser and by the proxy; the empty string for none. */
export interface ProofContexts {
  readonly signed: string
  readonly arrived: string
}

/** A run of text that both sides have, or that one of them has. */
export interface MarkedRun {
  readonly text: string
  readonly differs: boolean
}

/** Where two canonical requests part. */
export interface Difference {
  /** Bytes in front of the first that differs; null if they are equal. */
  readonly first: number | null
  readonly signed: readonly MarkedRun[]
  readonly arrived: readonly MarkedRun[]
}

/** How a request with a token ends. */
export type Outcome =
  /** Confluence serves what was asked for, if it is there. */
  | {readonly kind: 'accepted'; readonly status: 200}
  /**
   * Confluence computes another fingerprint than the token carries: the path is spelt otherwise, or the context path in
   * front of it is none of Confluence's, so that it counts as a part of the path.
   */
  | {readonly kind: 'refused'; readonly status: 401; readonly why: 'spelling' | 'context'}
  /** Tomcat refuses these pieces of the request-target, as they arrive, before Confluence sees them. */
  | {readonly kind: 'bad-request'; readonly status: 400; readonly pieces: readonly string[]}
  /** It arrives beside the context path, where Confluence does not answer. */
  | {readonly kind: 'not-found'; readonly status: 404}
  /** The proxy refuses the request. */
  | {readonly kind: 'rejected'; readonly status: number}
  /** The proxy answers itself; null where its files decide with which status. */
  | {readonly kind: 'answered'; readonly status: number | null}
  /** The configuration does not tell; `what` is the construct to blame, as written, or empty. */
  | {readonly kind: 'unknown'; readonly status: null; readonly reason: UnknownReason; readonly what: string}

/** Why it cannot be told what becomes of a request. */
export type UnknownReason =
  /** Of the configuration. */
  | Unknown
  /** Of the request: it begins with no slash, or is longer than servers take. */
  | 'no-slash'
  | 'too-long'
  /** What stands in front of the route and may take the request, by its path or by who asks. */
  | 'redirect'
  | 'refusal'
  | 'access'
  /** An attribute of Tomcat's connector whose value is not in the file. */
  | 'connector'

/** What is known of the connector by which the proxy reaches Tomcat. */
export type ProofConnector =
  /** There is no `server.xml`: Tomcat's defaults are taken. */
  | {readonly kind: 'default'}
  /** There is one, and none of its connectors has the port that the proxy asks, null where that is not known. */
  | {readonly kind: 'none'; readonly port: number | null}
  /** Attributes that decide here, as written, in their order in this list; empty for the defaults. */
  | {readonly kind: 'read'; readonly port: number; readonly attributes: readonly ConnectorAttribute[]}

/** An attribute of a connector; null for a value that is not in the file. */
export interface ConnectorAttribute {
  readonly name: string
  readonly value: string | null
}

/** What becomes of a request on its way through a proxy. */
export interface Passage {
  /** Null where nothing reaches the backend, or where that is not known. */
  readonly arrived: SeenRequest | null
  /** Between the canonical requests. */
  readonly difference: Difference | null
  /** Between the addresses, queries left out; a context path that is another behind the proxy does not count. */
  readonly addresses: Difference | null
  readonly outcome: Outcome
}

/** A name or address, and how a request for it ends; `after` is null where there is no correction. */
export interface ProvenName {
  readonly name: string
  readonly now: Outcome
  readonly after: Outcome | null
}

/** What a proxy makes of a request that a token was issued for. */
export interface Proof {
  /** As asked: a file name or an address. */
  readonly asked: string
  readonly isName: boolean
  /** The address that was asked for, where Confluence writes its link in another way; else null. */
  readonly respelt: string | null
  /** What the browser asks for, and what the token is made for. */
  readonly signed: SeenRequest
  readonly contexts: ProofContexts
  readonly connector: ProofConnector
  /** What the configuration brings in and is not at hand, as written: an include, a variable. It may change the outcome. */
  readonly missing: readonly string[]
  readonly now: Passage
  readonly fix: ProvenFix | null
  /** Characters, each of them enough to break a file name here: with 401, and with another status. */
  readonly characters: {readonly refused: readonly string[]; readonly others: readonly string[]}
  readonly names: readonly ProvenName[]
}

/** Corrections of the configuration after which the request passes. */
export interface ProvenFix {
  /** In the order in which they are made. */
  readonly remedies: readonly string[]
  /** The configuration after them. */
  readonly text: string
  readonly passage: Passage
}
