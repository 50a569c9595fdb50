// Makes a file tree like a large repository. The same number of files gives the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes random numbers from 0 to below 1, always the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  'const return function import export class public static void string number value index result options config request response client server token account user path file name type error async await promise array object length push map filter reduce test expect describe should null undefined true false if else for while switch case break default try catch throw new this extends implements private readonly interface package module require headers authorization credential scope issuer experience cloud manager analytics target campaign metadata schema query service endpoint'.split(
    ' ',
  );
// Text about related subjects. In 50,000 files of 80 public repositories about Adobe, more than one file in six contains
// a literal of the rules, mostly only the name "Adobe". One in fifty contains all literals of a keyword, so that the
// rules examine it. The rules find nothing in these lines.
const NAMES = ['adobe_version', 'Adobe', 'adobe_cloud'];
const KEYWORDS = [
  'privateKey',
  'private_key',
  'technicalAccountEmail',
  'technical_account',
  'PRIVATE_KEY_FILE',
  'techAccount',
  'tech_id_of_technical_account',
];
const NAMES_SHARE = 0.12;
const KEYWORDS_SHARE = 0.025;
const LINES_MAX = 4;
const MARKS = [
  ' = ',
  '(',
  ')',
  ';',
  ' => ',
  '.',
  ', ',
  ': ',
  " '",
  "' ",
  ' { ',
  ' } ',
  '[',
  ']',
  ' + ',
  ' // ',
];

// [extension, cumulative share of the files, mean size in bytes]
const KINDS: readonly (readonly [string, number, number])[] = [
  ['js', 0.25, 6_000],
  ['ts', 0.45, 5_000],
  ['java', 0.6, 7_000],
  ['json', 0.73, 9_000],
  ['md', 0.81, 6_000],
  ['yml', 0.87, 2_500],
  ['py', 0.92, 7_000],
  ['xml', 0.97, 14_000],
  ['png', 1, 20_000],
];

/** The size of the tree. */
export type Tree = { files: number; bytes: number };

/**
 * Writes a tree and adds it to a new Git repository.
 *
 * @param root folder; must not exist
 * @param count number of files
 * @returns number of files and bytes
 */
export function makeTree(root: string, count: number): Tree {
  const next = random(count);
  const texts: Readonly<Record<string, Buffer>> = {
    json: pool(random(1), (word, value) => `    "${word}": "${value}",\n`),
    yml: pool(random(2), (word, value, number) =>
      number < 0.2 ? `${word}_${value}:\n  - ${value}\n` : `${word}_${value}: ${value}\n`,
    ),
    xml: pool(random(3), (word, value) => `  <${word} name="${value}">${value}</${word}>\n`),
    md: pool(random(4), (word, value, number) => `${word} ${value}${number < 0.1 ? '.\n\n' : ' '}`),
    code: sourceText(random(5)),
  };
  const noise = Buffer.from(Array.from({ length: 300_000 }, () => Math.floor(next() * 256)));
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const [extension, size] = kindAndSize(next, index);
    const text = texts[extension] ?? texts['code'] ?? noise;
    const from = Math.floor(next() * (text.length - size));
    const content =
      extension === 'png'
        ? noise.subarray(0, size)
        : textFile(next, extension, text.subarray(from, from + size), index);
    const file = join(
      root,
      `package-${index % 61}`,
      `src-${index % 13}`,
      `part-${index % 7}`,
      `file-${index}.${extension}`,
    );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    bytes += content.length;
  }
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' });
  };
  git('init', '--quiet');
  git('add', '--all');
  return { files: count, bytes };
}

function kindAndSize(next: () => number, index: number): [string, number] {
  // One file in a thousand is large, and one in ten thousand exceeds the size limit.
  if (index % 10_000 === 9_999) return ['json', 2_000_000];
  if (index % 1_000 === 999) return ['json', 400_000];
  const share = next();
  const [extension, , mean] = KINDS.find(([, part]) => share < part) ?? ['txt', 0, 4_000];
  // Most files are small and a few are long.
  return [extension, Math.ceil(-Math.log(1 - next()) * mean) + 20];
}

function textFile(next: () => number, extension: string, text: Buffer, index: number): Buffer {
  const lines = wholeLines(text, extension);
  const share = next();
  const names = share < KEYWORDS_SHARE ? KEYWORDS : share < KEYWORDS_SHARE + NAMES_SHARE ? NAMES : [];
  for (let count = names.length && 1 + Math.floor(next() * LINES_MAX); count > 0; count--) {
    const name = names[Math.floor(next() * names.length)] ?? '';
    // A list item belongs to the line before it.
    const places = lines.flatMap((line, place) => (line.startsWith('  - ') ? [] : [place]));
    lines.splice(places[Math.floor(next() * places.length)] ?? 0, 0, lineOf(extension, name));
  }
  // One file in five hundred has a finding.
  if (index % 500 === 7)
    lines.push(lineOf(extension, 'url', 'https://ims-na1.adobelogin.com/ims/exchange/jwt'));
  return Buffer.from(
    extension === 'json' ? `{\n${lines.join('\n')}\n    "end": ""\n}\n` : `${lines.join('\n')}\n`,
  );
}

function wholeLines(text: Buffer, extension: string): string[] {
  const lines = text.toString('latin1').split('\n').slice(1, -1);
  return extension === 'yml' && lines[0]?.startsWith('  - ') ? lines.slice(1) : lines;
}

function lineOf(extension: string, name: string, value = 'config'): string {
  if (extension === 'json') return `    "${name}": "${value}",`;
  if (extension === 'yml') return `${name}: ${value}`;
  return `const ${name} = '${value}';`;
}

const POOL = 4_000_000;

function pool(next: () => number, line: (word: string, value: string, number: number) => string): Buffer {
  const parts: string[] = [];
  for (let length = 0; length < POOL; ) {
    const part = line(wordOf(next), wordOf(next), next());
    length += part.length;
    parts.push(part);
  }
  return Buffer.from(parts.join(''));
}

function wordOf(next: () => number): string {
  return WORDS[Math.floor(next() * WORDS.length)] ?? '';
}

function sourceText(next: () => number): Buffer {
  let column = 0;
  return pool(next, (word, value, number) => {
    const mark = MARKS[Math.floor(number * MARKS.length)] ?? '';
    const part = `${number < 0.1 ? word.toUpperCase() : word}${mark}${value}`;
    const end = column > 30 + number * 60;
    column = end ? 0 : column + part.length;
    return end ? `${part}\n${' '.repeat(Math.floor(number * 5) * 2)}` : `${part} `;
  });
}
