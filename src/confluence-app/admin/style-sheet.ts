/** The dialog's style. A constructed sheet is not held up by the host's `style-src`; the host's own does not get in. */
export function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

const css = `
:host{all:initial!important}
*{box-sizing:border-box}
dialog{width:min(60rem,calc(100vw - 1rem));max-width:none;height:calc(100vh - 2rem);max-height:none;padding:0 1rem 1rem;overflow:auto;overflow-wrap:anywhere;border:1px solid #808894;border-radius:6px;font:16px/1.6 system-ui,sans-serif;color-scheme:light dark;color:light-dark(#1c2430,#e8ebf0);background:light-dark(#fff,#1b2027)}
dialog:lang(ja){line-height:1.8}
dialog::backdrop{background:#0008}
header{position:sticky;top:0;display:flex;gap:1rem;align-items:center;justify-content:space-between;padding:.75rem 0;background:inherit}
h2,h3,h4{margin:1.2em 0 .4em;line-height:1.4}
header h2{margin:0}
label{display:block;font-weight:600}
input,textarea,button{font:inherit;color:inherit;background:light-dark(#fff,#11151a);border:1px solid #808894;border-radius:4px;padding:.5rem}
input,textarea{width:100%;margin:.25rem 0 .5rem}
textarea{min-height:9rem;font-family:ui-monospace,monospace;font-size:.85em}
button{padding:.4rem 1rem;cursor:pointer}
a{color:light-dark(#0b5cad,#8fc1ff)}
article{scroll-margin-top:4.5rem}
pre{overflow:auto;padding:.75rem;border:1px solid #8886;border-radius:4px}
code{font-family:ui-monospace,monospace;font-size:.9em}
ins,del{text-decoration:none}
ins{background:light-dark(#dff3e0,#173d20)}
del{background:light-dark(#fbe3e0,#4a1d1a)}
mark{color:inherit;background:light-dark(#ffeb99,#5c4a00)}
table{display:block;overflow:auto;border-collapse:collapse}
th,td{padding:.3rem .6rem;border:1px solid #8886;text-align:start}
:focus-visible{outline:2px solid light-dark(#0b5cad,#8fc1ff);outline-offset:2px}
`
