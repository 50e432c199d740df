import type {Outcome} from '../model/proof.ts'

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
        return 'It cannot be told'
    }
  },
  /** Why, a sentence or two. */
  reason(outcome: Outcome): string {
    switch (outcome.kind) {
      case 'accepted':
        return 'The address arrives letter for letter as the token was made for it. The fingerprints are the same.'
      case 'refused':
        return 'The proxy passes the address on in another spelling. It still means the same file, but the fingerprint in the token no longer fits.'
      case 'bad-request':
        return `The address arrives with ${outcome.what} in it, which Tomcat does not take there. Confluence itself is not asked.`
      case 'not-found':
        return 'The proxy puts the address together in a way that leads past the context path of Confluence.'
      case 'rejected':
        return 'The request does not get to Confluence.'
      case 'answered':
        return 'The request does not get to Confluence: no route of this configuration leads it there.'
      case 'unknown':
        return outcome.what === ''
          ? 'What this configuration does to the request is not modelled here.'
          : `This part of the configuration is not modelled here, or is not at hand: ${outcome.what}`
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
