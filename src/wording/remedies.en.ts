import type {RemediesWords} from './rule-words.ts'

/** Corrections of configurations in English. */
export const remediesEn: RemediesWords = {
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
  'reorder-routes': {
    title: 'Put the narrower route first',
    description: 'The line moves up, before the one that takes its requests. Nothing else changes.',
  },
  'match-slashes': {
    title: 'End both sides alike',
    description: 'Both addresses end in a slash, or neither does. The rest of the path is kept as it is.',
  },
}
