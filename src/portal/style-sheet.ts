/**
 * The element's own style. A constructed sheet is not held up by the host's `style-src`. Whatever stands on the host's
 * ground takes the host's colour; whatever has a ground of its own sets both, by `prefers-color-scheme`. A host changes
 * them as `kb-search {--kb-accent: …}`.
 */
export function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

const css = `
:host{display:block;color-scheme:light dark;--kb-fg:light-dark(#1c2430,#e8ebf0);--kb-bg:light-dark(#fff,#1b2027);--kb-accent:light-dark(#0b5cad,#8fc1ff)}
[hidden]{display:none!important}
*{box-sizing:border-box}
label{font-weight:600}
input,.list,.panel{font:inherit;color:var(--kb-fg);background:var(--kb-bg);border:1px solid #808894;border-radius:4px}
input{width:100%;padding:.6em}
.field{position:relative;margin-top:.25em}
.list{position:absolute;z-index:9;inset:100% 0 auto;max-height:60vh;overflow:auto;box-shadow:0 4px 16px #0004}
a{display:grid;padding:.6em;color:var(--kb-fg);text-decoration:none;overflow-wrap:anywhere}
b,button{color:var(--kb-accent)}
span{opacity:.8;font-size:.9em}
a:hover,[aria-selected=true]{background:#8882;box-shadow:inset 3px 0 var(--kb-accent)}
p{min-height:1.4em;margin:.25em 0}
.panel p{margin:.6em;color:var(--kb-fg)}
ul{margin:0;padding:0;list-style:none}
button{font:inherit;margin-inline-start:.6em;padding:.25em 1em;background:none;border:1px solid;border-radius:4px}
@media (forced-colors:active){[aria-selected=true]{outline:2px solid;outline-offset:-2px}}
`
