/** The styles of the HTML report: light and dark, for windows from 320 px on, with a text contrast of 7:1 or more. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1b1b; --soft: #4a4a4a; --line: #8a8a8a; --link: #0b4a8f;
  --card: #f5f5f3; --fault: #9c0f0f; --mark: #d4006a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #f1f1f1; --soft: #c8c8c8; --line: #80858c; --link: #9ecbff;
    --card: #202327; --fault: #ffb3a8; --mark: #ff4fa3;
  }
}
* { box-sizing: border-box }
body {
  margin: 0 auto; max-width: 90rem; padding: 1rem clamp(.75rem, 3vw, 2.5rem) 3rem;
  font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  overflow-wrap: anywhere;
}
h1 { font-size: clamp(1.5rem, 4vw, 2.25rem); line-height: 1.2; margin: .5em 0 }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2em 0 .25em; padding-top: 1em; border-top: 2px solid var(--ink) }
h3 { font-size: 1.15rem; line-height: 1.35; margin: 0 0 .5em }
h4 { font-size: 1rem; margin: 1em 0 0 }
p { margin: .5em 0; max-width: 75ch }
a { color: var(--link); text-underline-offset: .15em }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
code { font: .92em/1.5 ui-monospace, monospace }
.overview { padding-left: 1.25em }
article {
  margin: 1.25rem 0; padding: clamp(.75rem, 2vw, 1.5rem);
  background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
}
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1rem; max-width: none }
.impact { color: var(--fault); text-transform: capitalize }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; margin: 1rem 0 }
.pair > :only-child { max-width: 44rem }
figure { margin: 0 }
figcaption { font-weight: 600; margin-bottom: .35rem }
.before figcaption { color: var(--soft); font-weight: 400 }
.picture { position: relative; overflow: hidden; border: 1px solid var(--line); border-radius: .25rem; background: #fff }
img { display: block; width: 100%; height: auto }
.outline {
  position: absolute; min-width: 6px; min-height: 6px; border: 2px solid var(--mark);
  border-radius: 2px; box-shadow: 0 0 0 1px #fff, inset 0 0 0 1px #fff;
}
ol { margin: .25rem 0 0; padding-left: 1.75em }
li { margin: .6rem 0 }
li p { margin: 0 }
.when, .summary { color: var(--soft) }
.summary { white-space: pre-line }
summary { cursor: pointer; font-weight: 600; padding: .5rem 0; min-height: 2.75rem }
figure p { margin: .35rem 0 0 }
.table { overflow-x: auto; margin: 1rem 0 }
table { border-collapse: collapse; overflow-wrap: normal; min-width: min(100%, 40rem) }
caption { text-align: left; font-weight: 600; padding: .35rem 0 }
th, td { text-align: left; vertical-align: top; padding: .35rem 1rem .35rem 0; border-top: 1px solid var(--line); font-weight: 400 }
thead th { font-weight: 600; border-top: 0 }
td.fail { color: var(--fault); font-weight: 600 }
td.untested, td.other { color: var(--soft) }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft) }
@media print { article { break-inside: avoid } details::details-content { content-visibility: visible } }
`;
