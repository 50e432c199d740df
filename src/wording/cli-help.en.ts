/** What `--help` says in English, in general and of each command. */
export const cliHelpEn = {
  intro: `shindan: recognises known problems of Confluence Data Center in logs and
configuration files. Nothing is sent anywhere.
`,
  commands: {
    diagnose: `  shindan diagnose FILE…     any mix of logs, configurations, folders and
                             archives (zip, tar, gz, support zip); a verdict per
                             cause
      --front FILE           of two proxies, the one that browsers ask first
`,
    logs: `  shindan logs FILE…         logs alone ("-" reads standard input)
`,
    config: `  shindan config FILE…       configurations alone
      --fix                  show the corrections as diffs
      --write [--remedy ID]  correct the files; the old ones are kept as
                             FILE.bak. Without --remedy only corrections that
                             change nothing else are made
      --front FILE           of two proxies, the one that browsers ask first
`,
    redact: `  shindan redact FILE…       the files with names, addresses, hosts, secrets and
                             titles replaced by pseudonyms ("-" reads standard
                             input). One file goes to standard output. With
                             --json, counts instead of the text
      --out DIR              write the redacted files to a folder, needed for
                             several
      --mapping FILE         write what stands for what; keep that file to
                             yourself
`,
    qsh: `  shindan qsh hash METHOD URL [--context PATH]
                             the canonical request and its fingerprint, as
                             Confluence computes it
      --token TOKEN          what a token says, and what its fingerprint was
                             computed over ("-" reads standard input). It is
                             read, not verified: no secret is needed, and none
                             is to be given
  shindan qsh prove URL --config FILE [--config FILE]
                    [--context PATH] [--host NAME[:PORT]]
                             what that proxy makes of the address or file name,
                             both fingerprints, what Tomcat and Confluence
                             answer, and the same after the correction. A second
                             --config names the server.xml of Tomcat, whose
                             defaults are taken without it
  shindan qsh predict --config FILE --targets FILE
                             what that proxy sends on for each request-target of
                             a list, one a line ("-" reads standard input);
                             JSON, one object a line
      --host NAME[:PORT]     the virtual host or server that is asked (default:
                             the first that proxies)
`,
    search: `  shindan search QUERY       search the knowledge base
      --limit N              at most N results (default 10)
`,
    gate: `  shindan gate               check the articles of a checkout
      --stamp SLUG           record that the Japanese page matches the English
                             one
`,
    'new-article': `  shindan new-article SLUG   write the skeleton of an article in both languages
`,
    pack: `  shindan pack app           the Confluence Data Center app, as a JAR; prints
                             its size and its SHA-256
  shindan pack offline       the site, a server for it and the knowledge base as
                             one page, in one archive to carry into a network
                             without internet; builds the site first
  shindan pack portal        the search element for other sites' pages, the
                             search index and the headers for a web server, to
                             serve from the address of the site, which it does
                             not build
      --out DIR              write into DIR, the portal to DIR/portal (default
                             "dist")
`,
    'lint-app': `  shindan lint-app FILE…     what is wrong with a Confluence app: its JAR, or
                             its atlassian-plugin.xml alone
`,
    'check-embed': `  shindan check-embed URL    what a served "embed" folder still lacks: headers,
                             types, integrity, index
`,
  },
  /** Of the commands that check. */
  reports: `  diagnose, logs and config write for others with:
      --markdown             a report for a ticket; links need SITE_URL in the
                             environment
      --sarif                SARIF 2.1.0; names of files stay, so that places
                             can be opened
      --no-redact            with addresses, names and other identifying values;
                             without this option, --markdown and --sarif replace
                             them by pseudonyms
      --redact               replaces them in --json and in what is printed here
                             as well
`,
  examples: 'Examples:',
  everywhere: `Everywhere: --lang en|ja (default: the locale of the environment), --json,
            --help (also of one command), --version
Exit code:  0 nothing of severity error or warning was found, 1 something was,
            2 wrong call, a file that cannot be read, or no log or
            configuration at all
`,
}
