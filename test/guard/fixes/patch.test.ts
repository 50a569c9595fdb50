import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applied, inOrder } from '../../../src/guard/fixes/edits.ts';
import { exactText } from '../../../src/guard/fixes/exact-text.ts';
import type { Edit, PlannedFile } from '../../../src/guard/fixes/model.ts';
import { isPatchable, patchOf } from '../../../src/guard/fixes/patch.ts';
import { random } from '../detect/support.ts';
import { Repository } from '../repository.ts';

type Given = { path: string; original: Buffer; edits: Edit[] };

/** A plan as the engine makes it. */
function planned({ path, original, edits }: Given): PlannedFile {
  const exact = exactText(original)!;
  const sorted = inOrder(edits, exact.text.length)!;
  const after = applied(exact.text, sorted);
  return {
    path,
    bytesPath: Buffer.from(path).toString('latin1'),
    original,
    fixed: exact.encode(after),
    edits: sorted,
    places: [],
    before: exact.text,
    after,
    context: { wanted: [], accepted: [], rules: [], files: [] },
  };
}

/** What `git apply` makes of the files. */
function afterGit(files: readonly PlannedFile[]): Buffer[] {
  const repository = Repository.create();
  for (const { path, original } of files) repository.write({ [path]: original });
  repository.write({ '.git/x.patch': patchOf(files) });
  repository.git('apply', '.git/x.patch');
  return files.map(({ path }) => readFileSync(join(repository.root, path)));
}

function replaced(text: string, what: string, by: string): Edit[] {
  const start = text.indexOf(what);
  return start < 0 ? [] : [{ start, end: start + what.length, text: by }];
}

const TEXT = 'one: é漢👩\ntwo: 2\nthree: ß\nfour: 4\n';

describe('git apply makes of a patch what --write makes', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), TEXT, 'two', 'zwei: ü'],
    ['a mark', Buffer.from(`\uFEFF${TEXT}`), TEXT, 'one', 'eins'],
    ['a first line that goes, with a mark', Buffer.from(`\uFEFF${TEXT}`), TEXT, 'one: é漢👩\n', ''],
    ['ASCII that gets another character', Buffer.from('a\nb\nc\n'), 'a\nb\nc\n', 'b', 'ü漢\nx'],
    ['Latin-1', Buffer.from('caf\xe9\nb\nc \xff\n', 'latin1'), 'caf\xe9\nb\nc \xff\n', 'b', '\xfc\n1'],
    ['CRLF', Buffer.from('a\r\nb\r\nc\r\n'), 'a\r\nb\r\nc\r\n', 'b\r\n', ''],
    ['mixed line ends', Buffer.from('a\r\nb\nc\rd\r\n'), 'a\r\nb\nc\rd\r\n', 'b\n', 'x\r\n'],
    ['lone CR', Buffer.from('a\rb\rc'), 'a\rb\rc', 'b', 'x'],
    ['no line end at the end', Buffer.from('a\nb'), 'a\nb', 'b', 'c'],
    ['a last line that goes', Buffer.from('a\nb'), 'a\nb', '\nb', ''],
    ['a line end that comes', Buffer.from('a\nb'), 'a\nb', 'b', 'b\n'],
    ['nothing left', Buffer.from('a\nb\n'), 'a\nb\n', 'a\nb\n', ''],
    ['nothing left but a mark', Buffer.from('\uFEFFa\nb\n'), 'a\nb\n', 'a\nb\n', ''],
    ['white space at the end', Buffer.from('a \t\nb  \n\n\n'), 'a \t\nb  \n\n\n', 'b', 'c  \n '],
    [
      'lines like those of a patch',
      Buffer.from('--- a\n+++ b\n@@ -1 +1 @@\n'),
      '--- a\n+++ b\n@@ -1 +1 @@\n',
      '+',
      '-',
    ],
  ])('%s', (_name, original, text, what, by) => {
    const file = planned({ path: 'a.yml', original, edits: replaced(text, what, by) });
    expect([isPatchable(file), afterGit([file])]).toEqual([true, [file.fixed]]);
  });

  test.each([
    'with space.yml',
    ' before and behind .yml',
    'é漢👩/ü.yml',
    '-n',
    '--help/a.yml',
    "quote'.yml",
    '$(x)`y`;&.yml',
    ...(process.platform === 'win32'
      ? []
      : ['"quoted".yml', 'new\nline.yml', 'tab\there', 'back\\slash.yml', 'a\x01\x7f']),
  ])('whatever its name is: %j', (path) => {
    const file = planned({ path, original: Buffer.from('a\nb\n'), edits: replaced('a\nb\n', 'b', 'c') });
    expect(afterGit([file])).toEqual([file.fixed]);
  });

  test('random files with random edits', () => {
    const next = random(5);
    const pick = (max: number): number => Math.floor(next() * max);
    const files = Array.from({ length: 60 }, (_, number) => {
      const text = Array.from(
        { length: pick(60) },
        () => ['a', 'b\n', '\r\n', '\n', 'é', '\r', ' x', '👩'][pick(8)],
      ).join('');
      const original = Buffer.from(pick(3) === 0 ? `\uFEFF${text}` : text);
      const edits = Array.from({ length: 1 + pick(4) }, () => {
        // Between characters.
        const start = [...text].slice(0, pick(text.length + 1)).join('').length;
        const end = start + [...text.slice(start)].slice(0, pick(5)).join('').length;
        return { start, end, text: ['', 'ü', '\n', 'z\r\n', '漢\n'][pick(5)]! };
      });
      const isRight = inOrder(edits, text.length) !== undefined;
      return planned({ path: `f/${number}`, original, edits: isRight ? edits : edits.slice(0, 1) });
    }).filter((file) => isPatchable(file) && !file.fixed?.equals(file.original));
    expect(files.length).toBeGreaterThan(20);
    expect(afterGit(files)).toEqual(files.map(({ fixed }) => fixed));
  });
});

test('what git takes for binary is left out, and what has no edits', () => {
  const wide = Buffer.from('\uFEFFa\nb\n', 'utf16le');
  const files = [
    planned({ path: 'a', original: wide, edits: replaced('a\nb\n', 'b', 'c') }),
    planned({ path: 'c', original: Buffer.from('a\n'), edits: [] }),
  ];
  expect([files.map(isPatchable), patchOf(files).length]).toEqual([[false, false], 0]);
});
