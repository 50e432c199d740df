/**
 * The parts of SARIF 2.1.0 that reports are made of (OASIS, Static Analysis Results Interchange Format, 27 March 2020).
 * Lines and columns count from 1, end columns are exclusive, as in `Place`.
 */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {readonly name: string; readonly informationUri?: string; readonly rules: readonly SarifRule[]}
  }
  readonly language: string
  readonly columnKind: 'utf16CodeUnits'
  readonly invocations: readonly [SarifInvocation]
  readonly artifacts: readonly SarifArtifact[]
  readonly results: readonly SarifResult[]
  readonly properties: {readonly redacted: boolean; readonly verdicts: readonly object[]}
}

export interface SarifRule {
  /** `article/signature`, or a config rule's id. */
  readonly id: string
  readonly shortDescription: SarifText
  readonly helpUri?: string
}

export interface SarifInvocation {
  readonly executionSuccessful: true
  readonly toolExecutionNotifications: readonly SarifNotification[]
}

export interface SarifNotification {
  readonly level: 'note'
  readonly descriptor: {readonly id: string}
  readonly message: SarifText
  readonly locations?: readonly SarifLocation[]
}

export interface SarifArtifact {
  readonly location: {readonly uri: string}
  /** Bytes. */
  readonly length: number
  readonly properties: {readonly kind: string}
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  /** Events that this one result stands for. */
  readonly occurrenceCount?: number
  readonly fixes?: readonly SarifFix[]
  readonly properties: object
}

export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifText {
  readonly text: string
}

export interface SarifLocation {
  readonly id?: number
  readonly physicalLocation: {
    readonly artifactLocation: SarifArtifactLocation
    readonly region?: SarifRegion
  }
}

export interface SarifArtifactLocation {
  readonly uri: string
  readonly index: number
}

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface SarifFix {
  readonly description: SarifText
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifArtifactLocation
    readonly replacements: readonly {readonly deletedRegion: SarifRegion; readonly insertedContent: SarifText}[]
  }[]
}
