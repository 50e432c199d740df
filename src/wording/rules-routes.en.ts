import type {RulesWords} from './rule-words.ts'

/** Rules about routes and paths in English. */
export const routeRulesEn: Pick<RulesWords, 'path-reencoded' | 'route-shadowed' | 'slash-mismatch'> = {
  'path-reencoded': {
    title: 'the proxy re-encodes the path',
    message: ({route, sent, received}, severity) =>
      severity === 'info'
        ? `${route} re-encodes paths to Confluence other than downloads: ${sent} would arrive as ${received}.`
        : `${route} re-encodes the path on its way to Confluence: ${sent} arrives as ${received}.`,
    why: 'A token is made for the exact bytes of a path. A proxy that decodes the path and encodes it again changes some of them, and Confluence answers 401.',
  },
  'route-shadowed': {
    title: 'a route is never reached',
    message: ({route, by, sent}) =>
      sent === ''
        ? `${route} is never reached: ${by} takes all its requests.`
        : `${by} takes requests such as ${sent} away from ${route}.`,
    why: 'Only one of the routes that match takes a request, and the server is silent about those that are never asked. What they were written for does not happen.',
  },
  'slash-mismatch': {
    title: 'only one side of the route ends in a slash',
    message: ({route, sent, received}) => `Only one side of ${route} ends in a slash: ${sent} arrives as ${received}.`,
    why: 'The rest of the path is glued on at the wrong place: a doubled slash, or none at all.',
  },
}
