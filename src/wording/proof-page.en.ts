/** The proof page and the proof within an article, in English. */
export const proofPageEn = {
  page: {
    title: 'Does this file get through the proxy?',
    description:
      'Some attachments of Confluence answer 401 behind a reverse proxy, and always the same ones. Type a file name and see what the proxy makes of its address, and what helps.',
    lead: 'Some attachments open in the Companion app and others fail with 401, and it is always the same ones. What decides is the name of the file, and what the proxy in front of Confluence makes of it. Type a name and see.',
  },
  form: {
    region: 'Request and proxy',
    asked: 'File name or address',
    askedHint: 'The name of an attachment, or its address as a log or a browser shows it.',
    proxy: 'What stands in front of Confluence',
    variants: {
      'apache-plain': 'Apache: ProxyPass',
      'apache-nocanon': 'Apache: ProxyPass with nocanon',
      'apache-rewrite': 'Apache: RewriteRule with [P]',
      'apache-slash': 'Apache: ProxyPass, a slash on one side only',
      'nginx-uri': 'nginx: proxy_pass with a path, be it a lone slash',
      'nginx-plain': 'nginx: proxy_pass without a path',
      'haproxy-plain': 'HAProxy: the path as it came',
      'haproxy-decode': 'HAProxy: set-path with the decoded path',
    },
    own: 'My own configuration',
    config: 'Its configuration',
    configHint: 'An example. Change it, or paste your own in its place.',
    configHintOwn:
      'For Apache or nginx: the virtual host or server block, or the output of apachectl -t -DDUMP_CONFIG or nginx -T. For HAProxy: the file haproxy.cfg.',
    context: 'Context path',
    contextHint:
      'The first part of every address, such as /wiki. Leave this empty to have it read from address and configuration.',
    choose: 'Choose files',
    taken: (names: readonly string[]) => `Taken: ${names.map(name => name || 'the text').join(', ')}.`,
    left: (names: readonly string[]) =>
      `Left aside: ${names.map(name => name || 'the text').join(', ')}. One configuration of a proxy and one server.xml are taken.`,
    server: 'server.xml of Tomcat (optional)',
    serverHint:
      'Confluence runs in Tomcat, and Tomcat refuses some addresses by itself. Which ones can be set in this file, conf/server.xml in the installation folder of Confluence. Paste it here, or drop both files anywhere on this form.',
    promise: 'Nothing you type or paste leaves this computer.',
    promiseLink: 'How that is ensured',
  },
  failure: {
    asked: 'There is no file name yet. Type one above.',
    config: 'There is no configuration yet. Paste it above, or choose one of the examples.',
    'not-a-proxy':
      'This is not recognised as a configuration of Apache, nginx or HAProxy. Paste the part that forwards to Confluence: a virtual host, a server block, or a frontend with its backend.',
    'tomcat-alone':
      'This is the server.xml of Tomcat. Put it into the field for server.xml, and paste here what stands in front: the configuration of Apache, nginx or HAProxy.',
    'not-a-server':
      'The text in the field for server.xml is no server.xml with a <Connector>. Paste the whole file, or empty the field to go on with the defaults of Tomcat.',
    'no-site':
      'This configuration forwards no request. Paste the part that does: with ProxyPass or RewriteRule (Apache), proxy_pass (nginx), or a frontend or listen (HAProxy).',
    fault: 'Something went wrong here. Change the input, or reload the page.',
    blocked:
      'The browser did not start the sandbox in which the proof runs. An extension or policy that stops frames or workers may be the reason. The command line does the same: npm run shindan -- qsh prove.',
    'not-loaded': 'A part of this page could not be loaded. Check the connection to this site.',
    retry: 'Try again',
  },
  working: 'Working it out',
  result: 'Result',
  respelt: (given: string) =>
    `Confluence writes this link in another way than ${given}. The token is made for the link, so that is what is shown.`,
  story: {
    title: 'What happens',
    signed: '1. The browser asks for this address',
    signedText:
      'Confluence hands out a token with it, a kind of admission ticket. On it stands a fingerprint of the address: a number that is computed from exactly these letters. If one letter is another, the whole number is another.',
    arrived: '2. The proxy passes this address on',
    same: 'Letter for letter the same.',
    changed: 'It still means the same file, but it is spelt in another way:',
    moved: 'It was put together in another way:',
    pair: (from: string, to: string) => `“${from}” became “${to}”.`,
    removed: (text: string) => `“${text}” is gone.`,
    added: (text: string) => `“${text}” was put in.`,
    percent: (from: string, to: string) =>
      `To read an address, this proxy decodes it, and does not write it down again as Confluence does. ${from} and ${to} mean the same in an address. But they are not the same letters, and the fingerprint is computed from the letters.`,
    notArrived: 'Nothing arrives at Confluence.',
    unknown: 'What arrives cannot be told from this configuration.',
    compared: '3. Confluence compares the fingerprints',
    fingerprint: 'Fingerprint',
    equal: 'They are the same. Confluence knows that this is the request which the token was made for.',
    differ:
      'They are not the same. Confluence cannot tell a respelt address from a forged one, so it refuses the request with 401.',
    notCompared: 'It does not come to that.',
    notKnown: 'Whether it comes to that cannot be told either.',
    context: (signed: string, arrived: string) =>
      arrived === ''
        ? `The server.xml says that Confluence has no context path. So ${signed} counts as a part of the address here.`
        : `The server.xml says that the context path of Confluence is ${arrived}. So ${signed} counts as a part of the address here.`,
    differContext:
      'They are not the same: the one was computed without that part, the other with it. Confluence refuses the request with 401.',
    space: 'a space',
    markSigned: 'only in what was signed',
    markArrived: 'only in what arrived',
  },
  fix: {
    title: 'The same after the correction',
    none: 'No correction of this configuration is known here that would help. The article says what else it may be.',
    article: 'The article about this fault',
    others: 'This file gets through as it is. The correction is for the names below that do not.',
    change: 'Change in the configuration',
    arrives: 'Then this arrives:',
  },
  details: {
    title: 'For experts: both requests as they are hashed',
    text: 'The fingerprint is called qsh. It is the SHA-256 of method, path and query, joined by &. The context path is taken off, the query is decoded, sorted and encoded anew, and the path is used byte for byte as it arrived.',
    signed: 'Signed',
    arrived: 'Arrived',
    afterFix: 'Arrived, after the correction',
    canonical: 'Canonical request',
    hash: 'qsh',
    first: (byte: number) => `The first byte that differs is number ${byte}.`,
    none: 'No byte differs.',
    contexts: (signed: string, arrived: string) =>
      `Context path: ${signed || 'none'} in the address, ${arrived || 'none'} behind the proxy.`,
  },
  names: {
    title: 'Which file names break here',
    counted: (broken: number, of: number) =>
      broken === 0
        ? `All of these ${of} names get through.`
        : broken === of
          ? `None of these ${of} names gets through.`
          : `${broken} of these ${of} names do not get through.`,
    open: (open: number, broken: number, of: number) =>
      open === of
        ? 'What becomes of these names cannot be told.'
        : `${broken} of these ${of} names do not get through; what becomes of ${open} cannot be told.`,
    characters: 'One of these characters in a name is enough:',
    harmless: 'Spaces, accents and Japanese characters do no harm.',
    own: 'Try names of your own',
    ownHint: 'One at a time; an address works as well.',
    add: 'Add',
    remove: (name: string) => `Remove ${name}`,
    name: 'File name',
    now: 'Now',
    after: 'After the correction',
  },
  claim: {
    title: 'You have a token, or a fingerprint from the log?',
    label: 'Token or fingerprint',
    hint: 'A token stands behind jwt= or Authorization: JWT. The log quotes two fingerprints: “Expecting claim ‘qsh’ to have value …”. What it was computed over is found by trying the usual spellings of the address above.',
    secret: 'Never enter a shared secret here. It is not needed.',
    header: 'Header',
    claims: 'Claims',
    time: 'Times',
  },
  embedded: {own: 'This on a page of its own'},
}
