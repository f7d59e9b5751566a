/** The widget that outlines the page by headings and landmarks. */
import { html, type TemplateResult } from '../../templates.js';
import { whileConnected } from '../../connection/while-connected.js';
import type { CreateWidget } from '../widget.js';
import { focusOn } from './focus-on.js';
import { headingsIn, type Heading } from './headings.js';
import { landmarksIn, type Landmark } from './landmarks.js';

/** A heading with the headings below it. */
interface Branch extends Heading {
  readonly branches: Branch[];
}

/** Lists the headings and the landmarks of the page. Each entry leads there. */
export const outline: CreateWidget = (host) => {
  let headings: readonly Branch[] = [];
  let landmarks: readonly Landmark[] = [];
  let undo: (() => void) | undefined;

  whileConnected(host, () => () => {
    undo?.();
    headings = landmarks = [];
  });

  /** Reads the page each time a list is opened, as the page may have changed. */
  function look({ currentTarget }: Event): void {
    if (!(currentTarget as HTMLDetailsElement).open) return;
    const { ownerDocument: document } = host;
    headings = nested(headingsIn(document, host));
    landmarks = landmarksIn(document, host);
    host.requestUpdate();
  }

  const target = (element: Element, name: string): TemplateResult =>
    html`<button
      part="button target"
      @click=${() => {
        undo?.();
        undo = focusOn(element as HTMLElement);
      }}
    >
      ${name}
    </button>`;

  const list = (branches: readonly Branch[]): TemplateResult =>
    html`<ul class="outline">
      ${branches.map(
        ({ element, text, branches }) =>
          html`<li>${target(element, text)}${branches.length ? list(branches) : ''}</li>`,
      )}
    </ul>`;

  const fold = (legend: string, content: TemplateResult): TemplateResult =>
    html`<details @toggle=${look}>
      <summary part="button">${legend}</summary>
      ${content}
    </details>`;

  return {
    group: 'guidance',
    legend: ({ outline }) => outline.legend,
    render({ strings }) {
      const { outline: words, colon } = strings;
      const called = ({ role, name }: Landmark): string =>
        name ? `${words[role]}${colon} ${name}` : words[role];
      return html`<div class="row">
        ${fold(words.headings, headings.length ? list(headings) : html`<p>${words.nothing}</p>`)}
        ${fold(
          words.landmarks,
          html`<ul class="outline">
            ${landmarks.map((one) => html`<li>${target(one.element, called(one))}</li>`)}
          </ul>`,
        )}
      </div>`;
    },
  };
};

/** Puts each heading below the last one of a lower level, also where levels are left out. */
function nested(headings: readonly Heading[]): Branch[] {
  const roots: Branch[] = [];
  const above: Branch[] = [];
  for (const heading of headings) {
    const branch = { ...heading, branches: [] };
    while (above.length && (above.at(-1)?.level ?? 0) >= heading.level) above.pop();
    (above.at(-1)?.branches ?? roots).push(branch);
    above.push(branch);
  }
  return roots;
}
