/** The style of the page. It holds no address: nothing is loaded. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #fff; --text: #1b1f24; --soft: #57606a; --edge: #d5dae0;
  --code: #f0f2f5; --link: #0b57c2; --mark: #fff3c4;
  --blocks: #b3261e; --warns: #8a5300; --unknown: #0a5c8a; --known: #57606a; --waived: #57606a;
  --passed: #1a6b36; --add: #e3f5e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --card: #181e25; --text: #e6eaef; --soft: #a3adb8; --edge: #323b46;
    --code: #10151b; --link: #7db4ff; --mark: #443a10;
    --blocks: #ff8b82; --warns: #f0b45a; --unknown: #74c0f0; --known: #a3adb8; --waived: #a3adb8;
    --passed: #6fcf8c; --add: #14301c;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { padding-bottom: 0; } main { padding-top: 0; }
h1, h2, h3 { line-height: 1.25; text-wrap: pretty; }
h1 { font-size: 1.6rem; margin: .25rem 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 0; }
p, ul, ol { margin: .5rem 0; }
a { color: var(--link); }
code, pre, .place { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; }
code { overflow-wrap: anywhere; unicode-bidi: isolate; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
.soft { color: var(--soft); }
.brand { color: var(--soft); margin: 0; }
.gate { border-left: .4rem solid var(--passed); padding-left: 1rem; }
.gate.closed { border-color: var(--blocks); }
.tally { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.tally li { border: 1px solid var(--edge); border-radius: .5rem; padding: .25rem .75rem; background: var(--card); }
.tally b { font-size: 1.15rem; }
.blocks { --state: var(--blocks); } .warns { --state: var(--warns); } .unknown { --state: var(--unknown); }
.known { --state: var(--known); } .waived { --state: var(--waived); } .passed { --state: var(--passed); }
.tally b, .badge { color: var(--state); }
.badge { font-weight: 700; white-space: nowrap; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: 1rem; margin: 1rem 0;
  background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; }
.filters label { display: flex; flex-direction: column; gap: .15rem; font-size: .875rem; color: var(--soft); min-width: 0; }
.filters .search { flex: 1 1 14rem; }
.filters fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .15rem .9rem; flex: 1 1 auto; }
.filters legend { padding: 0; font-size: .875rem; color: var(--soft); }
.filters fieldset label { flex-direction: row; align-items: center; gap: .35rem; color: var(--text); min-height: 1.75rem; }
.filters input[type="search"], .filters select, .filters button {
  font: inherit; font-size: 1rem; padding: .35rem .5rem; min-height: 2.5rem; max-width: 100%; color: inherit;
  background: var(--ground); border: 1px solid var(--soft); border-radius: .35rem; }
.filters output { align-self: end; color: var(--soft); min-height: 1.75rem; }
article { background: var(--card); border: 1px solid var(--edge); border-left: .4rem solid var(--state);
  border-radius: .5rem; padding: .9rem 1.1rem; margin: 0 0 1rem; content-visibility: auto; contain-intrinsic-size: auto 22rem; }
article .place { overflow-wrap: anywhere; }
article dl { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .35rem 1rem; margin: .75rem 0 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
dd > p:first-child, dd > ol:first-child { margin-top: 0; } dd > p:last-child { margin-bottom: 0; }
.path { padding-left: 1.4rem; margin: 0; } .path .stop { color: var(--passed); font-weight: 600; }
pre { margin: .75rem 0 0; padding: .6rem .75rem; background: var(--code); border: 1px solid var(--edge); border-radius: .35rem;
  line-height: 1.45; white-space: pre-wrap; overflow-wrap: anywhere; }
pre .line { display: grid; grid-template-columns: max-content minmax(0, 1fr); } pre .at { background: var(--mark); }
pre .no { color: var(--soft); user-select: none; -webkit-user-select: none; }
dd pre { margin: 0; padding: .3rem .6rem; } pre.fix { background: var(--add); }
.table { overflow-x: auto; background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem; border-bottom: 1px solid var(--edge); }
tr:last-child > td { border-bottom: 0; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td { overflow-wrap: break-word; max-width: 30rem; }
td.digest { min-width: 18rem; }
.errors li { margin: .35rem 0; overflow-wrap: anywhere; }
.errors .badge { color: var(--blocks); }
footer { color: var(--soft); font-size: .875rem; border-top: 1px solid var(--edge); margin-top: 2rem; }
@media (max-width: 40rem) {
  body { font-size: 15px; }
  header, main, footer { padding-inline: .75rem; }
  h1 { font-size: 1.3rem; }
  article { padding: .75rem; }
  article dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  article dd { margin-bottom: .6rem; }
  .filters { padding: .75rem; } .filters label { flex: 1 1 100%; } .filters fieldset label { flex: 0 0 auto; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --card: #fff; --text: #000; --soft: #444; --edge: #bbb; --code: #f6f6f6; --link: #000;
    --mark: #eee; --blocks: #8c1d18; --warns: #6b4000; --unknown: #0a4a70; --known: #444; --waived: #444;
    --passed: #145229; --add: #f6f6f6;
  }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  .filters > :not(output), .skip { display: none !important; }
  .filters { border: 0; padding: 0; margin: 0; background: none; }
  article { break-inside: avoid; content-visibility: visible; padding: .5rem .75rem; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
  .table { overflow: visible; }
  td.digest { min-width: 0; }
  thead { display: table-header-group; }
}
@page { margin: 15mm; }
`
