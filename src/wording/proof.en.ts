import type {ConnectorAttribute, Outcome, ProofConnector, UnknownReason} from '../model/proof.ts'

/** How a request with a token ends, in English: in the terminal and on the page. */
export const proofEn = {
  /** A few words, with the status in front. */
  title(outcome: Outcome): string {
    switch (outcome.kind) {
      case 'accepted':
        return '200: Confluence accepts the request'
      case 'refused':
        return '401: Confluence refuses the request'
      case 'bad-request':
        return '400: Tomcat refuses the request'
      case 'not-found':
        return '404: the request arrives beside Confluence'
      case 'rejected':
        return `${outcome.status}: the proxy refuses the request`
      case 'answered':
        return outcome.status === null
          ? 'The proxy answers by itself'
          : `${outcome.status}: the proxy answers by itself`
      case 'unknown':
        return 'The outcome cannot be told'
    }
  },
  /** Why, a sentence or two. */
  reason(outcome: Outcome): string {
    switch (outcome.kind) {
      case 'accepted':
        return 'The address arrives letter for letter as the token was made for it. The fingerprints are the same.'
      case 'refused':
        return outcome.why === 'context'
          ? 'The address arrives letter for letter, but it begins with a path that this Confluence does not have. That path counts towards the fingerprint, which no longer fits.'
          : 'The proxy passes the address on in another spelling. It still means the same file, but the fingerprint in the token no longer fits.'
      case 'bad-request':
        return `The address arrives with ${pieces(outcome.pieces)} in it. Tomcat, the program that Confluence runs in, takes no address like that and answers by itself. Confluence is not asked.`
      case 'not-found':
        return 'The proxy puts the address together in a way that leads past the context path of Confluence.'
      case 'rejected':
        return 'The proxy does not take an address like this one. Nothing gets to Confluence.'
      case 'answered':
        return outcome.status === null
          ? 'The request does not get to Confluence: no route of this configuration leads it there.'
          : 'The request does not get to Confluence: this configuration has an answer of its own for the address.'
      case 'unknown':
        return unknownReasons[outcome.reason](outcome.what)
    }
  },
  /** In a table. */
  short(outcome: Outcome): string {
    switch (outcome.kind) {
      case 'accepted':
        return 'opens'
      case 'unknown':
        return 'not known'
      case 'answered':
        return outcome.status === null ? 'not forwarded' : `${outcome.status} from the proxy`
      case 'rejected':
        return `${outcome.status} from the proxy`
      case 'bad-request':
        return '400 from Tomcat'
      default:
        return `${outcome.status}`
    }
  },
  /** What is known of Tomcat. */
  connector(connector: ProofConnector): string {
    switch (connector.kind) {
      case 'default':
        return 'Tomcat is taken with its defaults; its server.xml is not at hand.'
      case 'none':
        return connector.port === null
          ? 'Which connector of server.xml the proxy asks cannot be told. Tomcat is taken with its defaults.'
          : `The proxy asks port ${connector.port}, at which server.xml has no connector. Tomcat is taken with its defaults.`
      case 'read':
        return `Tomcat is taken as server.xml sets it up: the connector at port ${connector.port}, ${attributes(connector.attributes)}.`
    }
  },
  /** What is not at hand, as written. */
  missing: (what: readonly string[]) =>
    `This holds for what is written here. Not at hand, and able to change it: ${what.join(', ')}.`,
  terminal: {
    signed: 'signed ',
    arrived: 'arrived',
    respelt: (given: string) =>
      `Confluence writes this link in another way than ${given}; the token is made for that one:`,
    firstDifference: (at: number, signed: string, arrived: string) =>
      `The first difference is at byte ${at}: ${signed || 'nothing'} became ${arrived || 'nothing'}.`,
    after: (title: string) => `After the correction, ${title}.`,
    noFix: 'No correction of this configuration is known that would help.',
    characters: (list: string) => `One of these characters is enough for a file name to break here: ${list}`,
    names: (broken: number, of: number) => `Of ${of} examples of file names, ${broken} break:`,
    nowAndAfter: (now: string, after: string) => `${now}, then ${after}`,
  },
}

/** Why it cannot be told what becomes of a request; `what` is the construct to blame, as written, or empty. */
const unknownReasons: Readonly<Record<UnknownReason, (what: string) => string>> = {
  include: what => `The configuration reads another file here, and that file may decide${named(what)}`,
  variable: what => `It depends on a variable whose value is not in this file${named(what)}`,
  template: what => `A placeholder stands here, which is filled in before the server reads the file${named(what)}`,
  condition: what => `A condition decides here, and the file does not say whether it holds${named(what)}`,
  regex: what => `Whether this regular expression takes the address was not worked out${named(what)}`,
  'not-modelled': what => `What this part of the configuration does to an address is not known here${named(what)}`,
  'cut-off': what => `The configuration ends in the middle of a section. Paste it whole${named(what)}`,
  'other-file': what => `The file of another program decides here${named(what)}`,
  order: what => `It depends on which of two proxies stands in front${named(what)}`,
  'no-slash': () => 'The address does not begin with a slash.',
  'too-long': () =>
    'The address has more than 8,000 bytes. Servers refuse one as long as that, unless somebody raised their limit.',
  redirect: what => `A redirect may answer before the request is passed on${named(what)}`,
  refusal: what => `The proxy may refuse requests for this path${named(what)}`,
  access: what => `It depends on who asks, or on the method${named(what)}`,
  connector: what =>
    `Whether Tomcat takes this address depends on the value of ${what}, which server.xml takes from elsewhere.`,
}

function named(what: string): string {
  return what === '' ? '.' : `: ${what}`
}

/** What Tomcat refuses, as a reader can see it. */
function pieces(all: readonly string[]): string {
  const plain = all.filter(piece => /^[!-~]+$/u.test(piece))
  const parts = [
    ...(plain.length > 0 ? [plain.join(' ')] : []),
    ...(all.includes(' ') ? ['a space'] : []),
    ...(all.some(piece => /[^ -~]/u.test(piece)) ? ['accented or Japanese letters that are not encoded'] : []),
  ]
  return parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function attributes(all: readonly ConnectorAttribute[]): string {
  if (all.length === 0) return 'which lets through what Tomcat lets through by default'
  return `with ${all.map(({name, value}) => `${name}=${value === null ? '…' : JSON.stringify(value)}`).join(' ')}`
}
