import {portalEn} from '../wording/portal.en.ts'
import {portalJa} from '../wording/portal.ja.ts'
import {portalFrameEn} from '../wording/portal-frame.en.ts'
import {portalFrameJa} from '../wording/portal-frame.ja.ts'

/** The page's own policy, in the page: a header of the site would keep others from framing it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/**
 * `frame.html`: the portal element in a page of its own. Without its script a reader finds a form in each language; the
 * script leaves one.
 */
export const framePage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${portalFrameEn.title} / ${portalFrameJa.title}</title>
<link rel="stylesheet" href="frame.css">
<main>
<h1 lang="en">${portalFrameEn.title}</h1>
<h1 lang="ja">${portalFrameJa.title}</h1>
<input id="summary" hidden>
<kb-search for="#summary" target="_blank">
<form lang="en" action="../../search/" target="_blank" rel="noopener">
<label for="q-en">${portalEn.label}</label> <input id="q-en" name="q"> <button>${portalFrameEn.search}</button>
</form>
<form lang="ja" action="../../ja/search/" target="_blank" rel="noopener">
<label for="q-ja">${portalJa.label}</label> <input id="q-ja" name="q"> <button>${portalFrameJa.search}</button>
</form>
</kb-search>
</main>
<script type="module" src="frame.js"></script>
</html>
`

/** `frame.css`: results stand in the flow, for a list that floats would be cut off at the frame's edge. */
export const frameStyle = `:root { color-scheme: light dark; }
body { margin: 0; padding: 4px; font: 1rem/1.6 system-ui, "Hiragino Sans", "Yu Gothic Medium", Meiryo, "Noto Sans CJK JP", sans-serif; }
html:lang(ja) { line-height: 1.8; }
form { display: grid; gap: .25rem; }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
form input, form button { font: inherit; padding: .4em; min-width: 0; }
form button { justify-self: start; }
kb-search::part(list) { position: static; max-height: none; box-shadow: none; }
`
