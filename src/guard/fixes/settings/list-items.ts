import type { Document } from '../../detect/document.ts';
import { entryOf, type TreeObject, textOf } from '../../detect/tree.ts';
import { lineEndOf, lineRemoval } from '../edits.ts';
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
      dash === undefined
        ? addedItem(text, { start, end }, `"name": "${added}", "value": ${to}`)
        : name !== entries[0]
          ? undefined
          : {
              start: end,
              end,
              text: `${lineEndOf(text)}${dash}name: ${added}${lineEndOf(text)}${' '.repeat(dash.length)}value: ${to}`,
            },
    written: (to) => (to === '' || inner > 0 || dash === undefined ? `"${to}"` : to),
  };
}

// `{ "name": … }` in a list, from brace to brace.
function bracesAround(text: string, { start, end }: Range): Range | undefined {
  const open = /\{\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length;
  const close = /^\s*\}/.exec(text.slice(end, end + 200))?.[0].length;
  return open === undefined || close === undefined ? undefined : { start: start - open, end: end + close };
}

// With the comma behind or before it.
function removedItem(text: string, item: Range): Edit | undefined {
  const { start, end } = bracesAround(text, item) ?? { start: -1, end: -1 };
  if (end < 0) return undefined;
  const after = /^[ \t]*,\s*/.exec(text.slice(end))?.[0].length;
  if (after !== undefined) return { start, end: end + after, text: '' };
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length;
  return before === undefined ? undefined : { start: start - before, end, text: '' };
}

// One like another one, which is on one line.
function addedItem(text: string, item: Range, content: string): Edit | undefined {
  const { start, end } = bracesAround(text, item) ?? { start: -1, end: -1 };
  if (end < 0 || /[\r\n]/.test(text.slice(start, end)) || text[item.start] !== '"') return undefined;
  const space = text.slice(start + 1, item.start);
  const line = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, start - 200), start))?.[1];
  const gap = line === undefined ? ' ' : lineEndOf(text) + line;
  return { start: end, end, text: `,${gap}{${space}${content}${space}}` };
}
