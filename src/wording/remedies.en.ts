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
  'drop-uri-part': {
    title: 'Take the path off the address in proxy_pass',
    description:
      'nginx then sends the path byte for byte instead of decoding and encoding it. Dot segments, double slashes and unusual encodings reach Tomcat as they were sent.',
  },
  'drop-path-change': {
    title: 'Take out the rule that rewrites the path',
    description:
      'HAProxy then sends the path byte for byte. Dot segments, double slashes and unusual encodings reach Tomcat as they were sent; rules that look at the path see it as it was sent, too.',
  },
  'reorder-routes': {
    title: 'Put the narrower route first',
    description: 'The line moves up, before the one that takes its requests. Nothing else changes.',
  },
  'match-slashes': {
    title: 'End both sides alike',
    description: 'Both addresses end in a slash, or neither does. The rest of the path is kept as it is.',
  },
  'enable-websocket': {
    title: 'Pass the WebSocket on',
    description:
      'The upgrade goes through to Synchrony. Apache knows the word upgrade=websocket from 2.4.47; what nginx inherits from further up is repeated, for it would be lost; of HAProxy the rule goes that takes the upgrade away.',
  },
  'lengthen-timeout': {
    title: 'Let idle WebSockets live for an hour',
    description: 'Of this route, only silence of an hour ends a connection. All others keep their timeout.',
  },
  'repeat-headers': {
    title: 'Repeat the headers in this block',
    description: 'The lines from further up are copied into the block, as they are.',
  },
  'preserve-host': {
    title: 'Send the host of the browser',
    description:
      'Confluence sees the host that the browser asks for. If its connector has proxyName, nothing changes; if something behind the proxy tells sites apart by their host, it has to know this one.',
  },
  'forward-proto': {
    title: 'Tell Confluence of the HTTPS',
    description:
      'The proxy sends X-Forwarded-Proto; Apache needs mod_headers for it. It counts once Tomcat trusts the proxy: RemoteIpValve in server.xml. A connector with scheme and secure needs neither.',
  },
  'raise-body-limit': {
    title: 'Take uploads as large as Confluence does',
    description:
      '100 MB for the attachment and some for what surrounds it. If the limit of Confluence is another, choose the value accordingly.',
  },
  'end-comment': {
    title: 'End the comment in its line',
    description:
      'A backslash at its end goes; a character that ends like one is followed by a full stop. The line below counts again.',
  },
  'replace-invisible': {
    title: 'Put plain spaces',
    description: 'The character becomes a space, or goes where it is a byte order mark.',
  },
  'separate-text': {
    title: 'Write it as Apache reads it',
    description:
      'What stood in the wrong place gets a line of its own, and what was open is closed. What was ignored counts again.',
  },
}
