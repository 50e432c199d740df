/**
 * `shindan/config`: the configuration check, and what a proxy makes of a path.
 *
 * @module
 */
import {checkConfig} from '../config/check-config.ts'
import {dialectOf} from '../config/dialects.ts'
import {chooseSite} from '../config/forward/choose-site.ts'
import {type Prediction, predict} from '../config/predict.ts'
import {readConfig} from '../config/read-config.ts'
import {readConfigs} from '../config/read-configs.ts'
import {patchBytes} from '../input/patch-bytes.ts'
import {placeFinder} from '../input/place-of.ts'
import type {Facts} from '../model/facts.ts'
import type {SourceSpan, Unknown} from '../model/finding.ts'
import type {InputKind, NeededInput} from '../model/input-kind.ts'
import type {Certainty, Severity} from '../model/severity.ts'
import type {Place} from '../model/span.ts'
import {openFile, type TextFile} from './text-file.ts'

export type {Prediction} from '../config/predict.ts'
export type {Facts} from '../model/facts.ts'
export type {Unknown} from '../model/finding.ts'
export type {InputKind, NeededInput} from '../model/input-kind.ts'
export type {Certainty, Severity} from '../model/severity.ts'
export type {Place} from '../model/span.ts'
export type {TextFile} from './text-file.ts'

/** What is known of configuration files that belong together. */
export interface ConfigAnswer {
  /** What each file was recognised as, in the order given. */
  readonly kinds: readonly InputKind[]
  /** Rule by rule. */
  readonly findings: readonly ConfigFinding[]
  /** What the files at hand cannot tell. */
  readonly questions: readonly ConfigQuestion[]
}

/** A fault of the configuration. */
export interface ConfigFinding {
  /** The id of the rule, as in the guide. */
  readonly rule: string
  /** How bad it is. */
  readonly severity: Severity
  /** `likely` where a condition in the file could not be decided. */
  readonly certainty: Certainty
  /** In the file as it was given. */
  readonly places: readonly Place[]
  /** What was measured, by name. */
  readonly facts: Facts
  /** Corrections, best first; each was read again, and the fault is gone in it. */
  readonly fixes: readonly ConfigFix[]
}

/** A correction of one file. */
export interface ConfigFix {
  /** The id of what was done, as in the articles. */
  readonly remedy: string
  /** `safe` if there is one sensible way and nothing that works today changes, else somebody's choice. */
  readonly kind: 'safe' | 'choice'
  /** The name of the file. */
  readonly name: string
  /** The corrected file in its own encoding; null where its bytes cannot be kept. */
  readonly content: Uint8Array | null
}

/** Something that would have to be known. */
export interface ConfigQuestion {
  /** The id of the rule that asks. */
  readonly rule: string
  /** What stands in the way. */
  readonly why: Unknown
  /** The kind of file that would tell. */
  readonly needs: NeededInput
  /** Empty where no place raises it. */
  readonly places: readonly Place[]
  /** What raises it, by name. */
  readonly facts: Facts
}

/**
 * Checks configuration files together: proxies, Tomcat, flags of the JVM. Files that include each other are read as one.
 *
 * @param given the files of one installation
 *
 * @example
 * import {checkConfigs} from 'shindan/config'
 *
 * const {findings} = checkConfigs([{name: 'wiki.conf', content}])
 * for (const {rule, places} of findings) console.log(rule, places[0]?.line)
 */
export function checkConfigs(given: readonly TextFile[]): ConfigAnswer {
  const {readings, files} = readConfigs(given.map((file, input) => ({input, source: openFile(file)})))
  const {findings, questions} = checkConfig(readings, {loggedPaths: []})
  const sources = files.map(({source}) => source)
  const finders = sources.map(placeFinder)
  const place = ({input, span}: SourceSpan): readonly Place[] => {
    const find = finders[input]
    return find ? [find(span)] : []
  }
  return {
    kinds: sources.map(({kind}) => kind),
    findings: findings.map(({check, severity, certainty, places, facts, fixes}) => ({
      ...{rule: check, severity, certainty, facts},
      places: places.flatMap(place),
      fixes: fixes.flatMap(({remedy, kind, input, edits}) => {
        const source = sources[input]
        return source ? [{remedy, kind, name: source.name, content: patchBytes(source, edits)}] : []
      }),
    })),
    questions: questions.map(({check, why, needs, place: at, facts}) => ({
      ...{rule: check, why, needs, facts},
      places: at && 'span' in at ? place(at) : [],
    })),
  }
}

/**
 * What a proxy sends on to Confluence for each request-target; null where the file is no configuration of Apache httpd,
 * nginx or HAProxy, or passes nothing on.
 *
 * @param proxy one file with all that it includes, such as the output of `apachectl -t -DDUMP_CONFIG` or `nginx -T`
 * @param targets origin form (`/wiki/a%20b?x=1`), a byte string of one character a byte
 * @param host the name, with `:port` or without, of the site that is asked; by default the first that proxies
 * @example
 * import {predictForwarding} from 'shindan/config'
 *
 * predictForwarding({name: 'wiki.conf', content: 'ProxyPass / http://127.0.0.1:8090/'}, ['/a%28b%29.pdf'])
 * // [{forwarded: '/a(b).pdf'}]
 */
export function predictForwarding(
  proxy: TextFile,
  targets: readonly string[],
  host: string | null = null,
): readonly Prediction[] | null {
  const source = openFile(proxy)
  const isProxy = ['apache-config', 'nginx-config', 'haproxy-config'].includes(source.kind) && dialectOf(source.kind)
  const site = isProxy ? chooseSite(readConfig(source).model.sites, host) : undefined
  return site ? targets.map(target => predict(site, target)) : null
}
