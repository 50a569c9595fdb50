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

function patchOfFile({ bytesPath, original, fixed, edits, before }: PlannedFile): Buffer {
  // The bytes as they are, a character each: the patch keeps encoding and mark.
  const texts = { before: original.toString('latin1'), after: (fixed ?? original).toString('latin1') };
  const shift = original.length - Buffer.byteLength(before, 'latin1');
  const inBytes = shift === 0 ? edits : bytesOf(edits, { before, original });
  const head = [
    `diff --git ${quoted(`a/${bytesPath}`)} ${quoted(`b/${bytesPath}`)}`,
    `--- ${quoted(`a/${bytesPath}`)}`,
    `+++ ${quoted(`b/${bytesPath}`)}`,
  ];
  const lines = hunksOf(texts, inBytes).flatMap(hunkLines);
  return Buffer.from(`${head.join('\n')}\n${lines.join('')}`, 'latin1');
}

// Places of a text of UTF-8 as places of its bytes.
function bytesOf(
  edits: PlannedFile['edits'],
  { before, original }: Pick<PlannedFile, 'before' | 'original'>,
): { start: number; end: number; text: string }[] {
  const mark = original.length - Buffer.byteLength(before, 'utf8');
  const at = (offset: number): number => mark + Buffer.byteLength(before.slice(0, offset), 'utf8');
  return edits.map(({ start, end, text }) => ({
    start: at(start),
    end: at(end),
    text: Buffer.from(text, 'utf8').toString('latin1'),
  }));
}

function hunkLines({ oldStart, oldLines, newStart, newLines, lines }: Hunk): string[] {
  const sign = { same: ' ', removed: '-', added: '+' };
  return [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n`,
    ...lines.map(({ kind, text }) =>
      text.endsWith('\n') ? sign[kind] + text : `${sign[kind]}${text}\n\\ No newline at end of file\n`,
    ),
  ];
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
