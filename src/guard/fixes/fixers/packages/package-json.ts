import type { Document } from '../../../detect/document.ts';
import { type NpmDependency, npmDependencies } from '../../../detect/package-json.ts';
import type { Entry, TreeObject } from '../../../detect/tree.ts';
import type { Edit, Fix, Fixer, FixInput, FixPlace } from '../../model.ts';
import { changedScalar, removedEntry, renamedKey } from '../../tree-edits.ts';
import { AEM_TODO } from '../aem.ts';
import { lockTodo } from './lock-files.ts';
import { type Change, changeOf, NPM_RULES, versionFor } from './names.ts';

/** Dependencies of a package.json: to what replaces them, to a newer version, or away where nothing loads them. */
export const packageJson: Fixer = { rules: NPM_RULES, fix: changed };

// Lists of names that go together with the dependencies.
const LISTS = /^(?:bundled?Dependencies|plugins)$/;

function changed(input: FixInput): Fix[] {
  const { document, places } = input;
  const dependencies = npmDependencies(document);
  const starts = new Set(dependencies.map(({ start }) => start));
  const isCalled = (rule: string): boolean =>
    places.some((other) => other.rule === rule && !starts.has(other.start));
  return places.flatMap((place) => {
    const dependency = dependencies.find(({ start }) => start === place.start);
    const change = dependency && changeOf(place.rule, dependency.name);
    const section = document.objects.find(({ entries }) => entries.some((entry) => holds(entry, place)));
    const entry = section?.entries.find((one) => holds(one, place));
    if (change === undefined || section?.path.length !== 1 || entry?.value.kind !== 'scalar') return [];
    return [
      fixOf(input, {
        change,
        place,
        dependency: dependency as NpmDependency,
        section,
        entry,
        isCalled: isCalled(place.rule),
      }),
    ];
  });
}

type Found = {
  change: Change;
  place: FixPlace;
  dependency: NpmDependency;
  section: TreeObject;
  entry: Entry;
  /** A script of the file uses it, too. */
  isCalled: boolean;
};

function fixOf(input: FixInput, found: Found): Fix {
  const { change, place, section } = found;
  const { name, by } = change;
  // Code may load it under another name, which no rule sees.
  const isUsed = by === name || found.entry.key !== name || input.elsewhere(place.rule) || found.isCalled;
  const isThere = by !== name && section.entries.some(({ key }) => key === by);
  const goes = by === undefined || isThere || !isUsed;
  const title = titleOf(change, goes);
  // The replacement itself cannot depend on itself.
  const isByHand = isUsed && (by === undefined || place.aem === true || input.document.json?.['name'] === by);
  const edits = isByHand ? undefined : editsOf(input.document, found, goes);
  if (edits === undefined || edits.includes(undefined))
    return {
      title,
      safety: 'shown',
      edits: [],
      resolves: [place],
      todo: place.aem === true ? [AEM_TODO] : change.todo,
    };
  return {
    title,
    safety: isUsed ? 'unsafe' : 'safe',
    edits: edits as Edit[],
    resolves: [place],
    todo: [...(isUsed ? change.todo : []), ...lockTodo(input, 'npm')],
  };
}

function titleOf({ name, by, to }: Change, goes: boolean): string {
  if (goes) return `Remove ${name}`;
  return by === name ? `Raise ${name} to ${to}` : `Replace ${name} by ${by ?? ''}`;
}

function editsOf(
  document: Document,
  { change, dependency, section, entry }: Found,
  goes: boolean,
): (Edit | undefined)[] {
  const { name, by = '' } = change;
  const others = document.objects.flatMap(({ entries }) =>
    entries.flatMap(({ key, value }) =>
      by !== name && LISTS.test(key) && value.kind === 'array'
        ? value.items.flatMap((item, index) => {
            if (item.kind !== 'scalar' || item.value !== entry.key) return [];
            if (!goes) return { start: item.start + 1, end: item.end - 1, text: by };
            const [before, after] = [value.items[index - 1], value.items[index + 1]];
            if (before !== undefined) return { start: before.end, end: item.end, text: '' };
            return { start: item.start, end: after?.start ?? item.end, text: '' };
          })
        : [],
    ),
  );
  if (goes) return [removed(document, section, entry), ...others];
  const version = versionFor(dependency.version, change);
  const value = entry.value.kind === 'scalar' ? entry.value.value : '';
  // Under another name, or from GitHub.
  const isPlain = value === dependency.version;
  const isOwnName = entry.key === name;
  const written =
    isPlain || isOwnName ? version || `^${change.to}` : `npm:${by}@${version || `^${change.to}`}`;
  return [
    changedScalar(document, entry, written),
    ...(isOwnName && by !== name ? [renamedKey(document, entry, by), ...others] : []),
  ];
}

// The last one takes its section with it, as npm does.
function removed(document: Document, section: TreeObject, entry: Entry): Edit | undefined {
  if (section.entries.length > 1) return removedEntry(document, section.entries, entry);
  const root = document.objects.find(({ path }) => path.length === 0)?.entries ?? [];
  const whole = root.find(({ value }) => value.start < entry.start && entry.start < value.end);
  return (
    whole &&
    (removedEntry(document, root, whole) ?? { start: whole.value.start, end: whole.value.end, text: '{}' })
  );
}

function holds({ start, value }: Entry, place: FixPlace): boolean {
  return (
    start + 1 === place.start ||
    (value.kind === 'scalar' && value.start < place.start && place.start < value.end)
  );
}
