import type { Document } from '../../../detect/document.ts';
import { inputName, type Pair } from '../../../detect/steps.ts';
import { type Entry, entryOf, textOf } from '../../../detect/tree.ts';
import { combined } from '../../combined.ts';
import type { Edit, FixPlace } from '../../model.ts';
import { addedEntry, removedEntry } from '../../tree-edits.ts';

/** A step that uses an action, in a form whose edits are certain. */
export type WorkflowStep = {
  /** In lower case, without its version. */
  action: string;
  /** What is behind the `@`. */
  version: string;
  uses: Entry;
  inputs: readonly Entry[];
  /** By a name as {@link inputName} makes it. */
  named: (name: string) => Entry | undefined;
  /** All of it that is known. */
  start: number;
  end: number;
};

type Parts = { uses: Entry; inputs: readonly Entry[] };

/**
 * Finds the step of a finding, whose place is `uses` or an input. Several steps that share inputs by an alias, and inputs
 * that are merged into it, are none.
 */
export function stepAt(document: Document, place: FixPlace): WorkflowStep | undefined {
  const byPlace = known.get(document) ?? partsByPlace(document);
  known.set(document, byPlace);
  const own = byPlace.get(place.start) ?? [];
  const [parts] = own;
  if (parts === undefined || own.length > 1) return undefined;
  const { uses, inputs } = parts;
  const [action = '', version = ''] = (textOf(uses.value) ?? '').trim().split('@', 2);
  return {
    action: action.toLowerCase(),
    version,
    ...parts,
    named: (name) => inputs.find(({ key }) => inputName(key) === name),
    start: Math.min(...[uses, ...inputs].map(({ start }) => start)),
    end: Math.max(...[uses, ...inputs].map(({ value }) => value.end)),
  };
}

const known = new WeakMap<Document, ReadonlyMap<number, readonly Parts[]>>();

function partsByPlace(document: Document): Map<number, Parts[]> {
  const isParsed = document.objects.some(({ entries }) => entryOf(entries, 'uses') !== undefined);
  const byPlace = new Map<number, Parts[]>();
  for (const parts of isParsed ? partsOfTrees(document) : partsOfLines(document))
    for (const { start } of [parts.uses, ...parts.inputs]) {
      const others = byPlace.get(start);
      if (others === undefined) byPlace.set(start, [parts]);
      else others.push(parts);
    }
  return byPlace;
}

function partsOfTrees({ text, objects }: Document): Parts[] {
  return objects.flatMap(({ entries }) => {
    const uses = entryOf(entries, 'uses');
    const given = entryOf(entries, 'with');
    if (uses === undefined) return [];
    if (given === undefined) return [{ uses, inputs: [] }];
    const { value, end } = given;
    // What an alias or a merge puts here is written elsewhere.
    const isOwn =
      value.kind === 'object' &&
      value.start >= end &&
      /^\s*:\s*(?:&[\w-]+)?\s*(?:#[^\r\n]*[\r\n]+\s*)*$/.test(text.slice(end, value.start).slice(0, 500)) &&
      value.entries.every((entry) => entry.start >= value.start && entry.start < value.end);
    return value.kind === 'object' && isOwn ? [{ uses, inputs: value.entries }] : [];
  });
}

function partsOfLines({ text, steps }: Document): Parts[] {
  return steps.flatMap(({ uses, inputs }) => {
    const all = [...inputs.values()].filter(({ key }) => !NO_INPUT.test(key));
    // A value of several lines, an alias, or a flow mapping.
    const isSimple = ![...inputs.values()].some(({ value }) => /^(?:[|>&*[]|\{(?!\{))/.test(value));
    return isSimple ? [{ uses: entryFor(text, uses), inputs: all.map((pair) => entryFor(text, pair)) }] : [];
  });
}

const NO_INPUT = /^(?:name|uses|id|if|with|env|continue-on-error|timeout-minutes)$/;

function entryFor(text: string, { key, value, start, end }: Pair): Entry {
  const written = /^["']?[\w.-]+["']?/.exec(text.slice(start, end))?.[0].length ?? key.length;
  const gap = /^\s*:\s+/.exec(text.slice(start + written, end))?.[0].length ?? 0;
  return {
    key,
    start,
    end: start + written,
    value: { kind: 'scalar', value, start: start + written + gap, end },
  };
}

/** Adds an input behind another one. */
export function addedInput(
  document: Document,
  { inputs }: WorkflowStep,
  after: Entry,
  [key, value]: readonly [key: string, value: string],
): Edit | undefined {
  const written = isFlow(document, inputs) ? JSON.stringify(value) : value;
  return addedEntry(document, inputs, after, [key, written]);
}

function isFlow({ text }: Document, [first, second]: readonly Entry[]): boolean {
  return /^\s*[,}]/.test(text.slice(first?.value.end, second?.start ?? (first?.value.end ?? 0) + 80));
}

/** Removes inputs of a step, and makes the other edits of it. */
export function stepEdits(
  document: Document,
  { inputs }: WorkflowStep,
  removed: readonly (Entry | undefined)[],
  edits: readonly (Edit | undefined)[],
): Edit[] | undefined {
  const gone = inputs.filter((entry) => removed.includes(entry));
  const last = inputs.at(-1);
  // The last ones of a flow mapping go together, with the comma before them.
  const tail =
    isFlow(document, inputs) && last !== undefined && gone.includes(last) ? tailOf(inputs, gone) : [];
  const before = inputs[inputs.length - tail.length - 1];
  const end = last?.value.end ?? 0;
  return combined([
    ...edits,
    ...gone.filter((entry) => !tail.includes(entry)).map((entry) => removedEntry(document, inputs, entry)),
    ...(tail.length > 0 ? [before && { start: before.value.end, end, text: '' }] : []),
  ]);
}

function tailOf(inputs: readonly Entry[], gone: readonly Entry[]): Entry[] {
  const kept = inputs.findLastIndex((entry) => !gone.includes(entry));
  return inputs.slice(kept + 1);
}
