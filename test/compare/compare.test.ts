import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { AIO_APPS_ACTION, OAUTH_ACTION } from './foreign.ts';
import { blockOf, fromMarkdown, type Table, toMarkdown, withBlock } from './markdown.ts';
import { outcome } from './outcome.ts';
import { shortOf } from './report.ts';
import { measure, ROWS } from './rows.ts';
import { GUARD, gitleaks, SCAN_ROWS } from './scanners.ts';
import { open, SECRET_1 } from './setup.ts';
import { aioAppsAction, carefulCurl, OURS, oauthAction, plainCurl, SCRIPTS } from './ways.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8').replaceAll('\r\n', '\n');
const DOCUMENT = read('docs/comparison.md');

const tableIn = (document: string, name: string): Table => fromMarkdown(blockOf(document, name) ?? '');
const tokens = tableIn(DOCUMENT, 'token comparison');
const scanners = tableIn(DOCUMENT, 'scanner comparison');
const titles = (list: readonly { title: string }[]): string[] => list.map(({ title }) => title);

/** The cell of the table in the last column, which is ours. */
const own = (table: Table, title: string): string | undefined =>
  table.rows.find(([first]) => first === title)?.at(-1);

describe('the tables of docs/comparison.md', () => {
  test('have the ways, scanners and rows that the command knows, and no others', () => {
    const ways = [plainCurl, carefulCurl, aioAppsAction(''), oauthAction(''), OURS];
    expect(tokens.head.slice(1)).toEqual(titles(ways));
    expect(scanners.head.slice(1)).toEqual(titles([gitleaks(''), GUARD]));
    expect(tokens.rows.map(([first]) => first)).toEqual(titles(ROWS));
    expect(scanners.rows.map(([first]) => first)).toEqual(titles(SCAN_ROWS));
  });

  test('have no empty cell and none that was not run', () => {
    const cells = [...tokens.rows, ...scanners.rows].flat();
    expect(cells.filter((cell) => cell === '' || cell === 'not run')).toEqual([]);
    for (const { head, rows } of [tokens, scanners]) {
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
  });

  test('come with the date, the commits of the actions and the scripts', () => {
    const versions = blockOf(DOCUMENT, 'compared versions') ?? '';
    expect(versions).toMatch(/^Measured on \d{4}-\d\d-\d\d /);
    for (const { tag, sha } of [AIO_APPS_ACTION, OAUTH_ACTION])
      expect(versions).toContain(`${tag} (\`${sha}\`)`);
    expect(blockOf(DOCUMENT, 'compared scripts')).toBe(SCRIPTS);
  });

  test('are those of the pages of the actions, which show some rows only', () => {
    expect(tableIn(read('docs/token.md'), 'short token comparison')).toEqual(shortOf(tokens, ROWS));
    expect(tableIn(read('docs/guard.md'), 'short scanner comparison')).toEqual(shortOf(scanners, SCAN_ROWS));
  });
});

describe('what is measured of this action is what the table says', { tags: 'measured' }, () => {
  test.concurrent.each(ROWS.map((row) => [row.title, row] as const))(
    '%s',
    async (_title, row) => {
      expect(await measure(row, OURS)).toBe(own(tokens, row.title));
    },
    150_000,
  );
});

describe('what is measured of this guard is what the table says', { tags: 'measured' }, () => {
  test.concurrent.each(SCAN_ROWS.map((row) => [row.title, row] as const))('%s', async (_title, row) => {
    expect(await row.measure(GUARD)).toBe(own(scanners, row.title));
  });
});

describe('in a comparison', () => {
  test('a program reaches Adobe under its name only with the certificate checked, and no other host', async () => {
    const setup = await open(SECRET_1);
    try {
      const { log } = await setup.job.run({
        script: `const name = async (url) => (await fetch(url).then((answer) => answer.json(), (error) => error.cause)).message;
          console.log('adobe:', (await (await fetch('https://ims-na1.adobelogin.com/ims/keys')).json()).keys.length);
          const { connect } = await import('node:net');
          connect(443, 'example.com').on('error', (error) => console.log('plain:', error.message));
          console.log('other:', await name('https://example.com/'));`,
      });
      expect(log).toContain('adobe: 1\n');
      expect(log).toContain('plain: no way to example.com in this comparison\n');
      expect(log).toContain('other: no way to example.com in this comparison\n');
      const untrusting = await setup.job.run({
        env: { NODE_EXTRA_CA_CERTS: '' },
        script: `console.log(await fetch('https://ims-na1.adobelogin.com/ims/keys').catch((error) => error.cause.code));`,
      });
      expect(untrusting.log).toContain('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    } finally {
      await setup.close();
    }
  });

  test('a green step without a token of IMS does not count as one with a token', async () => {
    const setup = await open(SECRET_1);
    try {
      const step = await setup.job.run({ script: "console.log('nothing');" });
      expect(outcome(setup, OURS, step)).toBe('green, and the token is empty');
    } finally {
      await setup.close();
    }
  });

  test('a table survives being written and read, and what stands around it stays', () => {
    const table: Table = { head: ['a', 'b'], rows: [['x | y', '`z`']] };
    const marked = 'before\n<!-- t: written by `npm run compare -- --write` -->\n<!-- end of t -->\nafter\n';
    const written = withBlock(marked, 't', toMarkdown(table));
    expect(fromMarkdown(blockOf(written, 't') ?? '')).toEqual(table);
    expect(withBlock(written, 't', toMarkdown(table))).toBe(written);
    expect([written.startsWith('before\n'), written.endsWith('\nafter\n')]).toEqual([true, true]);
  });
});
