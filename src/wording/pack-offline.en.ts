import type {Facts} from '../model/facts.ts'

const usage = `node serve.mjs [--port N] [--host NAME]
  --port  from 0 to 65535, 0 for any free one (default: the first free one from 8080 on)
  --host  the address to listen on (default: 127.0.0.1, this machine alone)
`

/** What `shindan pack offline` and the archive that it makes say, in English. */
export const packOfflineEn = {
  packed: ({file, bytes, files, sha256}: Facts) =>
    `Written: ${file} (${Number(bytes).toLocaleString('en')} bytes, ${Number(files).toLocaleString('en')} files)
SHA-256: ${sha256}
Unpack it on the machine where it is read, then run "node serve.mjs" or open shindan.html.
`,
  serve: {
    help: `Usage: ${usage}`,
    usage: `unexpected call; expected: ${usage}`,
    incomplete: ({dir}: Facts) =>
      `${dir} holds no headers/headers.json; unpack the whole archive, and leave serve.mjs beside its pages\n`,
    refused: ({host, port, code}: Facts) =>
      `cannot listen on ${host}, port ${port} (${code}); choose another one with --port or --host\n`,
    serving: ({url, others}: Facts) =>
      `Shindan: ${url} (日本語: ${url}ja/)\n${others === '' ? '' : `From the network: ${others}\n`}Ctrl+C ends it.\n`,
  },
  readMe: ({version}: Facts) => `Shindan ${version}, to be read without the internet
${'='.repeat(78)}

This folder holds the whole knowledge base in English and Japanese: articles,
guide, search and the check of logs and configuration files. Nothing in it
calls another host.

One page, by double click
  Open shindan.html in a browser. It needs no server and no installation.
  It has the articles, the guide, the search and the check.

The site, on this machine
  Needs Node.js 20 or newer, nothing else:
    node serve.mjs
  It prints its address. Others on the network reach it after:
    node serve.mjs --host 0.0.0.0 --port 8080

The site, on a web server
  Copy everything to the root of a host of its own. The folder "headers" holds
  the configuration for nginx, Apache, Caddy and hosts that read "_headers";
  take it from this archive and not from an older one, for it has hashes of
  these pages. On a web server use the site, not shindan.html: the policy of
  the site stops its script.

What is checked stays on the machine it is on.
This copy does not update itself. A newer archive replaces it as a whole.

Licence: LICENSE (Apache-2.0), third-party-licences.txt.
Shindan is not a product of Atlassian and is not endorsed by it.
`,
}
