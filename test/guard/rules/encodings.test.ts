import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RULES } from '../../../src/guard/rules/index.ts';
import { scan } from '../../../src/guard/scan/scan.ts';
import { SAMPLES } from './specifications.ts';

// All samples of all rules, matches and non-matches, as files of one tree.
const FILES = SAMPLES.map(({ path, text }, at) => ({ path: `s${at}/${path}`, text }));
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const VARIANTS: [string, (text: string) => Buffer][] = [
  ['CRLF', (text) => Buffer.from(crlf(text))],
  ['a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 LE and CRLF', (text) => Buffer.from(`\ufeff${crlf(text)}`, 'utf16le')],
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function findingsIn(encode: (text: string) => Buffer): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'ims-auth-samples-'));
  folders.push(root);
  for (const { path, text } of FILES) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), encode(text));
  }
  const { findings } = await scan({ root });
  return findings.map(({ rule, level, path, line, column, endLine, endColumn, fingerprint, excerpt }) =>
    [rule, level, path, line, column, endLine, endColumn, fingerprint, excerpt].join(' '),
  );
}

describe('the samples of all rules give the same findings', () => {
  const reference = findingsIn((text) => Buffer.from(text));

  test('of which there are many', async () => {
    expect((await reference).length).toBeGreaterThan(RULES.length);
  });

  test.each(VARIANTS)('with %s', async (_variant, encode) => {
    expect(await findingsIn(encode)).toEqual(await reference);
  });
});
