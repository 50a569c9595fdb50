import { describe, expect, test } from 'vitest';
import { annotations } from '../../../src/guard/report/index.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { finding, hostileRelated, RELATED, related, report } from './fixture.ts';

const many = (count: number, part: Parameters<typeof finding>[0] = {}) =>
  Array.from({ length: count }, (_, index) => finding({ line: index + 1, ...part }));

const levels = (result: ReturnType<typeof annotations>): Record<string, number> =>
  Object.fromEntries(
    ['error', 'warning', 'notice'].map((level) => [
      level,
      result.annotations.filter((each) => each.level === level).length,
    ]),
  );

describe('annotations', () => {
  test('are at most nine of each level, errors first, and the others are counted', () => {
    const result = annotations(
      report({
        findings: [...many(12, { level: 'note' }), ...many(11, { level: 'warning' }), ...many(30)],
      }),
    );
    expect(levels(result)).toEqual({ error: 9, warning: 9, notice: 9 });
    expect(result.annotations.slice(0, 9).every(({ level }) => level === 'error')).toBe(true);
    expect(result.rest).toBe(
      '26 more findings (21 errors, 2 warnings, 3 notes) are not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.',
    );
  });

  test('say nothing of a rest where all are shown', () => {
    expect(annotations(report({ findings: many(9) }))).not.toHaveProperty('rest');
  });

  test('are counted in the singular as well', () => {
    expect(annotations(report({ findings: many(10) })).rest).toMatch(/^1 more finding \(1 error\) is not/);
  });

  test('leave room for the warnings of the scan itself, which the runner counts with them', () => {
    const notices = Array.from({ length: 4 }, () => ({ level: 'warning' as const, message: 'x' }));
    const result = annotations(report({ findings: many(9, { level: 'warning' }), notices }));
    expect(levels(result)).toEqual({ error: 0, warning: 5, notice: 0 });
    expect(result.rest).toMatch(/^4 more findings/);
  });

  test('are only for active findings', () => {
    const states = ['suppressed', 'baselined', 'outside-diff'] as const;
    expect(annotations(report({ findings: states.map((state) => finding({ state })) }))).toEqual({
      annotations: [],
    });
  });

  test('point at the file from the root of the repository', () => {
    for (const pathPrefix of ['apps/web', 'apps/web/', './apps/web']) {
      expect(annotations(report({ findings: [finding()], pathPrefix })).annotations[0]?.file).toBe(
        'apps/web/src/auth/token.js',
      );
    }
    expect(annotations(report({ findings: [finding()], pathPrefix: '.' })).annotations[0]?.file).toBe(
      'src/auth/token.js',
    );
  });

  test('keep strange but visible file names as they are, so that the place is found', () => {
    const path = 'a  b/c::d,e%0A##[error].js';
    expect(annotations(report({ findings: [finding({ path })] })).annotations[0]?.file).toBe(path);
  });

  test('say how many more places there are, and have none for those', () => {
    const line = (...places: ReturnType<typeof related>[]): string | undefined =>
      annotations(report({ findings: [finding({ related: places })] })).annotations[0]?.message.split(
        '\n',
      )[2];
    const use = (path: string) => related({ relation: 'use', path });
    const key = (path: string) => related({ relation: 'key-file', path });
    const other = related({ path: 'b.js' });
    expect(line(related(), related(), related())).toBe('Also change 3 more places in this file.');
    expect(line(related(), other)).toBe('Also change 1 more place in this file and 1 place in 1 other file.');
    expect(line(other, other)).toBe('Also change 2 more places in 1 other file.');
    expect(line(use('x'), use('x'), use('y'))).toBe('Used by 2 files.');
    expect(line(key('k'))).toBe(
      'The private key is in a file here: revoke it and remove it from the history.',
    );
    expect(line(use('x'), key('k'), key('l'))).toBe(
      'Used by 1 file. Private keys are in 2 files here: revoke them and remove them from the history.',
    );
    expect(line()).toMatch(/^See /);
    expect(annotations(RELATED).annotations).toHaveLength(3);
  });

  test('hold no control or hidden character, and never more than the runner shows of a message', () => {
    for (const text of [...HOSTILE, 'x'.repeat(5_000_000)]) {
      const [annotation] = annotations(
        report({
          findings: [
            finding({
              path: `a${text}`,
              message: text,
              advice: text,
              excerpt: text,
              related: hostileRelated(text),
            }),
          ],
        }),
      ).annotations;
      expect(`${annotation?.title}${annotation?.file}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(annotation?.message).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(annotation?.message.length).toBeLessThan(4_096);
      expect(annotation?.message.split('\n')).toHaveLength(5);
    }
  });
});
