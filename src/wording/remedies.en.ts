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
    title: 'Let the narrower route win',
    description:
      'The route moves past the one that takes its requests: up where the first match wins, down among Location sections, of which the last wins. Nothing else changes.',
  },
  'match-slashes': {
    title: 'End both sides alike',
    description: 'Both addresses end in a slash, or neither does. The rest of the path is kept as it is.',
  },
  'enable-websocket': {
    title: 'Pass the WebSocket on',
    description:
      'The upgrade goes through to Synchrony. Apache knows the word upgrade=websocket from 2.4.47; in nginx, headers that are set further up are repeated, for they would be lost; in HAProxy, the rule that takes the upgrade away is removed.',
  },
  'lengthen-timeout': {
    title: 'Let idle WebSockets live for an hour',
    description: 'On this route, a connection ends only after an hour of silence. All other routes keep their timeout.',
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
    title: 'Tell Confluence that browsers come by HTTPS',
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
    title: 'Put plain spaces in their place',
    description: 'The character becomes a space, or goes where it is a byte order mark.',
  },
  'separate-text': {
    title: 'Write it as Apache reads it',
    description:
      'What stood in the wrong place gets a line of its own, and what was open is closed. What was ignored counts again.',
  },
  'drop-path-argument': {
    title: 'Leave the path to the section',
    description:
      'The path goes, for the section around it has the same. Apache starts again; the route stays as it reads.',
  },
  'use-section-path': {
    title: 'Let the path of the section count',
    description:
      'The other path goes. Requests for the path of the section take this route, those for the other do not. If the other one is meant, put the directive outside of the section instead.',
  },
  'move-nocanon': {
    title: 'Move nocanon to ProxyPass',
    description:
      'It counts from then on: the path goes to Confluence byte for byte. Access rules of Apache still judge the decoded path; dot segments, double slashes and unusual encodings reach Tomcat as they were sent.',
  },
  'drop-reverse-parameter': {
    title: 'Take it off ProxyPassReverse',
    description:
      'Nothing changes in what Apache does; the line no longer looks as if it did more. What the word was meant for is still missing if ProxyPass does not have it.',
  },
  'allow-encoded-slashes': {
    title: 'Let encoded slashes pass',
    description:
      'Apache keeps %2F as it is: AllowEncodedSlashes NoDecode. Tomcat has to allow it too (encodedSolidusHandling="passthrough" on its connector), or it answers 400. Access rules for paths see %2F instead of a slash: one that stops /admin/ does not stop /admin%2F.',
  },
  'exempt-token-auth': {
    title: 'Let the token paths pass without a login',
    description:
      'Three paths are open from then on to whoever has a token; Confluence alone checks it. All others ask for the login as before. Paths with a semicolon or a percent sign stay behind the login, for Tomcat may read them as other paths.',
  },
  'redirect-except-token-auth': {
    title: 'Leave the token paths out of the redirect',
    description:
      'Three paths go to Confluence instead of elsewhere, open to whoever has a token. If the redirect leads to HTTPS, their tokens and documents then cross the network unencrypted; in that case, give the Companion app an HTTPS address instead.',
  },
  'match-public-url': {
    title: 'Let the connector name the address of the proxy',
    description:
      'Sets the attribute to what the configuration of the proxy says, for scheme together with secure. Restart Tomcat afterwards. Who asks the connector directly, past the proxy, then gets links to the proxy and does not stay logged in by HTTP. If browsers use yet another address, set it by hand.',
  },
  'set-context-path': {
    title: 'Set the context path to that of the proxy',
    description:
      'Confluence is then below the path that the proxy sends requests to. Change the base URL of Confluence as well. Bookmarks and links to the old path no longer work.',
  },
  'pass-encoded-slash': {
    title: 'Let Tomcat take encoded slashes',
    description:
      'Tomcat passes %2F on as it is. Pages whose names hold a slash are found; whatever compares paths in front of Confluence has to know of it.',
  },
  'bind-to-loopback': {
    title: 'Listen on the machine itself only',
    description:
      'Only processes on the same machine reach the connector. A proxy on another machine no longer does; then give the connector a secret instead.',
  },
  'add-secure': {
    title: 'Add secure="true"',
    description: 'Confluence takes the connection for what it is, and marks its session cookie as Secure.',
  },
  'add-proxy-port': {
    title: 'Add proxyPort',
    description:
      'Links carry the port of the public address. If that is another than the usual one of its scheme, write it.',
  },
  'lower-scheme': {
    title: 'Write the scheme in lower case',
    description: 'Addresses begin with the scheme that browsers and the base URL have.',
  },
  'relax-characters': {
    title: 'Take the characters that browsers send',
    description: 'Tomcat no longer refuses them. What the connector takes already stays as it is.',
  },
  'raise-header-size': {
    title: 'Take 32 KB of headers',
    description: 'Each connection may use that much memory. The proxy has a limit of its own, which may need the same.',
  },
  'raise-pool': {
    title: 'Allow as many database connections as are needed',
    description:
      'The database has to allow them as well, those of all nodes together. Instead, maxThreads of the connector can be lowered.',
  },
  'rename-maxactive': {
    title: 'Write the names that DBCP2 reads',
    description:
      'maxActive becomes maxTotal, and maxWait becomes maxWaitMillis. From then on, the size of the pool is the one that is written: the database has to allow it.',
  },
  'correct-flag': {
    title: 'Spell the option as the JVM reads it',
    description: 'What the option was to set is set from the next start on.',
  },
}
