/** The pictures of the HTML report. */
import { defaults, differences } from '../../settings/preferences.js';
import { linkTo } from '../../settings/share.js';
import { escaped } from './markup.js';
import { countOf, type Area, type Pair, type Picture } from './report.js';
import { stateInWords } from './words.js';

/**
 * Pictures of faulty states, each beside one of the page's own state.
 * @param address - the address at which the page takes choices. Default: it takes none
 */
export const pictures = (pairs: readonly Pair[], address?: string): string =>
  pairs
    .map(({ state, before, after }) => {
      const words = stateInWords(state);
      const own = before ? figure(before, 'the page’s own settings', 'before') : '';
      return `<div class="pair">${own}${figure(after, words, 'after', linkFor(state, address))}</div>`;
    })
    .join('\n');

/** A link that opens the page in a state. */
function linkFor(state: Pair['state'], address: string | undefined): string {
  if (address === undefined || !differences(state, defaults).length) return '';
  const link = linkTo(state, new URL(address));
  return `<a href="${escaped(link)}">Open the page with ${escaped(stateInWords(state))}</a>`;
}

function figure(picture: Picture, words: string, role: 'before' | 'after', link = ''): string {
  const { src, width, height, boxes } = picture;
  const outlined = boxes.length ? `, ${countOf(boxes.length, 'element')} outlined` : '';
  return `<figure class="${role}">
<figcaption>With ${escaped(words)}</figcaption>
<div class="picture"><img src="${src}" width="${width}" height="${height}" alt="The page with ${escaped(words)}${outlined}">${boxes
    .map((box) => outline(box, picture))
    .join('')}</div>${link && `<p>${link}</p>`}
</figure>`;
}

/** An outline over a picture. Its place is in percent, so that it fits at any width. */
function outline({ left, top, right, bottom }: Area, { width, height }: Picture): string {
  const share = (length: number, whole: number) => `${((100 * length) / whole).toFixed(2)}%`;
  return `<span class="outline" style="left:${share(left, width)};top:${share(top, height)};width:${share(right - left, width)};height:${share(bottom - top, height)}"></span>`;
}
