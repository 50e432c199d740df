import type {Facts} from '../model/facts.ts'

/** Why a call was refused. */
export type CliProblemId =
  | 'no-input'
  | 'no-files'
  | 'nothing-read'
  | 'missing-file'
  | 'unreadable-file'
  | 'unwritable-file'
  | 'unknown-command'
  | 'app-version'
  | 'checkout-only'
  | 'unknown-option'
  | 'option-value'
  | 'option-missing'
  | 'too-many-arguments'
  | 'unknown-lang'
  | 'one-of'
  | 'front-not-given'
  | 'front-no-proxy'
  | 'config-given'
  | 'not-a-config'
  | 'write-to-stdin'
  | 'remedy-needs-write'
  | 'unknown-remedy'
  | 'redact-needs-out'
  | 'redact-same-output'
  | 'redact-exists'
  | 'redact-mapping-inside'
  | 'redact-archive'
  | 'redact-binary'
  | 'one-stdin'
  | 'qsh-what'
  | 'not-a-proxy'
  | 'not-a-front'
  | 'second-proxy'
  | 'second-tomcat'
  | 'tomcat-alone'
  | 'no-site'
  | 'no-method'
  | 'no-address'
  | 'nothing-to-prove'
  | 'no-query'
  | 'limit'
  | 'no-slug'
  | 'slug'
  | 'article-exists'
  | 'site-url'
  | 'base-url'
  | 'pack-what'
  | 'pack-folder'
  | 'pack-version'
  | 'no-web-address'
  | 'web-address'
  | 'no-app'
  | 'not-a-file'

/** The command line in English. */
export const cliEn = {
  problem: {
    'no-input': () => 'no input; expected one or more files, folders, or "-" for standard input',
    'no-files': ({names}: Facts) => `no file below ${names}; check the path`,
    'nothing-read': () =>
      'nothing was checked; expected at least one log or configuration. "shindan search" looks for the words of an error message',
    'missing-file': ({name}: Facts) => `${name} does not exist; check the path`,
    'unreadable-file': ({name, code}: Facts) => `${name} cannot be read (${code}); check its permissions`,
    'unwritable-file': ({name}: Facts) => `${name} cannot be written; check its permissions and the folder's`,
    'unknown-command': ({command, known}: Facts) => `unexpected command "${command}", expected one of: ${known}`,
    'checkout-only': ({command}: Facts) =>
      `"${command}" works in a checkout of the knowledge base only; the installed package has none of the files of articles and site that it works on`,
    'app-version': ({version}: Facts) =>
      `unexpected version "${version}" in package.json, expected one that OSGi takes, as 1.2.3 or 1.2.3.beta; Confluence refuses the app otherwise`,
    'unknown-option': ({option, known}: Facts) => `unexpected option ${option}, expected one of: ${known}`,
    'option-value': ({option}: Facts) =>
      `unexpected use of ${option}; "shindan --help" shows which options take a value`,
    'option-missing': ({option}: Facts) => `${option} is missing; "shindan --help" shows what this command needs`,
    'too-many-arguments': ({argument}: Facts) => `unexpected argument "${argument}"; this command takes none`,
    'unknown-lang': ({lang}: Facts) => `unexpected language "${lang}" after --lang, expected en or ja`,
    'front-not-given': ({name}: Facts) => `${name} after --front is none of the files that were read; name one of them`,
    'front-no-proxy': ({name, known}: Facts) =>
      known === ''
        ? `${name} after --front is no configuration of Apache, nginx or HAProxy, and none of the other files is one`
        : `${name} after --front is no configuration of Apache, nginx or HAProxy; expected one of: ${known}`,
    'one-of': ({options}: Facts) => `unexpected options together, expected one of: ${options}`,
    'config-given': ({name}: Facts) => `${name} is a configuration file; use "shindan config" or "shindan diagnose"`,
    'not-a-config': ({name}: Facts) => `${name} is not a configuration file known here; use "shindan diagnose"`,
    'write-to-stdin': () => '--write needs files; standard input cannot be changed',
    'remedy-needs-write': () =>
      '--remedy says what --write is to correct; add --write, or --fix to see all corrections first',
    'unknown-remedy': ({remedy, known}: Facts) => `no correction is called "${remedy}"; choose one of: ${known}`,
    'redact-needs-out': ({count}: Facts) =>
      `${count} files are to be redacted, and standard output takes one; name a folder with --out`,
    'redact-same-output': ({name, other, output}: Facts) =>
      `${name} and ${other} would both be written to ${output}; redact them one after the other into folders of their own`,
    'redact-exists': ({name}: Facts) => `${name} exists and is not overwritten; choose another folder or name`,
    'redact-mapping-inside': ({name}: Facts) =>
      `${name} lies in the folder of --out and would be passed on with the files; choose a place outside`,
    'redact-archive': ({name}: Facts) =>
      `${name} is an archive, and values within it cannot be replaced; unpack it and redact its files`,
    'redact-binary': ({name}: Facts) =>
      `${name} is not a text, and values within it cannot be replaced; leave it out and check by hand what it holds`,
    'one-stdin': ({options}: Facts) => `standard input can be read once, and several options name it: ${options}`,
    'qsh-what': ({known}: Facts) => `"qsh" needs to know what: one of ${known}`,
    'not-a-proxy': ({name}: Facts) => `${name} is not a configuration of Apache, nginx or HAProxy`,
    'not-a-front': ({name}: Facts) =>
      `${name} is neither a configuration of Apache, nginx or HAProxy nor a server.xml with a <Connector>`,
    'second-proxy': ({name, other}: Facts) =>
      `unexpected second proxy ${name}; expected one proxy, here ${other}, and the server.xml of Tomcat`,
    'second-tomcat': ({name, other}: Facts) =>
      `unexpected second server.xml ${name}; expected one proxy and one server.xml, here ${other}`,
    'tomcat-alone': ({name}: Facts) =>
      `${name} is the server.xml of Tomcat; name the configuration of the proxy in front of it with another --config`,
    'no-site': ({name}: Facts) =>
      `${name} passes no request on; name the file that does, or the output of "apachectl -t -DDUMP_CONFIG" or "nginx -T"`,
    'no-method': () => 'no request; expected a method and an address: "shindan qsh hash GET /wiki/x"',
    'no-address': ({address}: Facts) =>
      `unexpected address "${address}", expected one that begins with a slash or with https://`,
    'nothing-to-prove': () =>
      'no file name or address; for example: shindan qsh prove "report (1).pdf" --config wiki.conf',
    'no-query': () => 'no query; expected the words or the error message to search for',
    limit: ({limit}: Facts) => `unexpected --limit "${limit}", expected a whole number from 1 to 100`,
    'no-slug': () => 'no slug; expected the address of the new article, such as "pkix-path-building-failed"',
    slug: ({slug}: Facts) =>
      `unexpected slug "${slug}", expected lower-case words and digits joined by hyphens: it is the address of the article for good`,
    'article-exists': ({file}: Facts) => `${file} exists and is not overwritten; choose another slug`,
    'site-url': ({value}: Facts) =>
      `unexpected SITE_URL "${value}", expected an origin such as https://kb.example.com; a folder on it goes into BASE_URL`,
    'base-url': ({value}: Facts) =>
      `unexpected BASE_URL "${value}", expected the folder of the site as a path such as /confluence/`,
    'pack-what': ({what, known}: Facts) => `unexpected "${what}" after "shindan pack", expected one of: ${known}`,
    'pack-folder': ({folder, name}: Facts) =>
      `${folder} holds ${name} and was not written by "shindan pack"; it is left as it is. Choose another folder with --out`,
    'pack-version': ({folder, version}: Facts) =>
      `${folder} holds other scripts of version ${version}, and pages may name them by their integrity; give package.json a new version`,
    'no-web-address': () => 'no address; expected one such as https://kb.example.com/embed/v1/',
    'web-address': ({address}: Facts) =>
      `unexpected address "${address}", expected one such as https://kb.example.com/embed/v1/`,
    'no-app': () => 'no input; expected the JAR of a Confluence app, or its atlassian-plugin.xml',
    'not-a-file': ({name}: Facts) => `${name} is no file; name the JAR or the atlassian-plugin.xml itself`,
  } satisfies Record<CliProblemId, (facts: Facts) => string>,
  written: {
    done: ({name, backup}: Facts) => `${name} was corrected; the old file is ${backup}.\n`,
    nothing: ({name}: Facts) => `${name} was left as it is: there is no correction for it.\n`,
    refused: ({name}: Facts) =>
      `${name} was left as it is: the corrections do not hold together. Make them one at a time with --remedy.\n`,
    member: ({name}: Facts) =>
      `${name} was left as it is: files in an archive are not changed. Unpack it and correct the file itself.\n`,
    part: ({name}: Facts) =>
      `${name} is only a part of its file, which was left as it is. Save the configuration as a file of its own.\n`,
    choose: ({name, choices}: Facts) =>
      `${name} was left as it is: the correction is a choice of yours. Name it with --remedy: ${choices}\n`,
  },
  newArticle: ({files, slug}: Facts) =>
    `Written:\n${files}Next: run "npm run --silent shindan -- gate". It names by file and line what is still to be written.\nWhen the Japanese page says what the English one says: "npm run --silent shindan -- gate --stamp ${slug}".\n`,
  packedPortal: ({folders, snippet}: Facts) =>
    `Written:\n${folders}Serve all but "headers" from the address of the site: results lead to its articles. The folder "headers" holds the configuration for nginx, Apache, Caddy and "_headers".\nThen add to the portal, with the address of your server:\n${snippet}`,
  embedChecked: () => 'Nothing is missing: portals can load the element and its index.\n',
  gatePassed: () => 'The gate is open: every article is complete, and both languages agree.\n',
  nothingFound: ({query}: Facts) => `No article was found for "${query}".\n`,
}
