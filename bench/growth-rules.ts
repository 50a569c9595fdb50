// Measures how the time of everything that reads a file grows when the file doubles: all rules and all parsers, on all
// kinds of files. 2 is linear and 4 is quadratic, also on a slow machine. Where the ratio is too high, it is measured
// again, because one measurement of a few milliseconds says little.
import { parseArgs } from 'node:util';
import { minifiedLines } from '../src/guard/detect/minified-lines.ts';
import { scanSource } from '../src/guard/detect/scan-source.ts';
import { loadParsers } from '../src/guard/detect/tree.ts';
import { isBuilt, kindOf } from '../src/guard/files/kinds.ts';
import { isOwnReport } from '../src/guard/files/own-reports.ts';
import { suppress } from '../src/guard/gate/suppressions.ts';
import { RULES } from '../src/guard/rules/index.ts';
import { FULL_FILES, fullFile, growingTexts, wordsOf } from './growing-texts.ts';

const LIMIT = 2.5;
// Times below are too short to compare.
const FLOOR_MS = 40;
const { values } = parseArgs({
  options: { size: { type: 'string', default: '131072' }, only: { type: 'string', default: '' } },
});
const SIZE = Number(values.size);

const PATHS = [
  ...[
    'a.js',
    'a.tsx',
    'a.vue',
    'a.php',
    'a.py',
    'a.java',
    'a.kt',
    'a.cs',
    'a.rb',
    'a.sh',
    'a.tf',
    'a.ps1',
    'a.sql',
    'a.lua',
  ],
  ...[
    'a.json',
    'package.json',
    '.github/workflows/a.yml',
    'a.xml',
    'pom.xml',
    'a.properties',
    '.env',
    'a.ipynb',
    'a.Rmd',
  ],
  ...['a.md', 'a.gradle', 'Jenkinsfile', 'requirements.txt', 'a.hbs', 'unknown'],
];

const ids = new Set(RULES.map(({ id }) => id));
await loadParsers();

// Of the processor, so that other programs on the machine do not count.
function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

let missed = 0;
let measured = 0;
let slowest = { name: '', time: 0 };

/** Doubles while the time is too short to say anything, up to 8 times. */
function judge(name: string, work: (text: string) => unknown, make: (size: number) => string): void {
  measured++;
  let size = SIZE / 4;
  let small = milliseconds(() => work(make(size)));
  while (small < FLOOR_MS && size < 4 * SIZE) {
    size *= 2;
    small = milliseconds(() => work(make(size)));
  }
  if (small < FLOOR_MS) return;
  const texts = [make(size), make(size * 2)] as const;
  let ratio = Number.POSITIVE_INFINITY;
  let large = 0;
  for (let round = 0; round < 8 && ratio > LIMIT; round++) {
    small = Math.min(
      small,
      milliseconds(() => work(texts[0])),
    );
    large = Math.min(
      large || Number.POSITIVE_INFINITY,
      milliseconds(() => work(texts[1])),
    );
    // The least of both: a busy machine makes times longer, never shorter.
    ratio = large / small;
  }
  if (large > slowest.time) slowest = { name, time: large };
  if (ratio <= LIMIT) return;
  missed++;
  process.stdout.write(
    `MISSED ${name}: ${ratio.toFixed(1)}× for twice the text (${size * 2} bytes: ${large.toFixed(0)} ms)\n`,
  );
}

// Each kind of file with all rules: what the parsers need is in it.
const words = ['technicalAccountId', 'private_key', 'ent_user_sdk', 'exchange/jwt'];
for (const path of PATHS) {
  if (!path.includes(values.only) && values.only !== 'files') continue;
  for (const [what, make] of growingTexts(words)) {
    judge(
      `all rules on ${path}: ${what}`,
      (text) => scanSource({ path, text, kind: kindOf(path, text) }, RULES),
      make,
    );
    judge(
      `what else reads ${path}: ${what}`,
      (text) => {
        isBuilt(path, text);
        isOwnReport(text);
        minifiedLines(path, text);
        suppress({ path, text, kind: 'source' }, [], ids);
      },
      make,
    );
  }
}
for (const path of Object.keys(FULL_FILES)) {
  if (!path.includes(values.only) && values.only !== 'full') continue;
  judge(
    `a file full of findings, ${path}`,
    (text) => {
      const source = { path, text, kind: 'source' } as const;
      suppress(source, scanSource(source, RULES), ids);
    },
    (size) => fullFile(path, size),
  );
}
// Each rule by itself, on a file that it looks at.
for (const rule of RULES) {
  if (!rule.id.includes(values.only) && values.only !== 'rules') continue;
  const path = PATHS.find((path) => rule.files === undefined || rule.files.test(path));
  for (const [what, make] of growingTexts(wordsOf(rule)))
    judge(
      `${rule.id} on ${path ?? 'a.js'}: ${what}`,
      (text) => scanSource({ path: path ?? 'a.js', text, kind: 'source' }, [rule]),
      make,
    );
}
process.stdout.write(
  `${measured} cases, ${missed} missed; the slowest took ${slowest.time.toFixed(0)} ms: ${slowest.name}\n`,
);
if (missed > 0) process.exitCode = 1;
