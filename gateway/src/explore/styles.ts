// Style sheets of the two pages; system fonts only, so that nothing is fetched from elsewhere.

const tokens = `
:root {
  color-scheme: light dark;
  --paper: #f5f4f0; --surface: #ffffff; --ink: #1b2530; --soft: #4d5a68; --line: #d8d4c9; --edge: #7d8792;
  --accent: #1f4073; --on-accent: #ffffff; --band: #16294a; --band-ink: #ffffff; --band-soft: #cdd8ea; --band-line: #3b5382;
  --good: #17633f; --bad: #9c2525; --note: #fdf5dd; --note-line: #b58b1b;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, 'Liberation Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12171e; --surface: #1a212b; --ink: #e7ebf0; --soft: #aab5c2; --line: #303b48; --edge: #76828f;
    --accent: #a3c4f3; --on-accent: #10203a; --band: #18243a; --band-ink: #f1f4f8; --band-soft: #b9c7dc; --band-line: #3a4d6f;
    --good: #7fd3a5; --bad: #f5a39d; --note: #2b2614; --note-line: #a98a35;
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
a { color: var(--accent); text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.button { display: inline-block; padding: 0.5rem 1rem; border: 1px solid var(--accent); border-radius: 4px;
  background: transparent; color: var(--accent); font: 600 0.9375rem/1.4 var(--sans); text-decoration: none; cursor: pointer; }
.button.main { background: var(--accent); color: var(--on-accent); }
.button:hover { text-decoration: underline; }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--surface); z-index: 2; }
.skip:focus { top: 0.5rem; }
`;

const askAs = `
.ask-as { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem; min-width: 0; }
.ask-as span { display: flex; align-items: center; gap: 0.6rem; min-width: 0; }
.ask-as select { min-width: 0; max-width: 16rem; padding: 0.35rem 0.5rem; border: 1px solid var(--edge); border-radius: 4px;
  background: var(--surface); color: var(--ink); font: 0.9375rem/1.3 var(--sans); }
`;

/** Style of the start page. */
export const exploreStyle = `${tokens}${askAs}
main .ask-as { margin-top: 1.5rem; }
.wide { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h2 { margin: 0 0 0.35rem; font-size: 1.6rem; }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.35; }
p { margin: 0 0 0.75rem; }
code, pre { font-family: var(--mono); font-size: 0.8125rem; }
pre code { font-size: inherit; }
ul, dl, dd { margin: 0; padding: 0; list-style: none; }
.soft { color: var(--soft); max-width: 46rem; text-wrap: pretty; }
.band { background: var(--band); color: var(--band-ink); }
.band :focus-visible { outline-color: #ffffff; }
.band .wide { display: grid; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); gap: 2.5rem 3.5rem; align-items: center;
  padding-top: 3.25rem; padding-bottom: 3.25rem; }
.band h1 { margin: 0 0 1rem; font-size: clamp(1.9rem, 4.4vw, 2.75rem); }
.band p { font-size: 1.0625rem; color: var(--band-soft); max-width: 38rem; }
.band .actions { margin: 1.5rem 0 0; }
.band .button { border-color: var(--band-soft); color: var(--band-ink); }
.band .button.main { background: #ffffff; border-color: #ffffff; color: #16294a; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.endpoint { margin: 1.25rem 0 0; overflow-wrap: anywhere; }
.endpoint code { color: var(--band-ink); font-size: 0.9375rem; }
figure { margin: 0; }
figcaption { margin-bottom: 0.6rem; color: var(--band-soft); font-size: 0.9375rem; }
figure pre { margin: 0; padding: 1.1rem 1.25rem; border: 1px solid var(--band-line); border-radius: 6px; overflow-x: auto;
  line-height: 1.75; color: var(--band-ink); }
figure .remark { color: var(--band-soft); }
.notice { margin: 1.5rem 0 0; padding: 0.75rem 1rem; border: 1px solid var(--note-line); border-radius: 4px; background: var(--note); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1.25rem 2rem;
  margin: 2rem 0 0; padding-bottom: 1.75rem; border-bottom: 1px solid var(--line); }
.counts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.counts dd { font: 600 1.7rem/1.2 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.counts dt { color: var(--soft); font-size: 0.9375rem; line-height: 1.35; }
section { padding: 2.5rem 0 0; }
.summary { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-bottom: 1.1rem; color: var(--soft); }
.parts, .examples { display: grid; gap: 1rem; }
.parts { grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
.examples { grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); margin-top: 1.1rem; }
.examples:has(details[open]) { align-items: start; }
.card { display: flex; flex-direction: column; gap: 0.5rem; padding: 1.1rem 1.25rem; min-width: 0;
  background: var(--surface); border: 1px solid var(--line); border-radius: 6px; }
.card p { margin: 0; color: var(--soft); font-size: 0.9375rem; }
.state { display: flex; align-items: center; gap: 0.5rem; order: -1; font-size: 0.9375rem; font-weight: 600; color: var(--soft); }
.state svg { flex: none; width: 1.1rem; height: 1.1rem; }
.state svg path { display: none; }
[data-state='healthy'] .state { color: var(--good); }
[data-state='down'] .state { color: var(--bad); }
[data-state='healthy'] .when-healthy, [data-state='down'] .when-down, [data-state='unknown'] .when-unknown { display: inline; }
.card .detail { color: var(--ink); }
.card .asker { font-size: 0.875rem; }
.card .actions { gap: 0.4rem 1.1rem; align-items: center; margin-top: auto; padding-top: 0.25rem; }
.card .actions a { font-weight: 600; font-size: 0.9375rem; }
details summary { cursor: pointer; color: var(--soft); font-size: 0.9375rem; }
details pre { margin: 0.6rem 0 0; padding: 0.8rem; max-height: 20rem; overflow: auto; background: var(--paper);
  border: 1px solid var(--line); border-radius: 4px; line-height: 1.55; }
footer { margin-top: 3rem; padding: 1.75rem 0 2.5rem; border-top: 1px solid var(--line); }
footer ul { display: flex; flex-wrap: wrap; gap: 0.6rem 1.75rem; }
@media (max-width: 56rem) {
  .band .wide { grid-template-columns: minmax(0, 1fr); padding-top: 2.25rem; padding-bottom: 2.25rem; }
}
@media (max-width: 30rem) {
  .wide { padding: 0 1.1rem; }
  .counts { grid-template-columns: 1fr 1fr; gap: 1rem 1.25rem; }
  figure pre { padding: 0.9rem; font-size: 0.71875rem; }
}
`;

/** Style of the GraphiQL page around GraphiQL itself, which brings its own sheet. */
export const graphiqlStyle = `${tokens}${askAs}
html, body { height: 100%; overflow: hidden; }
.bar .ask-as label { color: var(--band-soft); font-size: 0.9375rem; }
body { display: flex; flex-direction: column; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem 1.5rem; padding: 0.6rem 1rem; background: var(--band); color: var(--band-ink); }
.bar :focus-visible { outline-color: #ffffff; }
.bar h1 { margin: 0 auto 0 0; font: 600 1.0625rem/1.3 var(--serif); }
.bar a { color: inherit; text-decoration: none; }
.bar a:hover { text-decoration: underline; }
.bar form { display: flex; align-items: center; gap: 0.6rem; min-width: 0; }
.bar label { font-size: 0.9375rem; color: var(--band-soft); }
.bar select { min-width: 0; max-width: 22rem; padding: 0.35rem 0.5rem; border: 1px solid var(--edge); border-radius: 4px;
  background: var(--surface); color: var(--ink); font: 0.9375rem/1.3 var(--sans); }
.bar .button { padding: 0.3rem 0.9rem; border-color: var(--band-soft); color: var(--band-ink); }
main { flex: 1; min-height: 0; }
#graphiql { height: 100%; }
.message { max-width: 40rem; margin: 3rem auto; padding: 0 1.5rem; }
@media (max-width: 40rem) { .bar label { display: none; } .bar form { width: 100%; } .bar select { flex: 1; } }
`;
