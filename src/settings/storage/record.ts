/** The stored record: its format, and the merge of changes from several tabs. */
import { defaults, validate } from '../preferences.js';
import { settingNames, type Preferences, type SettingName } from '../catalog.js';

/** The state that is remembered: the choices, and whether they are in force. */
export interface State {
  readonly active: boolean;
  readonly preferences: Preferences;
  /** True while the choices follow the visitor's system. */
  readonly system?: boolean | undefined;
}

/** A record as it is stored. Its members may be anything, until `knownFrom` has read them. */
export type Json = Record<string, unknown>;

type Member = 'active' | 'system' | SettingName;

/**
 * The known value of each member of a state, with its revision: the number of changes of that member
 * so far. Two tabs may write at the same moment. By the revisions each tab finds the newer value of
 * every member, so that changes of two settings in two tabs are both kept.
 */
export type Known = Readonly<Partial<Record<Member, Entry>>>;

interface Entry {
  readonly value: unknown;
  readonly revision: number;
}

const VERSION = 1;
const MEMBERS: readonly Member[] = ['active', 'system', ...settingNames];

/** Reads the valid members of a record. */
export function knownFrom({ active, system, preferences, revisions }: Json): Known {
  const values = Object.assign(validate(preferences).valid as Json, {
    active: active === true,
    system: system && system === true,
  });
  const counts = Object(revisions) as Json;
  return byMember((member) => {
    const value = values[member];
    const count = Number(counts[member]);
    const revision = Number.isSafeInteger(count) && count > 0 ? count : 0;
    return value === undefined ? undefined : { value, revision };
  });
}

/**
 * Makes a record of the known values. Members that nobody has chosen are not in it.
 * @param before - the stored record; members of it from a newer version of the toolbar are kept
 */
export function recordOf(known: Known, before: Json | undefined): Json {
  const { active = false, system, ...preferences } = byMember((member) => known[member]?.value);
  const revisions = byMember((member) => known[member]?.revision || undefined);
  return {
    version: VERSION,
    ...before,
    active,
    system,
    preferences: { ...Object(before?.preferences), ...preferences } as unknown,
    revisions: { ...Object(before?.revisions), ...revisions } as unknown,
  };
}

/** Tells a record of this version or a newer one. */
export const isRecord = (record: unknown): record is Json =>
  ((record as Partial<Json> | null)?.version as number) >= VERSION;

/** The state of the known values. Other settings have the page's own. */
export function stateOf(known: Known): State {
  const values = byMember((member) => known[member]?.value);
  const { active = false, system, ...preferences } = values;
  return { active, system, preferences: { ...defaults, ...preferences } } as State;
}

/** The newer value of each member. The order in which a tab hears of changes makes no difference. */
export const newest = (one: Known, other: Known): Known =>
  byMember((member) => (isNewer(other[member], one[member]) ? other : one)[member]);

/** Tells that the first has a newer value of some member than the second. */
export const knowsMore = (one: Known, other: Known): boolean =>
  MEMBERS.some((member) => isNewer(one[member], other[member]));

/** The known values after a change of state: members that differ from the shown ones get the next revision. */
export function changed(shown: Known, known: Known, state: State): Known {
  const before = flat(stateOf(shown));
  const after = flat(state);
  return byMember((member) =>
    before[member] === after[member]
      ? known[member]
      : { value: after[member], revision: (known[member]?.revision ?? 0) + 1 },
  );
}

/** Puts changes that were made before the record had loaded after those in the record. */
export const rebased = (changes: Known, stored: Known): Known =>
  byMember((member) => {
    const { [member]: change } = changes;
    const { [member]: base } = stored;
    return change?.revision
      ? { value: change.value, revision: change.revision + (base?.revision ?? 0) }
      : base;
  });

/** Tells the newer of two values. For equal revisions either will do, if all tabs agree on it. */
function isNewer(one: Entry | undefined, other: Entry | undefined): boolean {
  if (!one || !other) return !!one;
  return one.revision === other.revision
    ? String(one.value) > String(other.value)
    : one.revision > other.revision;
}

const flat = ({ active, preferences, system = false }: State): Record<Member, unknown> => ({
  active,
  system,
  ...preferences,
});

function byMember<Value>(of: (member: Member) => Value | undefined) {
  // without the members that a page may have added to Object.prototype
  const found = Object.create(null) as Partial<Record<Member, Value>>;
  for (const member of MEMBERS) {
    const value = of(member);
    if (value !== undefined) found[member] = value;
  }
  return found;
}
