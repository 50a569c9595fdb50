import { quote } from '../../../../core/excerpt.ts';
import type { Document } from '../../../detect/document.ts';
import type { Edit, Fix, FixPlace, Safety } from '../../model.ts';
import type { Setting } from '../../settings/model.ts';

const ABOUT_KEY = /^[ \t]*(?:#|\/\/|;).*(?:priv(?:ate)?[ _-]?key|pass ?phrase|certificate)/i;

/** The edits of one file, collected until they make one fix. */
export type Draft = {
  readonly gone: ReadonlySet<Setting>;
  remove: (...settings: readonly Setting[]) => void;
  edit: (...edits: readonly (Edit | undefined)[]) => void;
  /** Whether an edit or a removal touches a place. */
  touches: (start: number, end?: number) => boolean;
  /** @returns undefined if an edit is not possible */
  fix: (
    about: Pick<Fix, 'title' | 'todo'> & { safety: Safety; places: readonly FixPlace[] },
  ) => Fix | undefined;
};

export function draftFor({ text }: Document): Draft {
  const gone = new Set<Setting>();
  const edits: (Edit | undefined)[] = [];
  const inGone = (offset: number): boolean =>
    [...gone].some(({ range }) => range.start <= offset && offset < range.end);
  return {
    gone,
    remove: (...settings) => {
      for (const setting of settings) gone.add(setting);
    },
    edit: (...added) => {
      for (const edit of added) edits.push(edit);
    },
    touches: (start, end = start + 1) =>
      inGone(start) || edits.some((edit) => edit && edit.start < end && start < edit.end),
    fix: ({ title, todo, safety, places }) => {
      const starts = new Set([...gone].map(({ range }) => range.start));
      const removals = [...gone].map((setting) =>
        setting.removal((start) => starts.has(start))?.map((edit) => withComment(text, edit)),
      );
      if (removals.includes(undefined) || edits.includes(undefined)) return undefined;
      const kept = edits.filter((edit) => edit !== undefined && !inGone(edit.start)) as Edit[];
      const all = merged(text, [...removals.flatMap((edit) => edit ?? []), ...kept]);
      return { title, safety, edits: all, resolves: places, todo };
    },
  };
}

// A comment above a removed line that is about the key goes with it.
function withComment(text: string, edit: Edit): Edit {
  // The last line of a file takes the line end before it.
  const isLast = edit.end === text.length && /[\r\n]/.test(text[edit.start] ?? '');
  const eol = isLast ? (/^(?:\r\n|\n|\r)/.exec(text.slice(edit.start))?.[0].length ?? 0) : 0;
  let start = edit.start + eol;
  if (start > 0 && !/[\r\n]/.test(text[start - 1] ?? '')) return edit;
  for (;;) {
    const before = /(?:^|[\r\n])([^\r\n]*(?:\r\n|\n|\r))$/.exec(
      text.slice(Math.max(0, start - 300), start),
    )?.[1];
    if (before === undefined || !ABOUT_KEY.test(before)) return { ...edit, start: Math.max(0, start - eol) };
    start -= before.length;
  }
}

// Removals that meet are one, and what is added where one begins stands in its place.
function merged(text: string, edits: readonly Edit[]): Edit[] {
  const all: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    const joins =
      last !== undefined &&
      (edit.start < last.end ||
        edit.start === last.start ||
        (edit.start === last.end && edit.text + last.text === ''));
    if (!joins) all.push({ ...edit });
    else {
      last.end = Math.max(last.end, edit.end);
      last.text += edit.text;
    }
  }
  const end = all.at(-1);
  // A file without a line end at its end stays one.
  if (end !== undefined && end.end === text.length && end.text === '' && !/[\r\n]$/.test(text)) {
    end.start -= /(?:\r\n|\n|\r)$/.exec(text.slice(0, end.start))?.[0].length ?? 0;
    const before = all.at(-2);
    if (before?.start === end.start) all.splice(-2, 2, { ...end, text: before.text });
  }
  return all;
}

/** The names of settings, as a list for a sentence. */
export function listed(names: Iterable<string>): string {
  return [...new Set(names)].map(quote).join(', ');
}
