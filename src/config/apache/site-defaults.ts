import type {Known, SentValue} from '../../model/config-model.ts'
import type {ExpandedWord} from './expand-variables.ts'
import type {ServerDirectives} from './placed-directives.ts'
import {readHeader} from './read-header.ts'
import {readSeconds} from './read-seconds.ts'
import {readSetting} from './read-setting.ts'
import type {Scope} from './scope.ts'

/** What a server says outside of sections, or what holds where it says nothing. */
export interface SiteDefaults {
  readonly preservesHost: Known<boolean>
  /** The browser's `Host` after every `RequestHeader`. */
  readonly host: Known<SentValue>
  readonly forwardedProto: Known<SentValue>
  /** Seconds of silence from the browser (`Timeout`) and from a backend (`ProxyTimeout`). */
  readonly timeout: Known<number>
  readonly proxyTimeout: Known<number>
  /** What holds where nothing is said: not known if something that is not at hand may say it. */
  readonly byDefault: <T>(value: T) => Known<T>
}

/** Reads what holds for all routes of a server, once for all of them. */
export function siteDefaults(scopes: readonly Scope[], {own}: ServerDirectives, tls: Known<boolean>): SiteDefaults {
  const openEnd = scopes.flatMap(({openEnds}) => openEnds)[0]
  const byDefault = <T>(value: T): Known<T> =>
    openEnd ? {known: false, why: openEnd.why, spans: [openEnd.span]} : {known: true, value, spans: []}
  const seconds = (args: readonly ExpandedWord[]): number | null => readSeconds(args[0]?.text ?? '')
  const timeout = readSetting(own, 'timeout', seconds, byDefault(60))
  return {
    preservesHost: readSetting(own, 'proxypreservehost', readFlag, byDefault(false)),
    host: readHeader(own, 'host', {known: true, value: {kind: 'client'}, spans: []}, tls),
    forwardedProto: readHeader(own, 'x-forwarded-proto', byDefault<SentValue>({kind: 'none'}), tls),
    timeout,
    proxyTimeout: readSetting(own, 'proxytimeout', seconds, timeout),
    byDefault,
  }
}

/** On or Off; null for anything else. */
export function readFlag(args: readonly ExpandedWord[]): boolean | null {
  const word = args[0]?.text.toLowerCase()
  return word === 'on' ? true : word === 'off' ? false : null
}
