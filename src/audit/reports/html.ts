/** The HTML report. */
import type { Audit } from '../audit.js';
import type { Finding } from '../findings.js';
import { pictures } from './html-pictures.js';
import { stylesheet } from './html-style.js';
import { byNormSection } from './html-norms.js';
import { escaped } from './markup.js';
import { countOf, nameOf, notesOn, type PageReport, type Report } from './report.js';
import { whenInWords } from './words.js';

/** The most elements that are shown at once. More are in a closed `<details>`. */
const MOST_OPEN = 3;

/** A report as one HTML file with pictures. It loads nothing and runs no scripts. */
export function html(report: Report): string {
  const { pages, version } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(titleOf(pages))}</title>
<style>${stylesheet}</style>
</head>
<body>
<header>
<h1>${escaped(titleOf(pages))}</h1>
${overview(pages)}
</header>
<main>
${pages.map(pageSection).join('\n')}
${byNormSection(report)}
</main>
<footer><p>Found by a11y-toolbar ${escaped(version)}, with axe and checks of its own. What no program finds is not in here.</p></footer>
</body>
</html>
`;
}

function titleOf(pages: readonly PageReport[]): string {
  const faulty = pages.filter(({ findings }) => findings.length).length;
  const all = countOf(pages.length, 'page');
  return faulty ? `Faults in ${faulty} of ${all}` : `Nothing found in ${all}`;
}

const overview = (pages: readonly PageReport[]): string =>
  `<ul class="overview">${pages
    .map((page, index) => {
      const name = escaped(nameOf(page));
      return `<li><a href="#page-${index + 1}">${name}</a>: ${resultOf(page)}</li>`;
    })
    .join('')}<li><a href="#norms">By norm</a></li></ul>`;

const resultOf = ({ findings, states }: Audit): string =>
  findings.length
    ? `${countOf(findings.length, 'rule is', 'rules are')} broken, in ${countOf(states.length, 'state')} looked at`
    : `nothing found in ${countOf(states.length, 'state')}`;

function pageSection(page: PageReport, index: number): string {
  const { findings, states, unpictured = 0 } = page;
  const result = resultOf(page);
  return `<section aria-labelledby="page-${index + 1}">
<h2 id="page-${index + 1}" tabindex="-1">${escaped(nameOf(page))}</h2>
<p>${result[0]?.toUpperCase() ?? ''}${result.slice(1)}.</p>
${notesOn(page)
  .map((note) => `<p>${escaped(note)}</p>`)
  .join('\n')}
${findings.map((finding) => findingArticle(finding, page, states)).join('\n')}
${unpictured ? `<p>There are no pictures of ${countOf(unpictured, 'further faulty state')}.</p>` : ''}
</section>`;
}

function findingArticle(finding: Finding, page: PageReport, all: Audit['states']): string {
  const { rule, impact, help, helpUrl, states, nodes } = finding;
  const pairs = page.pictures?.find((one) => one.rule === rule)?.pairs ?? [];
  return `<article>
<h3>${escaped(help)}</h3>
<p class="facts">${impact ? `<strong class="impact">${escaped(impact)}</strong>` : ''}<span>${escaped(sentence(whenInWords(states, all)))}</span> <a href="${escaped(helpUrl)}">About the rule <code>${escaped(rule)}</code></a></p>
${pictures(pairs, page.takesChoicesAt)}
${elements(finding, all, nodes)}
</article>`;
}

function elements({ states }: Finding, all: Audit['states'], nodes: Finding['nodes']): string {
  const when = whenInWords(states, all);
  const items = nodes.map((node) => {
    const own = whenInWords(node.states, all);
    const told = own === when ? '' : `<p class="when">${escaped(sentence(own))}</p>`;
    return `<li><p><code>${escaped(node.target)}</code></p>${told}<p class="summary">${escaped(node.summary)}</p></li>`;
  });
  const list = `<ol>${items.join('')}</ol>`;
  const count = countOf(nodes.length, 'element');
  return nodes.length > MOST_OPEN
    ? `<h4>What to change</h4><details><summary>${count}</summary>${list}</details>`
    : `<h4>What to change</h4>${list}`;
}

const sentence = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;
