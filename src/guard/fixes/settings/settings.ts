import type { Document } from '../../detect/document.ts';
import type { Entry, TreeObject } from '../../detect/tree.ts';
import { lineRemoval } from '../edits.ts';
import type { Edit } from '../model.ts';
import { addedEntry, removedEntry } from '../tree-edits.ts';
import { lineSettings } from './lines.ts';
import { asItem } from './list-items.ts';
import type { Setting } from './model.ts';
import { valueIn } from './tree-value.ts';

// One variable: several may be in a line, and go on in the next.
const ONE = /^(?:"[^"\\]*"|'[^'\\]*'|[^\s\\]*)[ \t]*$/;
// In YAML, a string with lines of its own that is a file.
const FILE_NAME = /^[\w.-]*\.(?:properties|env|ya?ml|conf|cfg|ini|toml|config)$/i;

/** The instructions of an image. */
export const DOCKERFILE = /(?:^|\/)(?:[\w-]+\.)?(?:Docker|Container)file(?:\.[\w-]+)*$/i;

/** @returns the settings of a configuration file, and those that are commented out, in the order of the file */
export function settingsOf(document: Document): Setting[] {
  const { objects, path } = document;
  // The lines of an instruction that goes on are not settings for themselves.
  if (DOCKERFILE.test(path))
    return lineSettings(document, ({ lead, rest }) => /\b(?:ENV|ARG)[ \t]+$/.test(lead) && ONE.test(rest));
  if (objects.length === 0 || /\.(?:env\w*|properties|ini|cfg|conf|toml|tf|tfvars|hcl)$/i.test(path))
    return lineSettings(document);
  const seen = new Set<number>();
  const own = objects.filter(({ entries }) => {
    const start = entries[0]?.start ?? -1;
    // What an alias stands for is there twice.
    return !seen.has(start) && seen.add(start);
  });
  const files = own.flatMap(({ entries }) =>
    entries
      .filter(({ key, value }) => FILE_NAME.test(key) && value.kind === 'scalar')
      .map(({ value }) => value),
  );
  const inFile = (offset: number): boolean => files.some(({ start, end }) => start < offset && offset < end);
  const lines = lineSettings(document, ({ start, lead, gap }) => {
    if (/^[ \t]*(?:#|\/\/)/.test(lead)) return true;
    return inFile(start) || (/-[ \t]+["']?$/.test(lead) && gap.trim() === '=');
  });
  const settings = [...own.flatMap((object) => inObject(document, object)), ...lines];
  return settings.toSorted((a, b) => a.range.start - b.range.start);
}

function inObject(document: Document, object: TreeObject): Setting[] {
  const { entries, path } = object;
  const group = `o${entries[0]?.start ?? ''}`;
  const listed = asItem(document, object);
  if (listed !== undefined) return [listed];
  return entries.flatMap((entry): Setting[] => {
    const { key: name, start, end, value } = entry;
    if (value.end > value.start && value.start < end) return [];
    const inner = /["']/.test(document.text[start] ?? '') ? 1 : 0;
    return [
      {
        name,
        key: { start: start + inner, end: end - inner },
        value: valueIn(document, entry),
        range: { start, end: Math.max(end, value.end) },
        group,
        path,
        isComment: false,
        isBlock: false,
        removal: (isGone) => removedWith(document, entries, entry, isGone),
        insertion: (added, to) => addedEntry(document, entries, entry, [added, to]),
        written: (to) => quotedAs(document, entry, to),
      },
    ];
  });
}

// The last entries of a JSON object take the comma before them.
function removedWith(
  document: Document,
  entries: readonly Entry[],
  entry: Entry,
  isGone: (start: number) => boolean,
): Edit[] | undefined {
  const { text } = document;
  const kept = entries.findLast(({ start }) => !isGone(start) && start !== entry.start);
  if (kept === undefined) return undefined;
  const comma = /^\s*,/.exec(text.slice(kept.value.end))?.[0].length;
  const last = entries.at(-1);
  if (
    kept.start > entry.start ||
    comma === undefined ||
    last === undefined ||
    /^\s*,/.test(text.slice(last.value.end))
  ) {
    const edit = removedEntry(document, entries, entry);
    return edit && [edit];
  }
  if (entry !== entries[entries.indexOf(kept) + 1]) return [];
  const at = kept.value.end + comma;
  const alone =
    /^[^\r\n]*[\r\n]/.test(text.slice(at, entry.start)) && /^\s*[\r\n]/.test(text.slice(last.value.end));
  if (!alone) return [{ start: kept.value.end, end: last.value.end, text: '' }];
  return [
    { start: at - 1, end: at, text: '' },
    lineRemoval(text, { start: entry.start, end: last.value.end }),
  ];
}

function quotedAs({ text, path }: Document, { start, value }: Entry, to: string): string {
  const own = /^["']/.exec(text.slice(value.start, value.start + 1))?.[0];
  const isJson = /["']/.test(text[start] ?? '') || /\.json[c5]?$/i.test(path);
  const quote = (value.kind === 'scalar' ? own : undefined) ?? (isJson || to === '' ? '"' : '');
  return `${quote}${to}${quote}`;
}
