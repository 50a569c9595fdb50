import { describe, expect, test } from 'vitest';
import { auditCsv } from '../../../src/audit/report/csv.ts';
import { CSV_COLUMNS, csvText } from '../../../src/audit/report/csv-text.ts';
import { HOSTILE, hostileReport, MIXED } from './fixture.ts';

/** Reads CSV as RFC 4180 describes it, every cell in quotes. */
function read(csv: string): Record<string, string>[] {
  expect(csv).toMatch(/^(?:"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*\r\n)+$/);
  const [head = [], ...rows] = csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => (match[1] ?? '').replaceAll('""', '"')),
    );
  return rows.map((cells) => {
    expect(cells).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));
  });
}

describe('the CSV', () => {
  test('has a row for each finding, and for each repository without any', () => {
    const rows = read(auditCsv(MIXED));
    expect(rows.map((row) => [row['repository'], row['status'], row['path']])).toEqual([
      ['acme/shop', 'left', 'src/token.js'],
      ['acme/shop', 'left', 'src/token.js'],
      ['acme/shop', 'left', 'pdf/read.md'],
      ['acme/shop', 'left', 'README.md'],
      ['acme/shop', 'exempt', 'old/a.js'],
      ['acme/shop', 'exemption expired', 'old/b.js'],
      ['acme/aem', 'left', 'ui.config/x.cfg.json'],
      ['acme/locked', 'not scanned', ''],
      ['acme/lost', 'not scanned', ''],
      ['acme/slow', 'not scanned', ''],
      ['acme/clean', 'no finding', ''],
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_COLUMNS]);
    expect(rows[0]).toMatchObject({
      product: 'Any Adobe API',
      line: '12',
      fix: 'safe',
      // Not a formula, though a team begins with @.
      owners: "'@acme/payments ana@acme.example",
      link: `https://github.com/acme/shop/blob/${'c'.repeat(40)}/src/token.js#L12`,
    });
    expect(rows[9]).toMatchObject({ detail: 'it took too long: more than 120 s' });
  });

  test.each(HOSTILE)('no cell begins a formula, a row or another cell: %j', (text) => {
    const rows = read(auditCsv(hostileReport(text)));
    expect(rows).toHaveLength(4);
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      expect(cell).not.toMatch(/[;|]\s*[=+\-@]/);
      expect(cell).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }
    for (const { link = '' } of rows) expect(link).toMatch(/^(?:https:\/\/github\.com\/acme\/.*)?$/);
  });

  test.each(['=1', '+1', '-1', '@x', ' =1', '\u00a0=1', '＝1', 'a;=1', 'a; -1', '|@x'])(
    '%j is defused',
    (text) => {
      const [row] = read(csvText([{ excerpt: text }]));
      expect(row?.['excerpt']).toContain("'");
      expect(row?.['excerpt']?.replaceAll("'", '')).toBe(text);
    },
  );

  test.each(['a=1', 'x - y', 'a+b', 'b@c', 'f(); return'])('%j stays as it is', (text) => {
    expect(read(csvText([{ excerpt: text }]))[0]?.['excerpt']).toBe(text);
  });
});
