import { quote } from '../../../../core/excerpt.ts';
import type { Document } from '../../../detect/document.ts';
import { type Entry, textOf } from '../../../detect/tree.ts';
import type { Edit, Fix, Fixer, FixInput, FixPlace } from '../../model.ts';
import { removedEntry } from '../../tree-edits.ts';
import { stepAt, stepEdits } from './steps.ts';

const SECRET =
  'Delete the secret of the private key wherever it is stored, and the certificate in the Developer Console';

/** A private key that a pipeline still passes on. */
export const staleKey: Fixer = {
  rules: ['ci-stale-key'],
  fix: (input) => input.places.map((place) => fixFor(input, place)),
};

function fixFor(input: FixInput, place: FixPlace): Fix {
  const { document, all } = input;
  const title = 'Remove the private key that the pipeline passes on';
  const step = stepAt(document, place);
  const key = step?.inputs.find(({ start }) => start === place.start);
  if (step !== undefined && key !== undefined) {
    const edits = stepEdits(document, step, [key], []);
    const isInside = ({ start }: FixPlace): boolean => start >= key.start && start < key.value.end;
    if (edits !== undefined)
      return { title, safety: 'safe', edits, resolves: all.filter(isInside), todo: [`${SECRET}.`] };
  }
  return inEnvironment(input, place, title) ?? byHand(document, place, title);
}

function byHand({ text }: Document, place: FixPlace, title: string): Fix {
  const name = /^[\w.-]{1,80}/.exec(text.slice(place.start, place.end))?.[0] ?? '';
  const todo = `Remove ${quote(name)} and what reads it from the pipeline. ${SECRET}.`;
  return { title, safety: 'shown', edits: [], resolves: [place], todo: [todo] };
}

// `NAME: ${{ secrets.NAME }}` in a mapping of several variables, where nothing else in the file reads it.
function inEnvironment({ document, all }: FixInput, place: FixPlace, title: string): Fix | undefined {
  const { text, objects } = document;
  const found = objects
    .filter(({ path }) => /^(?:env|environment|variables)$/.test(path.at(-1) ?? ''))
    .flatMap(({ entries }) => entries.map((entry) => ({ entry, entries })))
    .find(({ entry }) => entry.start <= place.start && place.start < Math.max(entry.end, entry.value.end));
  const edit = found && removal(document, found.entries, found.entry);
  if (found === undefined || edit === undefined) return undefined;
  const { entry } = found;
  if (textOf(entry.value) === undefined || isRead(document, entry.key, text.slice(edit.start, edit.end)))
    return undefined;
  return {
    title,
    safety: 'unsafe',
    edits: [edit],
    resolves: all.filter(({ start }) => start >= edit.start && start < edit.end),
    todo: [`Look that no script reads the variable ${quote(entry.key)} any more. ${SECRET}.`],
  };
}

function removal(document: Document, entries: readonly Entry[], entry: Entry): Edit | undefined {
  return /^\w{1,100}$/.test(entry.key) ? removedEntry(document, entries, entry) : undefined;
}

// Somewhere else than in its own line.
function isRead(document: Document, name: string, own: string): boolean {
  const counts = words.get(document) ?? countOf(document.text);
  words.set(document, counts);
  return (counts.get(name) ?? 0) > (countOf(own).get(name) ?? 0);
}

const words = new WeakMap<Document, ReadonlyMap<string, number>>();

function countOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\w+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
