import { describe, expect, test } from 'vitest';
import { summary, text } from '../../../src/guard/report/index.ts';
import { columns, pointed } from '../../../src/guard/report/terminal.ts';
import { COMMANDS, parseCommand } from '../../runner/commands.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { EVERYTHING, finding, hostileRelated, RELATED, related, report } from './fixture.ts';

const ESC = '\x1B';
const plain = { color: false };

describe('the terminal text', () => {
  test('has no escape without colours, and only ours with them', () => {
    expect(text(EVERYTHING, plain)).not.toContain(ESC);
    const colored = text(EVERYTHING, { color: true, hyperlinks: true });
    // Colours on and off, and links to https addresses.
    const ours = new RegExp(`${ESC}\\[\\d{1,2}m|${ESC}\\]8;;(?:https://[\\w./-]*)?${ESC}\\\\`, 'g');
    expect(colored).toMatch(ours);
    expect(colored.replace(ours, '')).toBe(text(EVERYTHING, plain));
  });

  test('lets nothing through that acts on a terminal or a log', () => {
    for (const hostile of HOSTILE) {
      const printed = text(
        report({
          findings: [
            finding({ path: `p${hostile}`, excerpt: hostile, message: hostile, advice: hostile }),
            finding({ path: hostile, rule: 'unknown', excerpt: hostile }),
            finding({ related: hostileRelated(hostile) }),
          ],
          notices: [{ level: 'warning', message: hostile, path: hostile, line: 1 }],
          fullScanReason: hostile,
          diffBase: hostile,
        }),
        plain,
      );
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
      const commands = printed.split('\n').map((line) => parseCommand(line, new Set(COMMANDS)));
      expect(commands.filter((command) => command !== undefined)).toEqual([]);
    }
  });

  test('keeps prose and excerpts within the width, but for words that are longer', () => {
    for (const width of [40, 60, 80, 100]) {
      const long = [EVERYTHING, RELATED]
        .map((input) => text(input, { color: false, width }))
        .join('\n')
        .split('\n')
        .filter(
          (line) =>
            columns(line) > width &&
            !/https?:|^\S+ {2}.* {2}sample-|^ {2}\S.*:\d+:\d+|^ {17}\S+:\d+$|^ {4}[-+] /.test(line),
        );
      expect(long).toEqual([]);
    }
  });

  test('shows five related places of a kind, and counts the others', () => {
    const places = (['key-file', 'use', 'same-change'] as const).flatMap((relation) =>
      Array.from({ length: 1_200 }, (_, index) =>
        related({ relation, path: `${relation}/${index}`, excerpt: 'x'.repeat(5_000) }),
      ),
    );
    const printed = text(report({ findings: [finding({ related: places })] }), plain);
    expect(printed.match(/(?:same-change|use|key-file)\/\d+/g)).toHaveLength(15);
    expect(printed.match(/and 1,195 more/g)).toHaveLength(3);
    expect(printed).toMatch(/also change.*used by.*private key.*revoke them and remove them/s);
    expect(printed.length).toBeLessThan(5_000);
  });

  test('shows at most 1,000 findings and counts the others', () => {
    const findings = Array.from({ length: 30_000 }, (_, index) =>
      finding({ line: index + 1, excerpt: index === 0 ? 'x'.repeat(5_000_000) : 'x' }),
    );
    const printed = text(report({ findings }), plain);
    expect(printed.match(/^ {2}src\/auth\/token\.js:/gm)).toHaveLength(1_000);
    expect(printed).toContain('29,000 more are not shown; --format json has them all.');
    expect(printed).toContain('Found 30,000 errors.');
    expect(printed.length).toBeLessThan(100_000);
  });

  test('ends with what it comes to', () => {
    const last = (input: Parameters<typeof text>[0]): string | undefined =>
      text(input, { color: false, width: 120 }).trimEnd().split('\n').at(-1);
    expect(last(report())).toBe('Clean: found no dependency on Adobe Service Account (JWT) credentials.');
    expect(last(report({ findings: [finding({ level: 'note' })] }))).toBe(
      'Clean: no error and no warning that counts. About Adobe Service Account (JWT) credentials there is 1 note.',
    );
    expect(last(report({ coverage: { scanned: 0 } }))).toMatch(/^Nothing was scanned/);
    expect(last(report({ findings: [finding({ level: 'warning' })], failOn: 'error' }))).toBe(
      'Found 1 warning. Does not fail: fail-on is error.',
    );
  });
});

describe('a clean verdict', () => {
  const of = (...findings: Parameters<typeof finding>[0][]): string => {
    const clean = report({ findings: findings.map(finding) });
    return [text(clean, { color: false, width: 120 }), summary(clean)].join('\n').replace(/\s+/g, ' ');
  };

  test('names what was accepted, and says that there is nothing only where there is nothing', () => {
    const all = of(
      { state: 'baselined' },
      { state: 'baselined', line: 2 },
      { state: 'suppressed', line: 3, reason: 'later' },
      { state: 'outside-diff', line: 4 },
      { level: 'note', line: 5 },
    );
    const left = '1 suppressed, 2 accepted in the baseline, 1 outside of the change, 1 note';
    expect(all).toContain(`Clean: no error and no warning that counts.`);
    expect(all).toContain(`## JWT guard: clean, ${left}`);
    expect(all.split(left).length - 1).toBe(3);
    for (const some of [
      all,
      of({ state: 'baselined' }),
      of({ state: 'outside-diff' }),
      of({ level: 'note' }),
    ])
      expect(some).not.toMatch(/found no dependency/i);
    expect(of().match(/found no dependency/gi)).toHaveLength(2);
  });
});

describe('carets', () => {
  const carets = (line: string, within: string, width = 80): string[] => {
    const start = line.indexOf(within);
    return pointed(line, { start, end: start + within.length }, width);
  };

  test('are under the match', () => {
    expect(carets('const a = b;', 'a =')).toEqual(['const a = b;', '      ^^^']);
  });

  test('count characters of two columns and of none', () => {
    expect(carets('漢字 é👍 match', 'match')).toEqual(['漢字 é👍 match', `${' '.repeat(9)}^^^^^`]);
    expect(carets('e\u0301 match', 'match')).toEqual(['e\u0301 match', '  ^^^^^']);
  });

  test('stay under it where the line is cut to the width', () => {
    const line = `${'a'.repeat(100)} match ${'b'.repeat(100)}`;
    const [shown, below] = carets(line, 'match', 40) as [string, string];
    expect(shown.length).toBeLessThanOrEqual(40);
    expect(shown.slice(below.indexOf('^'), below.lastIndexOf('^') + 1)).toBe('match');
    expect(shown.startsWith('…') && shown.endsWith('…')).toBe(true);
  });
});
