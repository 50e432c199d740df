import type {RequestUri} from './request-uri.ts'

/** A request at the point where httpd chooses its route. */
export interface RequestUnderWay {
  readonly uri: RequestUri
  /** httpd `r->uri`: decoded, or only normalised where the route maps the encoded path. */
  readonly path: string
  readonly encodedSlash: 'reject' | 'decode' | 'keep'
}
