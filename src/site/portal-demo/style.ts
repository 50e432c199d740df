/** The style of the demo portal: a plain company page that has nothing in common with the knowledge base. */
export const style = `:root {
  --ink: #20302b;
  --soft: #52635d;
  --ground: #f3f6f4;
  --paper: #fff;
  --line: #7d8f88;
  --brand: #0f6a54;
  --on-brand: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e0e9e5;
    --soft: #a8b8b1;
    --ground: #131917;
    --paper: #1b2421;
    --line: #7d8f88;
    --brand: #7fd6bb;
    --on-brand: #0c201a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.7 system-ui, "Hiragino Sans", "Yu Gothic Medium", Meiryo, "Noto Sans CJK JP", sans-serif;
}
header {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 1rem;
  padding: .75rem max(1rem, calc(50% - 22rem));
  background: var(--brand);
  color: var(--on-brand);
}
header p, header nav { margin: 0; }
header nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
header [aria-current] { font-weight: 700; text-underline-offset: .3em; text-decoration-thickness: 2px; }
header span { padding-inline-start: .75rem; }
header a { color: inherit; }
main {
  display: grid;
  gap: .5rem;
  max-width: 44rem;
  margin: 2rem auto;
  padding: clamp(1rem, 5vw, 2.25rem);
  background: var(--paper);
  border-radius: 8px;
}
h1 { margin: 0; font-size: 1.5rem; line-height: 1.4; }
h1:focus { outline: none; }
main > p { margin: 0 0 .5rem; color: var(--soft); }
#notice { max-width: 44rem; margin: 1rem auto 0; padding: 0 1rem; font-weight: 600; }
#notice:empty { margin: 0 auto; }
#kinds { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-end: .5rem; }
#kinds a { padding: .35rem .9rem; border: 1px solid var(--line); border-radius: 2rem; text-decoration: none; }
#kinds [aria-current] { color: var(--on-brand); background: var(--brand); border-color: var(--brand); }
@media (forced-colors: active) { #kinds [aria-current] { font-weight: 700; border-width: 3px; } }
#rest { display: grid; gap: .5rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-size: .875rem; }
td:first-child, td:last-child { white-space: nowrap; }
@media (max-width: 34rem) {
  thead { position: absolute; clip-path: inset(50%); }
  tr { display: grid; grid-template-columns: auto 1fr; gap: 0 .75rem; padding-block: .6rem; border-block-end: 1px solid var(--line); }
  td { padding: 0; border: 0; }
  td:nth-child(2) { grid-column: 1 / -1; grid-row: 1; font-weight: 600; }
  td:last-child { grid-column: 1 / -1; color: var(--soft); font-size: .875rem; }
}
#ticket { display: grid; gap: .5rem; }
label { font-weight: 600; }
#summary-hint { margin: 0; color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
input, select, textarea, button { font: inherit; }
input, select, textarea {
  width: 100%;
  padding: .5rem .65rem;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 4px;
}
button {
  justify-self: start;
  padding: .5rem 1.75rem;
  color: var(--on-brand);
  background: var(--brand);
  border: 0;
  border-radius: 4px;
  cursor: pointer;
}
kb-search { margin: .5rem 0; padding: .75rem; background: var(--ground); border-radius: 6px; }
kb-search form { display: grid; gap: .5rem; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
header :focus-visible { outline-color: currentColor; }
footer { max-width: 44rem; margin: 0 auto; padding: 0 1rem 2rem; color: var(--soft); font-size: .875rem; }
a { color: var(--brand); }
`
