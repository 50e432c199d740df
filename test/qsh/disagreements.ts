import {percentEncode} from '../../src/qsh/percent-encode.ts'
import {queryParameters} from '../../src/qsh/query-parameters.ts'

/** What npm's atlassian-jwt and Confluence's own Java disagree about; both were measured, or read where nothing else helps. */
export interface Disagreement {
  readonly name: string
  /** A request-target that shows it; npm is asked with scheme and host before it, as clients do. */
  readonly example: string
  readonly java: string
  readonly npm: string
  readonly holds: (target: string) => boolean
}

const pathOf = (target: string) => target.replace(/\?.*$/su, '')
const queryOf = (target: string) => (target.includes('?') ? target.slice(target.indexOf('?') + 1) : '')

export const disagreements: readonly Disagreement[] = [
  {
    name: 'a raw character in the path that npm escapes before it looks: " < > ` { | } ^ and the apostrophe',
    example: "/it's",
    java: "GET&/it's&",
    npm: 'GET&/it%27s&',
    holds: target => /["<>`{|}^' ]/u.test(pathOf(target)),
  },
  {
    name: 'a raw backslash, which npm takes for a slash',
    example: '/a\\b',
    java: 'GET&/a\\b&',
    npm: 'GET&/a/b&',
    holds: target => pathOf(target).includes('\\'),
  },
  {
    name: 'a #, which npm drops with what follows',
    example: '/a#b',
    java: 'GET&/a#b&',
    npm: 'GET&/a&',
    holds: target => target.includes('#'),
  },
  {
    name: 'a % in the query that is no escape: Tomcat drops the parameter',
    example: '/a?x=%zz&y=1',
    java: 'GET&/a&y=1',
    npm: 'GET&/a&x=%25zz&y=1',
    holds: target => /%(?![0-9a-f]{2})/iu.test(queryOf(target)),
  },
  {
    name: 'a parameter without a name: Tomcat drops it',
    example: '/a?=1&y=1',
    java: 'GET&/a&y=1',
    npm: 'GET&/a&=1&y=1',
    holds: target => /(?:^|&)=/u.test(queryOf(target)),
  },
  {
    name: 'names whose order changes when they are encoded',
    example: '/a?a%5B=1&aB=2',
    java: 'GET&/a&a%5B=1&aB=2',
    npm: 'GET&/a&aB=2&a%5B=1',
    holds: target => {
      const names = [...queryParameters(queryOf(target)).keys()].filter(name => name !== 'jwt')
      const encoded = names.map(percentEncode).sort()
      return [...names].sort().some((name, at) => percentEncode(name) !== encoded[at])
    },
  },
  {
    name: 'the parameter __proto__, which npm leaves out',
    example: '/a?__proto__=1&y=1',
    java: 'GET&/a&__proto__=1&y=1',
    npm: 'GET&/a&y=1',
    holds: target => queryParameters(queryOf(target)).has('__proto__'),
  },
]
