import { expect, test } from 'vitest';
import { oneLine } from '../../src/core/one-line.ts';
import { sanitize, sanitizeLine, sanitizeWholeLine } from '../../src/core/text.ts';
import { random } from '../guard/detect/support.ts';

const SHOWN = { oneLine, sanitize, sanitizeLine, sanitizeWholeLine };
// Halves of U+E0001, U+1D173, U+1BCA0 and of an emoji, with what could be removed from between them.
const PIECES = [
  ...[
    '\udb40',
    '\udc01',
    '\ud834',
    '\udd73',
    '\ud82f',
    '\udca0',
    '\ud83d',
    '\ude00',
    '\u200b',
    '\u00ad',
    '\u{e0001}',
  ],
  ...[
    '\u202e',
    '\u034f',
    '\ufe0f',
    '\u3164',
    '\u{e0100}',
    '\0',
    '\u001b[31m',
    '\u001b',
    '[',
    ' ',
    '\n',
    '\u2028',
    'a',
    ':',
    '<',
    '漢',
    '\ue000',
  ],
];

test.each([
  ['a\udb40\u200b\udc01b', 'a b'],
  ['a\ud834\u200d\udd73b', 'a b'],
  ['\ud83d\u200b\ude00', ''],
  ['a\ud83db', 'a b'],
  ['p\u034f8\u3164e\ufe0f', 'p8e'],
  ['😀 漢字 ä', '😀 漢字 ä'],
])('%j becomes %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test.each(Object.entries(SHOWN))('%s leaves nothing that it would remove again', (_name, shown) => {
  const fraction = random(7);
  const next = (limit: number): number => Math.floor(fraction() * limit);
  for (let round = 0; round < 5_000; round++) {
    const text = Array.from({ length: 1 + next(12) }, () => PIECES[next(PIECES.length)]).join('');
    const once = shown(text);
    expect(once.isWellFormed(), JSON.stringify(text)).toBe(true);
    expect(once, JSON.stringify(text)).not.toMatch(/[\p{Cf}\p{DI}\p{Cs}\p{Co}\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(shown(once), JSON.stringify(text)).toBe(once);
  }
});
