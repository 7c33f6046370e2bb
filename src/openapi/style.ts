/** The look of the page for people: no script, no font, nothing from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1f2b; --paper: #fff; --line: #c4cad6; --soft: #f2f4f8; --link: #0b4fa8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ebf2; --paper: #12151c; --line: #434b5c; --soft: #1d222d; --link: #8fbcff; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.55 system-ui, sans-serif; }
.skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--paper); color: var(--link); }
.skip:focus { left: 0; }
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 1rem 1.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
h1 { margin: .5rem 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { margin: 1.75rem 0 .5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .92em ui-monospace, monospace; overflow-wrap: anywhere; }
pre { padding: .75rem 1rem; white-space: pre-wrap; background: var(--soft); border: 1px solid var(--line); border-radius: .3rem; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { padding: .25rem 0; text-align: left; font-weight: 600; }
th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; border: 1px solid var(--line); }
thead th { background: var(--soft); }
tbody th { font-weight: 500; }
summary { cursor: pointer; }
`
