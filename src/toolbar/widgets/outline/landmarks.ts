/** Finds the landmarks of a page. */
import { native } from '../../../dom/native.js';
import type { Strings } from '../../../locales/strings.js';
import { isInside, nameOf, perceivedIn, writtenRole } from './perceived-elements.js';

/** The landmark roles of ARIA. */
export type LandmarkRole = keyof Omit<
  Strings['outline'],
  'legend' | 'headings' | 'landmarks' | 'nothing'
>;

/** A landmark of the page. */
export interface Landmark {
  readonly element: HTMLElement;
  readonly role: LandmarkRole;
  /** The name that its author gave it, or an empty text. */
  readonly name: string;
}

/**
 * The landmarks of a page.
 * @param skip - an element whose insides are left out: the bar
 */
export const landmarksIn = (page: ParentNode, skip: Element): Landmark[] =>
  [...perceivedIn(page, skip)].flatMap((element) => {
    const role = roleOf(element);
    const name = role ? nameOf(element) : '';
    // a region or a form is a landmark only with a name
    return role && (name || !/^(?:region|form)$/.test(role)) ? [{ element, role, name }] : [];
  });

/** The landmark role of an element. A header in an article or the like is no banner: HTML-AAM. */
function roleOf(element: Element): LandmarkRole | undefined {
  const { localName } = native(element);
  const role = writtenRole(element) ?? NATIVE[localName];
  if (!role || !isLandmark(role)) return undefined;
  const isOfPart = /^(?:header|footer)$/.test(localName) && !native(element).hasAttribute('role');
  return isOfPart && isInside(element, isSectioning) ? undefined : role;
}

const isSectioning = (element: Element): boolean =>
  /^(?:article|aside|main|nav|section)$/.test(native(element).localName) ||
  /^(?:article|complementary|main|navigation|region)$/.test(writtenRole(element) ?? '');

const NATIVE: Partial<Record<string, LandmarkRole>> = {
  header: 'banner',
  nav: 'navigation',
  main: 'main',
  aside: 'complementary',
  footer: 'contentinfo',
  section: 'region',
  form: 'form',
  search: 'search',
};

const isLandmark = (role: string): role is LandmarkRole =>
  Object.values(NATIVE).includes(role as LandmarkRole);
