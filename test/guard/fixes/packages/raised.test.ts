import { describe, expect, test } from 'vitest';
import { cut, endOf, raised } from '../../../../src/guard/fixes/fixers/packages/raised.ts';

const PYTHON = { separator: ',', bare: 'exact' } as const;
const NPM = { separator: ' ', bare: 'prefix' } as const;

describe('raised', () => {
  test.each([
    ['==2.21', '3.0.1', '==3.0.1'],
    ['===2.21', '3.0.1', '===3.0.1'],
    ['== 2.21', '3.0.1', '== 3.0.1'],
    ['=2.18', '3.0.1', '=3.0.1'],
    ['==2.21.*', '3.0.1', '==3.0.*'],
    ['==2.*', '3.0.1', '==3.*'],
    ['~=2.1', '3.0.1', '~=3.0'],
    ['~=2.1.3', '3.0.1', '~=3.0.1'],
    ['^2', '3.0.1', '^3'],
    ['^2.18', '3.0.1', '^3.0'],
    ['^0.2.8', '0.3.0', '^0.3.0'],
    ['~2', '2.3.0', '~2.3'],
    ['>=2.10,<3', '3.0.1', '>=3.0.1,<4'],
    ['>=2.10, < 3.0', '3.0.1', '>=3.0.1, < 4.0'],
    ['>0.3,<0.4', '0.4.1', '>=0.4.1,<0.5'],
    ['<3', '3.0.1', '>=3.0.1,<4'],
    ['<=2.21', '3.0.1', '<=3.0.1'],
    ['2.21', '3.0.1', '3.0.1'],
  ])('%s of Python to %s: %s', (written, to, expected) => expect(raised(written, to, PYTHON)).toBe(expected));

  test.each([
    ['^5.2.0', '6.0.2', '^6.0.2'],
    ['^2', '3.4.0', '^3.4'],
    ['~6.3.1', '6.4.1', '~6.4.1'],
    ['5.2.0', '6.0.2', '6.0.2'],
    ['v5.2.0', '6.0.2', 'v6.0.2'],
    ['5.x', '6.0.2', '6.x'],
    ['5', '6.0.2', '6'],
    ['<6', '6.0.2', '>=6.0.2 <7'],
    ['>=5 <6', '6.0.2', '>=6.0.2 <7'],
    ['^2.1.0-beta.1', '3.4.0', '^3.4.0'],
  ])('%s of npm to %s: %s', (written, to, expected) => expect(raised(written, to, NPM)).toBe(expected));

  test.each(['', '*', 'latest', '^4 || ^5', '1.0.0 - 2.0.0', 'file:../x', '!=2'])(
    '%s is not written in a way that it knows',
    (written) => expect(raised(written, '3.0.1', NPM)).toBeUndefined(),
  );
});

test('a version is cut to as many numbers, but never to one that allows older ones', () => {
  expect([cut('3.4.0', 1), cut('3.4.0', 3), cut('3.0.1', 1), cut('0.4.1', 1)]).toEqual([
    '3.4',
    '3.4.0',
    '3',
    '0.4',
  ]);
});

test('the end of a range is the next version that may be incompatible', () => {
  expect([endOf('3.4.0', 1), endOf('3.4.0', 3), endOf('0.4.1', 1)]).toEqual(['4', '4.0.0', '0.5']);
});
