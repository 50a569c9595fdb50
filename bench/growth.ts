// Measures how the time to read untrusted text grows with its size: the time for four times the text divided by the time
// for the text, each the fastest of several runs. 4 is linear and 16 is quadratic, also on a slow machine.
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { readHealthInputs } from '../src/actions/health/inputs.ts';
import { valuesIn } from '../src/core/conceal/conceal.ts';
import { decodedViews } from '../src/core/decoded.ts';
import { excerptOf } from '../src/core/excerpt.ts';
import { oneLine } from '../src/core/one-line.ts';
import { sanitize } from '../src/core/text.ts';
import { commentsOf } from '../src/guard/detect/comments.ts';
import { literalSearch } from '../src/guard/detect/literals.ts';
import { literalsOf } from '../src/guard/detect/prefilter.ts';
import { scanSource } from '../src/guard/detect/scan-source.ts';
import { loadParsers } from '../src/guard/detect/tree.ts';
import { globs } from '../src/guard/files/glob.ts';
import { kindOf } from '../src/guard/files/kinds.ts';
import type { Haystack } from '../src/guard/files/read-file.ts';
import { suppress } from '../src/guard/gate/suppressions.ts';
import { RULES } from '../src/guard/rules/index.ts';
import { FakeRunner } from '../test/actions/token/support.ts';
import { hostileMarkers, hostileSettings, SETTINGS_PATHS } from '../test/guard/hostile.ts';

const GROWTH = 4;
// Between linear and quadratic, with a margin for caches and garbage collection. Times below FLOOR_MS are not reliable.
const LIMIT = 10;
const FLOOR_MS = 0.5;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);

/** A case: `make` prepares the work for a size, and only the work is measured. */
type Case = readonly [name: string, make: (factor: number) => () => unknown];

function haystack(text: string): Haystack {
  const bytes = Buffer.from(text, 'latin1');
  const buffer = new Uint8Array(bytes.length + (bytes.length % 2) + 4);
  buffer.set(bytes);
  return { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: bytes.length };
}

const literals = literalsOf(RULES);
const search = literalSearch(literals);
await loadParsers();
const settings = RULES.filter(({ tier }) => ['system', 'format', 'configuration'].includes(tier));
const ids = new Set(RULES.map(({ id }) => id));

// Comments and strings, most of them never closed.
const COMMENT_MARKS: readonly string[] = [
  ...['/*', '*/', '/* \n', '<!--', '<!-- \n', '<script>', '<script \n', '<?php', '{{!--', '--[[', '[[', '<#'],
  ...[
    '@"\n',
    '{-',
    '(*',
    '"\\"',
    "'\\'",
    '`${',
    '`${`',
    '"""',
    "'''",
    '"""a""" ',
    '\n"""a"""',
    '=/[',
    '= / [[',
  ],
  ...['=/a', '// "', "a'b ", '=begin\n', '((((', '\\'],
];

// What decides where a value starts and ends.
const VALUE_MARKS: readonly string[] = [
  ...[
    'a',
    'a ',
    'aB1',
    '1',
    '"',
    "'",
    '`',
    '\\"',
    '\\\\"',
    '"a"',
    '\'"',
    'a=',
    'a=b ',
    'a:',
    '=',
    ':',
    '&',
    '&a=',
    ',',
    ', a',
  ],
  ...[
    '(',
    'a(',
    '[',
    'a[',
    '{',
    '${',
    '{{',
    ')(',
    '<',
    '<a ',
    '<a>',
    '</a>',
    '<![CDATA[',
    '<!--',
    '>',
    'a<b>',
    'a://',
    'a://b@',
  ],
  ...[
    'https://a/',
    '?a=',
    '%3D',
    '%25253D',
    '%',
    '&quot;',
    '&amp;',
    '\\u0022',
    '-a ',
    '--a ',
    'secret ',
    'secret=',
    '$a',
    '|',
  ],
  ...['p8e-', 'eyJ', 'MII', '-----BEGIN ', 'password: ', '\u200b', '\udb40', 'ä', '漢'],
];

// What the forms start with in which a server could repeat a secret.
const ENCODED_MARKS: readonly string[] = [
  ...[
    'a',
    '%',
    '%2',
    '%25',
    '%41',
    '%u',
    '%u0041',
    '&',
    '&#',
    '&#0',
    '&#x',
    '&#x0',
    '&#65;',
    '&am',
    '&amp;',
    '\\',
    '\\u',
  ],
  ...[
    '\\u{',
    '\\u{0',
    '\\u0041',
    '\\x',
    '\\x41',
    '\\101',
    '=',
    '= ',
    '=4',
    '=41',
    '65 ',
    '101 ',
    '0o',
    '0',
    '01',
    '01000001',
  ],
  ...['QUJD', 'UVVKRA==', '41', '0x41', '3431', '潁', 'a\u0000', '\u0336', '\uff21', 'p8e-', 'eyJ'],
];

const CASES: readonly Case[] = [
  [
    'values: marks of strings, keys, brackets, tags and addresses',
    (factor) => {
      const lines = VALUE_MARKS.map((mark) => mark.repeat((8_000 * factor) / mark.length));
      return () =>
        lines.map((line) => [true, false].map((prose) => valuesIn(line, { start: 0, end: 1 }, prose)));
    },
  ],
  [
    'excerpts: the same in long lines, with the match in the middle',
    (factor) => {
      const lines = VALUE_MARKS.map((mark) => mark.repeat((200_000 * factor) / mark.length));
      return () =>
        lines.map((line) => excerptOf(line, { start: line.length >> 1, end: (line.length >> 1) + 4 }));
    },
  ],
  [
    'decoding: marks of encodings',
    (factor) => {
      const texts = ENCODED_MARKS.map((mark) => mark.repeat((16_000 * factor) / mark.length));
      return () => texts.map((text) => decodedViews(text));
    },
  ],
  [
    'text of a server: marks of encodings, with a secret',
    (factor) => {
      const texts = ENCODED_MARKS.map((mark) => mark.repeat((4_000 * factor) / mark.length));
      return () => texts.map((text) => sanitize(text, ['p8e-Qm7ZtR2vXk9LwN4cHb6JsD1fGy8PaE3u']));
    },
  ],
  [
    'one line: halves of pairs and invisible characters',
    (factor) => {
      const texts = ['\udb40\u200b\udc01', '\udb40', '\u200b', '\u{e0001}', ' \t'].map((mark) =>
        mark.repeat(100_000 * factor),
      );
      return () => texts.map(oneLine);
    },
  ],
  [
    'literals: a text that is nearly what is looked for',
    (factor) => {
      const near = literals.map((literal) => literal.slice(0, -1)).join('');
      const text = haystack(near.repeat(1_000 * factor));
      return () => search(text, new Uint8Array(literals.length));
    },
  ],
  [
    // The time is at most the path length times the pattern length, so only the path grows.
    'globs: a pattern of many stars',
    (factor) => {
      const fits = globs([`${'*a'.repeat(90)}b`, `${'**/a/'.repeat(40)}b`]);
      const path = `${'a/'.repeat(4_000 * factor)}${'a'.repeat(8_000 * factor)}`;
      return () => fits(path);
    },
  ],
  ...Object.keys(hostileMarkers(1)).map(
    (name): Case => [
      `suppressions: ${name}`,
      (factor) => {
        const text = hostileMarkers(factor)[name] ?? '';
        return () => suppress({ path: 'a.js', text, kind: 'source' }, [], ids);
      },
    ],
  ),
  ...Object.keys(hostileSettings(1)).map(
    (name): Case => [
      `settings: ${name}`,
      (factor) => {
        const text = hostileSettings(factor)[name] ?? '';
        const sources = SETTINGS_PATHS.map((path) => ({ path, text, kind: kindOf(path) }));
        return () => sources.map((source) => scanSource(source, settings));
      },
    ],
  ),
  ...['a.js', 'a.tsx', 'a.py', 'a.vue', 'a.php', 'a.lua', 'a.ps1', 'a.rb', 'a.hs', 'a.java', 'a.hbs'].map(
    (path): Case => [
      `comments: marks of strings and comments in ${path}`,
      (factor) => {
        const texts = COMMENT_MARKS.map((mark) => mark.repeat((60_000 * factor) / mark.length));
        return () => texts.map((text) => commentsOf(path, text)(text.length - 1));
      },
    ],
  ),
];

function quickest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let missed = 0;
function judge(name: string, ratio: number, limit: number, of: string): void {
  const good = ratio <= limit;
  if (!good) missed++;
  process.stdout.write(
    `${good ? 'ok    ' : 'MISSED'} ${name}: ${ratio.toFixed(1)}× ${of} (at most ${limit}×)\n`,
  );
}

for (const [name, make] of CASES) {
  // The larger size is the one in the tests.
  const [small, large] = [make(1 / GROWTH), make(1)].map(quickest) as [number, number];
  judge(name, large / Math.max(small, FLOOR_MS), LIMIT, `for ${GROWTH}×, ${large.toFixed(1)} ms`);
}

// At most 500 entries are accepted. Each name is compared with all secrets, which is quadratic in the number of entries.
const credentials = JSON.stringify(
  Array.from({ length: 500 }, (_, at) => ({
    name: `credential of the team ${at}`,
    'client-id': '0123456789abcdef0123456789abcdef',
    'client-secret': [`p8e-${at}-NotASecretNotASecretNot1`, `p8e-${at}-NotASecretNotASecretNot2`],
    scopes: 'openid,AdobeID,read_organizations',
  })),
);
const inputs = { 'client-id': '', 'client-secret': '', scopes: '', credentials };
if (!readHealthInputs(new FakeRunner(inputs)).ok) throw new Error('The 500 entries have mistakes.');
const read = quickest(() => readHealthInputs(new FakeRunner(inputs)));
const parsed = quickest(() => parseDocument(credentials));
judge('credentials: 500 entries', read / parsed, 15, `the parsing of their YAML, ${read.toFixed(1)} ms`);
if (missed > 0) process.exitCode = 1;
