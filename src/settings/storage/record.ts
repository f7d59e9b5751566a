import { defaults, validate } from '../preferences.js';
import { settingNames, type Preferences, type SettingName } from '../catalog.js';

/** What is remembered: whether the version for visually impaired people is on, and the choices. */
export interface State {
  readonly active: boolean;
  readonly preferences: Preferences;
}

/** A record as it is stored: anything at all, until it has been read. */
export type Json = Record<string, unknown>;

type Member = 'active' | SettingName;

/**
 * What is known of each member of a state, and the how-manieth change of that member it is. Tabs
 * write without seeing what another writes at that moment; by the numbers each finds what is newer,
 * member by member, so that two settings changed in two tabs at once are both kept.
 */
export type Known = Readonly<Partial<Record<Member, Entry>>>;

interface Entry {
  readonly value: unknown;
  readonly revision: number;
}

const VERSION = 1;
const MEMBERS: readonly Member[] = ['active', ...settingNames];

/** What is known from a record, as far as it makes sense. */
export function knownFrom({ active, preferences, revisions }: Json): Known {
  const { valid } = validate(preferences);
  const counts = Object(revisions) as Json;
  return byMember((member) => {
    const value = member === 'active' ? active === true : valid[member];
    const count = Number(counts[member]);
    const revision = Number.isSafeInteger(count) && count > 0 ? count : 0;
    return value === undefined ? undefined : { value, revision };
  });
}

/**
 * A record of what is known: what nobody has chosen is not in it. What a newer version has stored in
 * the one before stays.
 */
export function recordOf(known: Known, before: Json | undefined): Json {
  const { active = false, ...preferences } = byMember((member) => known[member]?.value);
  const revisions = byMember((member) => known[member]?.revision || undefined);
  return {
    version: VERSION,
    ...before,
    active,
    preferences: { ...Object(before?.preferences), ...preferences } as unknown,
    revisions: { ...Object(before?.revisions), ...revisions } as unknown,
  };
}

/** How the bar was, noted for the next page. */
export interface BarNote {
  /** Its height, in px, in a window of this width: what to leave free for it. */
  readonly width?: number;
  readonly height?: number;
  /** Whether its controls were closed. */
  readonly collapsed?: boolean;
}

export function barOf({ bar }: Json): BarNote {
  const { width, height, collapsed } = Object(bar) as Json;
  const isSize = Number.isFinite(width) && Number.isFinite(height);
  return {
    ...(isSize && { width: width as number, height: height as number }),
    ...(typeof collapsed === 'boolean' && { collapsed }),
  };
}

export const isRecord = (record: unknown): record is Json =>
  ((record as Partial<Json> | null)?.version as number) >= VERSION;

export function stateOf(known: Known): State {
  const values = byMember((member) => known[member]?.value);
  const { active = false, ...preferences } = values;
  return { active, preferences: { ...defaults, ...preferences } } as State;
}

/** The newer of each member. Tabs come to the same, in whatever order they hear of changes. */
export const newest = (one: Known, other: Known): Known =>
  byMember((member) => (isNewer(other[member], one[member]) ? other : one)[member]);

/** Whether something is known that is newer than what is known elsewhere. */
export const knowsMore = (one: Known, other: Known): boolean =>
  MEMBERS.some((member) => isNewer(one[member], other[member]));

/** Counts what differs from what was shown as the next change of what is known by now. */
export function changed(shown: Known, known: Known, state: State): Known {
  const before = flat(stateOf(shown));
  const after = flat(state);
  return byMember((member) =>
    before[member] === after[member]
      ? known[member]
      : { value: after[member], revision: (known[member]?.revision ?? 0) + 1 },
  );
}

/** Changes that were made before it was known what is stored come after it. */
export const rebased = (changes: Known, stored: Known): Known =>
  byMember((member) => {
    const { [member]: change } = changes;
    const { [member]: base } = stored;
    return change?.revision
      ? { value: change.value, revision: change.revision + (base?.revision ?? 0) }
      : base;
  });

/** Of two changes made at once either will do, as long as every tab takes the same. */
function isNewer(one: Entry | undefined, other: Entry | undefined): boolean {
  if (!one || !other) return !!one;
  return one.revision === other.revision
    ? String(one.value) > String(other.value)
    : one.revision > other.revision;
}

const flat = ({ active, preferences }: State): Record<Member, unknown> => ({
  active,
  ...preferences,
});

function byMember<Value>(of: (member: Member) => Value | undefined) {
  const entries = MEMBERS.map((member) => [member, of(member)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<
    Record<Member, Value>
  >;
}
