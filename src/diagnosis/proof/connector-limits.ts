import type {ConnectorAttribute} from '../../model/proof.ts'
import type {Connector, Written} from '../../model/tomcat-model.ts'

/** What a connector of Tomcat takes in a request-target beside what every connector takes. */
export interface ConnectorLimits {
  /** Characters that a path, and a query, may hold unencoded. */
  readonly path: string
  readonly query: string
  /** Whether a path may hold `%2F`, and `%5C`. */
  readonly slash: boolean
  readonly backslash: boolean
  /** Names of attributes whose values are not in the file: what they allow may pass or not. */
  readonly open: readonly string[]
}

/** A connector with nothing written that decides here. */
export const usualLimits: ConnectorLimits = {path: '', query: '', slash: false, backslash: false, open: []}

/** The characters that Tomcat lets a connector relax; it passes over all others with a warning in its log. */
export const relaxableCharacters = '"<>[\\]^`{|}'

/**
 * What a connector takes. Measured on Tomcat 10.1.60; through AJP the proxy has read the request line, and Tomcat takes
 * what may stand unencoded in none.
 */
export function connectorLimits(connector: Connector): ConnectorLimits {
  const {kind, relaxedPathChars, relaxedQueryChars, encodedSolidusHandling, encodedReverseSolidusHandling} = connector
  const isAjp = kind === 'ajp'
  const backslash = knownOf(connector.allowBackslash) === true
  return {
    path: isAjp ? relaxableCharacters : relaxed(relaxedPathChars),
    query: isAjp ? relaxableCharacters : relaxed(relaxedQueryChars),
    slash: /^(?:passthrough|decode)$/u.test(knownOf(encodedSolidusHandling) ?? ''),
    backslash: backslash || knownOf(encodedReverseSolidusHandling) === 'passthrough',
    open: attributesOf(connector).flatMap(({name, value}) => (value === null ? [name] : [])),
  }
}

/** The attributes of a connector that decide which request-targets it takes, as written. */
export function attributesOf(connector: Connector): readonly ConnectorAttribute[] {
  const {relaxedPathChars, relaxedQueryChars, encodedSolidusHandling} = connector
  const {encodedReverseSolidusHandling, allowBackslash} = connector
  const written: Readonly<Record<string, Written<string | boolean>>> =
    connector.kind === 'ajp'
      ? {encodedSolidusHandling, encodedReverseSolidusHandling, allowBackslash}
      : {relaxedPathChars, relaxedQueryChars, encodedSolidusHandling, encodedReverseSolidusHandling, allowBackslash}
  return Object.entries(written).flatMap(([name, own]) =>
    own ? [{name, value: own.known ? String(own.value) : null}] : [],
  )
}

function relaxed(written: Written<string>): string {
  return [...(knownOf(written) ?? '')].filter(char => relaxableCharacters.includes(char)).join('')
}

function knownOf<T>(written: Written<T>): T | null {
  return written?.known ? written.value : null
}
