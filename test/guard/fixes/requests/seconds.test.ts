import { expect, test } from 'vitest';
import { planned, summary } from '../planned.ts';

const URL = `const url = 'https://ims-na1.adobelogin.com/ims/token/v3';\n`;

test.each([
  ['const s = answer.expires_in / 1000; // s\n', 'const s = answer.expires_in; // s\n'],
  [`const s = Number(answer['expires_in']) / 1_000;\r\n`, `const s = Number(answer['expires_in']);\r\n`],
  ['const s = answer.expiresIn/1000', 'const s = answer.expiresIn'],
])('%s', async (before, after) => {
  const plan = await planned('a.js', URL + before);
  expect(plan.after).toBe(URL + after);
  expect(summary(plan).outcomes).toEqual(['2 expires-in-milliseconds fixed unsafe']);
});

test('left to a person: a conversion', async () => {
  const before =
    'String u = "https://ims-na1.adobelogin.com/ims/token/v3";\nlong s = TimeUnit.MILLISECONDS.toSeconds(a.expiresIn);\n';
  const plan = await planned('A.java', before);
  expect(plan.after).toBe(before);
  expect(summary(plan)).toMatchObject({ outcomes: ['2 expires-in-milliseconds shown'] });
  expect(summary(plan).todo.join()).toContain('as seconds');
});
