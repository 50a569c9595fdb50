import type { Document } from '../../detect/document.ts';
import { entryOf, type TreeObject, textOf } from '../../detect/tree.ts';
import { indentAt, lineEndOf, lineRemoval } from '../edits.ts';
import type { Edit } from '../model.ts';
import type { Range, Setting } from './model.ts';
import { valueIn } from './tree-value.ts';

/** Reads `- name: KEY` with `value` or `valueFrom`, as Kubernetes and others list variables. */
export function asItem({ text }: Document, { entries, path }: TreeObject): Setting | undefined {
  const [name, value] = [entryOf(entries, 'name'), entryOf(entries, /^value(?:From)?$/i)];
  const written = textOf(name?.value);
  if (name === undefined || value === undefined || !/^[A-Za-z_][\w.-]*$/.test(written ?? ''))
    return undefined;
  const start = Math.min(...entries.map((entry) => entry.start));
  const end = text
    .slice(0, Math.max(...entries.map((entry) => Math.max(entry.end, entry.value.end))))
    .trimEnd().length;
  const inner = /["']/.test(text[name.value.start] ?? '') ? 1 : 0;
  const dash = /^[ \t]*-[ \t]+$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0];
  const indent = indentAt(text, start);
  return {
    name: written ?? '',
    key: { start: name.value.start + inner, end: name.value.end - inner },
    value: valueIn({ text }, value),
    range: { start, end },
    group: `list ${path.join('.')}`,
    path,
    isComment: false,
    isBlock: false,
    removal: () => {
      const edit = dash === undefined ? removedItem(text, { start, end }) : lineRemoval(text, { start, end });
      return edit && [edit];
    },
    insertion: (added, to) =>
      dash === undefined || name !== entries[0]
        ? undefined
        : {
            start: end,
            end,
            text: `${lineEndOf(text)}${dash}name: ${added}${lineEndOf(text)}${indent}${' '.repeat(dash.length - indent.length)}value: ${to}`,
          },
    written: (to) => (to === '' || inner > 0 ? `"${to}"` : to),
  };
}

// `{ "name": … }` in a list, with the comma behind or before it.
function removedItem(text: string, { start, end }: Range): Edit | undefined {
  const open = /\{\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length;
  const close = /^\s*\}/.exec(text.slice(end, end + 200))?.[0].length;
  if (open === undefined || close === undefined) return undefined;
  const [from, to] = [start - open, end + close];
  const after = /^[ \t]*,/.exec(text.slice(to))?.[0].length;
  if (after !== undefined) {
    const white = /^\s*/.exec(text.slice(to + after))?.[0].length ?? 0;
    return { start: from, end: to + after + white, text: '' };
  }
  const before = /,\s*$/.exec(text.slice(Math.max(0, from - 200), from))?.[0].length;
  return before === undefined ? undefined : { start: from - before, end: to, text: '' };
}
