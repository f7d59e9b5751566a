import { createRandom } from './random.js';

/**
 * The body of a page of so many elements: sections of cards, lists and tables, each with the classes of one kind of
 * component.
 * @param {number} count elements in all
 * @param {number} kinds the kinds of components that there are rules for
 */
export function body(count, kinds) {
  const random = createRandom(count);
  const words = (least, most) =>
    Array.from({ length: least + random.below(most - least) }, () => random.one(WORDS)).join(' ');
  let left = count;

  const element = (tag, attributes, ...children) => {
    left--;
    return `<${tag}${attributes && ` ${attributes}`}>${children.join('')}</${tag}>`;
  };
  const several = (least, most, make) =>
    Array.from({ length: least + random.below(most - least) }, make);

  const card = (kind) =>
    element(
      'article',
      `class="card-${kind} m-${kind}"`,
      element('h3', 'class="title"', words(2, 6)),
      element(
        'p',
        random.chance(0.05) ? 'class="alert" style="color: #a00; font-size: 12px"' : '',
        words(6, 16),
        ' ',
        element('a', 'href="#main"', words(1, 3)),
      ),
      element('p', '', element('span', 'class="badge"', words(1, 2)), ' ', words(3, 8)),
      element('button', `type="button" class="button-${kind}"`, words(1, 2)),
    );
  const list = (kind) =>
    element(
      'ul',
      `class="list-${kind}"`,
      ...several(3, 9, () =>
        element('li', '', element('a', 'href="#main"', words(1, 4)), ' ', words(2, 6)),
      ),
    );
  const table = (kind) =>
    element(
      'table',
      `class="table-${kind}"`,
      ...several(3, 8, () =>
        element('tr', '', ...several(4, 5, () => element('td', '', words(1, 4)))),
      ),
    );
  const section = (kind) =>
    element(
      'section',
      `class="section-${kind}"`,
      element('h2', '', words(2, 5)),
      element('div', 'class="grid"', ...several(3, 7, () => card(kind))),
      random.chance(0.6) ? list(kind) : table(kind),
      element('div', '', element('div', 'style="margin-top: 8px"', element('p', '', words(8, 30)))),
    );

  const sections = [];
  while (left > 0) sections.push(section(random.below(kinds)));
  return `<main id="main" class="page">${sections.join('\n')}</main>`;
}

const WORDS =
  'service form notice meeting district council library opening hours contact address document request public transport school health office archive report'.split(
    ' ',
  );
