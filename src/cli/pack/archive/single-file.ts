import {createHash} from 'node:crypto'
import type {KnowledgeBase} from '../../../content/read-knowledge-base.ts'
import {type BundledScript, bundleBrowserScript} from '../../../site/bundle-browser-script.ts'
import {licencesOf} from '../../../site/licences-of.ts'
import {offlineEn} from '../../../wording/offline.en.ts'
import {offlineJa} from '../../../wording/offline.ja.ts'
import {bundleStyle} from '../bundle-style.ts'
import {emitBook} from '../emit-book.ts'

/**
 * `shindan.html`: the whole knowledge base as one page that a browser opens from a disk. Its policy lets it load nothing; its
 * one script is the page's and, started once more from its own text, that of the worker which checks.
 */
export async function singleFile(root: string, base: KnowledgeBase, version: string): Promise<BundledScript> {
  const [script, style] = await Promise.all([bundleScript(root), bundleStyle(root, 'src/offline/css/index.css')])
  const licences = await licencesOf(script.inputs, root)
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script.text, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Shindan 診断</title>
<style>${style}</style>
</head>
<body>
<noscript><p>${offlineEn.noScript}</p><p lang="ja">${offlineJa.noScript}</p></noscript>
<script type="application/json" id="book">${asData(emitBook(base, version))}</script>
<script>${script.text}</script>
<script type="text/plain">
${licences.replaceAll('<', '(').replaceAll('>', ')')}</script>
</body>
</html>
`
  return {text, inputs: script.inputs}
}

/** No network source in any directive: there is nothing that page or worker may connect to. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types shindan',
  ].join('; ')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

async function bundleScript(root: string): Promise<BundledScript> {
  const {text, inputs} = await bundleBrowserScript(root, 'src/offline/main.ts')
  return {text: asScript(text), inputs}
}

/**
 * A script that a page can hold: `<!--` within it would change how its end is found, and the parser of HTML makes one line
 * feed of every line break. In a literal the escape means the same.
 * Throws for what cannot be escaped so.
 */
function asScript(text: string): string {
  const safe = text.trim().replaceAll('<!--', '\\x3c!--')
  if (/<\/script|\r|\0/i.test(safe)) throw new Error('Unexpected text in the script, expected one that a page can hold')
  return safe
}

/** JSON that no `</script>` ends. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
