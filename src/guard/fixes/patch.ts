import { exactText } from './exact-text.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import type { PlannedFile } from './model.ts';

/**
 * Writes a patch for `git apply`. It has the lines of the files as they are, so that it contains the secrets that are in
 * them.
 *
 * @returns the patch as bytes; files that git takes for binary are left out
 */
export function patchOf(files: readonly PlannedFile[]): Buffer {
  return Buffer.concat(files.filter(isPatchable).map(patchOfFile));
}

/** @returns whether a plan has edits that a patch can express */
export function isPatchable({ edits, original }: PlannedFile): boolean {
  return edits.length > 0 && !original.includes(0);
}

function patchOfFile({ bytesPath, original, edits, before, after }: PlannedFile): Buffer {
  const encode = exactText(original)?.encode;
  // For git, a byte order mark is a character of the first line.
  const size = encode?.('')?.length ?? 0;
  const mark = size === 0 ? '' : '\uFEFF';
  const marked = edits.map(({ start, end, text }) => ({
    start: start + mark.length,
    end: end + mark.length,
    text,
  }));
  // The bytes as they are, a character each: the patch keeps the encoding.
  const bytesOf = (text: string): string => encode?.(text)?.toString('latin1', size) ?? text;
  const head = [
    `diff --git ${quoted(`a/${bytesPath}`)} ${quoted(`b/${bytesPath}`)}`,
    `--- ${named(`a/${bytesPath}`)}`,
    `+++ ${named(`b/${bytesPath}`)}`,
  ];
  const hunks = hunksOf({ before: mark + before, after: mark + after }, marked);
  const lines = hunks.flatMap((hunk) => hunkLines(hunk, bytesOf));
  return Buffer.from(`${head.join('\n')}\n${lines.join('')}`, 'latin1');
}

function hunkLines(
  { oldStart, oldLines, newStart, newLines, lines }: Hunk,
  bytesOf: (text: string) => string,
): string[] {
  const sign = { same: ' ', removed: '-', added: '+' };
  return [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n`,
    ...lines.map(({ kind, text }) => {
      const line = sign[kind] + bytesOf(text);
      return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
    }),
  ];
}

// Behind a name with a space git wants a tab, or the name would end there.
function named(name: string): string {
  const written = quoted(name);
  return written.includes(' ') && !written.startsWith('"') ? `${written}\t` : written;
}

// As git quotes names: https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath
function quoted(name: string): string {
  if (/^[\w./@+, -]*$/.test(name)) return name;
  const escaped = [...name].map((character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    const code = character.charCodeAt(0);
    return code >= 0x20 && code < 0x7f ? character : `\\${code.toString(8).padStart(3, '0')}`;
  });
  return `"${escaped.join('')}"`;
}
