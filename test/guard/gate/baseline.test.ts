import { describe, expect, test } from 'vitest';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import {
  applyBaseline,
  type Baseline,
  readBaseline,
  writeBaseline,
} from '../../../src/guard/gate/baseline.ts';
import type { Finding, RelatedPlace } from '../../../src/guard/model.ts';
import { exchangeEndpoint } from '../../../src/guard/rules/exchange-endpoint.ts';
import { finding } from '../findings.ts';

function read(text: string): Baseline {
  const result = readBaseline(text);
  if (!result.ok) throw new Error(result.problem.join('\n'));
  return result.value;
}

function problems(text: string): string[] {
  const result = readBaseline(text);
  return result.ok ? [] : result.problem;
}

const states = (findings: Finding[], baseline: Baseline) =>
  applyBaseline(findings, baseline).findings.map(({ state }) => state);

const three = [finding({ line: 1 }), finding({ line: 2 }), finding({ path: 'b.js', level: 'warning' })];

describe('a baseline', () => {
  test('accepts what it was written from, and nothing else', () => {
    const baseline = read(writeBaseline(three));
    expect(applyBaseline([...three, finding({ line: 3 })], baseline)).toEqual({
      findings: [...three.map((one) => ({ ...one, state: 'baselined' })), finding({ line: 3 })],
      notices: [],
    });
  });

  test('accepts the places to change together with a finding, each by its own fingerprint', () => {
    const [first, second, other] = three as [Finding, Finding, Finding];
    const note = finding({ line: 9, level: 'note' });
    const place = (of: Finding): RelatedPlace => ({
      ...of,
      relation: 'same-change',
      found: { rule: of.rule, level: of.level, fingerprint: of.fingerprint },
    });
    const use: RelatedPlace = { ...place(note), relation: 'use' };
    delete use.found;
    const grouped = { ...first, related: [place(second), place(other), place(note), use] };
    const text = writeBaseline([grouped]);
    expect(text).toBe(writeBaseline(three));
    expect(states(three, read(text))).toEqual(['baselined', 'baselined', 'baselined']);
    expect(writeBaseline([{ ...grouped, state: 'suppressed' }])).toBe(writeBaseline([]));
  });

  test('has the same bytes in whatever order the findings come', () => {
    expect(writeBaseline(three.toReversed())).toBe(writeBaseline(three));
    expect(writeBaseline([...three, ...three])).toBe(writeBaseline(three));
  });

  test('has one entry a line and no line number, date or version of the tool', () => {
    const [header, ...entries] = writeBaseline(three).trimEnd().split('\n');
    expect(header).toBe('{"ims-auth-baseline":1}');
    expect(entries).toHaveLength(3);
    for (const entry of entries)
      expect(Object.keys(JSON.parse(entry))).toEqual(['fingerprint', 'rule', 'path']);
  });

  test('still accepts when lines were inserted above, and does not accept one more of the same', () => {
    const line = "post('/ims/exchange/jwt');\n";
    const scan = (text: string) => scanSource({ path: 'a.js', text, kind: 'source' }, [exchangeEndpoint]);
    const baseline = read(writeBaseline(scan(line)));
    expect(states(scan(`\n\n// x\n  ${line}`), baseline)).toEqual(['baselined']);
    expect(states(scan(line + line), baseline)).toEqual(['baselined', 'active']);
  });

  test('of no findings is a baseline', () => {
    expect(read(writeBaseline([])).size).toBe(0);
  });

  test('leaves out what is suppressed, and notes unless asked for', () => {
    const findings = [
      finding({ state: 'suppressed' }),
      finding({ line: 2, level: 'note' }),
      finding({ line: 3, state: 'outside-diff' }),
      finding({ line: 4, state: 'baselined' }),
    ];
    expect(read(writeBaseline(findings)).size).toBe(2);
    expect(read(writeBaseline(findings, 'note')).size).toBe(3);
    expect(read(writeBaseline(three, 'error')).size).toBe(2);
  });

  test('does not touch what is suppressed or outside of a diff', () => {
    const findings = [finding({ state: 'suppressed' }), finding({ state: 'outside-diff' })];
    const baseline = read(writeBaseline([finding()]));
    expect(states(findings, baseline)).toEqual(['suppressed', 'outside-diff']);
  });

  test('is plain ASCII, whatever paths there are', () => {
    const path = 'ü/\u202egnp.js\n::error::\u2028"\\';
    const text = writeBaseline([finding({ path })]);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect([...read(text).values()][0]?.path).toBe(path);
  });
});

describe('reading', () => {
  const [header = '', a = '', b = '', c = ''] = writeBaseline(three).split('\n');

  test.each([
    ['CRLF', [header, a, b, c].join('\r\n')],
    ['a byte order mark', `\uFEFF${[header, a, b, c].join('\n')}`],
    ['another order', [header, c, a, b].join('\n')],
    ['duplicates', [header, a, b, b, c, a].join('\n')],
    ['blank lines', [header, '', a, b, '', c, ''].join('\n')],
    ['two merged files', [header, a, b, header, b, c].join('\n')],
  ])('does not mind %s', (_what, text) => {
    expect(read(text)).toEqual(read(writeBaseline(three)));
  });

  test.each([
    ['nothing', '', /^It is not a baseline/],
    ['something else', '[]', /^It is not a baseline/],
    ['a baseline of another tool', '{"version":"1.5.0","results":{}}', /^It is not a baseline/],
    ['a later version', '{"ims-auth-baseline":2}', /another version/],
    [
      'a conflict',
      [header, '<<<<<<< HEAD', a, '=======', b, '>>>>>>> x'].join('\n'),
      /^Line 2 is a merge conflict marker/,
    ],
    ['a conflict at the top', ['<<<<<<< HEAD', header, a].join('\n'), /^Line 1 is a merge conflict marker/],
    ['a line of prose', [header, a, 'secret'].join('\n'), /^Line 3 is not an entry/],
    ['a cut entry', [header, a.slice(0, -9)].join('\n'), /^Line 2 is not an entry/],
    [
      'no fingerprint',
      [header, '{"rule":"x","path":"y","fingerprint":"z"}'].join('\n'),
      /^Line 2 is not an entry/,
    ],
  ])('refuses %s', (_what, text, message) => {
    expect(problems(text)[0]).toMatch(message);
    expect(problems(text).join()).not.toContain('secret');
  });

  test('says every problem, up to twenty', () => {
    expect(problems([header, 'x', a, 'y'].join('\n'))).toHaveLength(2);
    const many = problems([header, ...Array.from({ length: 50 }, () => 'x')].join('\n'));
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toBe('And 30 more.');
  });
});

describe('stale entries', () => {
  test('are counted, and the first are named', () => {
    const baseline = read(
      writeBaseline([1, 2, 3, 4, 5].map((line) => finding({ line, path: `${line}.js` }))),
    );
    expect(applyBaseline([finding({ path: '5.js', line: 5 })], baseline).notices).toEqual([
      {
        level: 'note',
        message:
          '4 entries of the baseline match nothing any more: exchange-endpoint in 1.js, exchange-endpoint in 2.js, exchange-endpoint in 3.js and 1 more. Write it again with `ims-auth baseline`.',
      },
    ]);
  });

  test('are said for a single one, without what could forge a command', () => {
    const baseline = read(writeBaseline([finding({ path: '::error::\u001b[1mx', rule: '##[error]' })]));
    const [notice] = applyBaseline([], baseline).notices;
    expect(notice?.message).toMatch(/^1 entry of the baseline matches nothing any more: /);
    expect(notice?.message).not.toMatch(/::|##\[|\p{Cc}/u);
  });

  test('are none where the finding is suppressed now', () => {
    const baseline = read(writeBaseline([finding()]));
    expect(applyBaseline([finding({ state: 'suppressed' })], baseline).notices).toEqual([]);
  });
});
