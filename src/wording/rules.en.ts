import type {RemedyId, RuleId} from '../config/rules/rule.ts'
import type {Facts} from '../model/facts.ts'
import type {Severity} from '../model/severity.ts'

/** What a rule says. */
export interface RuleWords {
  /** The fault in a few words, for lists. */
  readonly title: string
  /** What was found, by severity. */
  readonly message: (facts: Facts, severity: Severity) => string
  /** Why it is a fault, in a sentence or two. */
  readonly why: string
}

/** What a correction does and what it costs. */
export interface RemedyWords {
  readonly title: string
  readonly description: string
}

/** Config rules and their corrections in English. */
export const rulesEn: {
  readonly rules: Readonly<Record<RuleId, RuleWords>>
  readonly remedies: Readonly<Record<RemedyId, RemedyWords>>
} = {
  rules: {
    'path-reencoded': {
      title: 'the proxy re-encodes the path',
      message: ({route, sent, received}, severity) =>
        severity === 'info'
          ? `${route} re-encodes paths to Confluence other than downloads: ${sent} would arrive as ${received}.`
          : `${route} re-encodes the path on its way to Confluence: ${sent} arrives as ${received}.`,
      why: 'A token is made for the exact bytes of a path. A proxy that decodes the path and encodes it again changes some of them, and Confluence answers 401.',
    },
    'slash-mismatch': {
      title: 'only one side of the route ends in a slash',
      message: ({route, sent, received}) =>
        `Only one side of ${route} ends in a slash: ${sent} arrives as ${received}.`,
      why: 'The rest of the path is glued on at the wrong place: a doubled slash, or none at all.',
    },
  },
  remedies: {
    'add-nocanon': {
      title: 'Add nocanon to ProxyPass',
      description:
        'The path goes to Confluence byte for byte. Access rules of Apache still judge the decoded path; dot segments, double slashes and unusual encodings reach Tomcat as they were sent.',
    },
    'nocanon-for-download': {
      title: 'Add nocanon for downloads only',
      description:
        'A line for downloads goes before the existing one. Only their paths go to Confluence byte for byte; all other pages keep the behaviour they have today.',
    },
    'drop-uri-part': {
      title: 'Take the path off the address in proxy_pass',
      description:
        'nginx then sends the path byte for byte instead of decoding and encoding it. Dot segments, double slashes and unusual encodings reach Tomcat as they were sent.',
    },
    'match-slashes': {
      title: 'End both sides alike',
      description: 'Both addresses end in a slash, or neither does. The rest of the path is kept as it is.',
    },
  },
}
