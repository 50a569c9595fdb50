import { describe, expect, test } from 'vitest';
import { asShown, firstInvisible, invisibleIn } from '../../src/core/invisible.ts';

describe('an invisible character', () => {
  test.each([
    ['open\u200bid', 'U+200B (zero width space)', 5],
    ['\ufeffopenid', 'U+FEFF (zero width no-break space)', 1],
    ['so\u00adft', 'U+00AD (soft hyphen)', 3],
    ['a\u202eb', 'U+202E', 2],
    ['a\u3164', 'U+3164', 2],
    ['a\u2800', 'U+2800', 2],
    ['a\u{e0041}', 'U+E0041', 2],
    ['\u{1f600}\u0000', 'U+0000', 2],
    ['a\ufe0f', 'U+FE0F', 2],
  ])('%j is named with its position', (text, character, position) => {
    expect(firstInvisible(text)).toEqual({ character, position });
    expect(invisibleIn(text)).toBe(`contains the invisible character ${character} at position ${position}`);
  });

  test('white space and what is seen is none', () => {
    for (const text of ['', 'openid,AdobeID', 'a b\tc\r\nd', 'ä\u00a0日本', '\u{1f600}']) {
      expect([firstInvisible(text), asShown(text)]).toEqual([undefined, text]);
    }
  });

  test('all of them are taken out', () => {
    expect(asShown('\ufeffo\u200bp\u200ben\u00adid')).toBe('openid');
  });
});
