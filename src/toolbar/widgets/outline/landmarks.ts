import type { Strings } from '../../../locales/strings.js';
import { isInside, nameOf, perceivedIn, writtenRole } from './perceived-elements.js';

/** ARIA's landmarks. */
export type LandmarkRole = keyof Omit<
  Strings['outline'],
  'legend' | 'headings' | 'landmarks' | 'nothing'
>;

export interface Landmark {
  readonly element: HTMLElement;
  readonly role: LandmarkRole;
  /** Its own; may be empty. */
  readonly name: string;
}

export const landmarksIn = (page: ParentNode, skip: Element): Landmark[] =>
  [...perceivedIn(page, skip)].flatMap((element) => {
    const role = roleOf(element);
    const name = role ? nameOf(element) : '';
    // these two are landmarks only with a name
    return role && (name || !/^(?:region|form)$/.test(role)) ? [{ element, role, name }] : [];
  });

/** HTML-AAM: a header is the banner of the page only where it is in no part of it. */
function roleOf(element: Element): LandmarkRole | undefined {
  const role = writtenRole(element) ?? NATIVE[element.localName];
  if (!role || !isLandmark(role)) return undefined;
  const isOfPart = /^(?:header|footer)$/.test(element.localName) && !element.hasAttribute('role');
  return isOfPart && isInside(element, isSectioning) ? undefined : role;
}

const isSectioning = (element: Element): boolean =>
  /^(?:article|aside|main|nav|section)$/.test(element.localName) ||
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
