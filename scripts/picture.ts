// Draws docs/picture.svg: an annotation of the guard on its line, and the summary of the health check, both as the code
// writes them today. With --check it writes nothing and fails if the picture is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../src/guard/check.ts';
import { annotations, guardReport } from '../src/guard/report/index.ts';
import { FINDINGS } from '../src/health/check/findings.ts';
import type { CredentialHealth } from '../src/health/model.ts';
import { healthSummary } from '../src/health/report/summary.ts';
import { CAUSES } from '../src/ims/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = `${root}docs/picture.svg`;
const FILE = 'src/token.js';
const WIDTH = 860;
const LINE = 20;
const CODE_LINES = 4;
// Widths of a letter, on the safe side: the fonts of the reader are not known.
const LETTER = { code: 7.3, text: 6.9 };
const DAY_MS = 86_400_000;

type Part = { text: string; kind: '' | 'bold' | 'code' };
type Row = { parts: Part[]; box?: 'failing' | 'warning' | 'annotation'; title?: boolean; indent?: number };

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The parts of a line of Markdown, as far as the summary uses it. */
function partsOf(markdown: string): Part[] {
  const pieces = markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').split(/(\*\*.+?\*\*|`[^`]+`)/);
  return pieces
    .filter((piece) => piece !== '')
    .flatMap((piece): Part[] => {
      const bold = /^\*\*(.+)\*\*$/.exec(piece)?.[1];
      if (bold !== undefined) return [{ text: plain(bold.replaceAll('`', '')), kind: 'bold' }];
      const code = /^`(.+)`$/.exec(piece)?.[1];
      return [code === undefined ? { text: plain(piece), kind: '' } : { text: code, kind: 'code' }];
    });
}

/** Breaks a row between words where it is wider than the picture. */
function wrapped(row: Row): Row[] {
  const room = WIDTH - 80 - (row.indent ?? 0);
  const rows: Part[][] = [[]];
  let used = 0;
  for (const { text, kind } of row.parts) {
    for (const word of text.split(/(?<= )/)) {
      const width = word.length * (kind === 'code' ? LETTER.code : LETTER.text);
      if (used + width > room && used > 0) {
        rows.push([]);
        used = 0;
      }
      const last = rows.at(-1);
      const before = last?.at(-1);
      if (before?.kind === kind) before.text += word;
      else last?.push({ text: word, kind });
      used += width;
    }
  }
  return rows.map((parts) => ({ ...row, parts }));
}

async function annotation(): Promise<{ line: number; rows: Row[]; code: string[] }> {
  const app = `${root}examples/legacy-app`;
  const checked = await check({ root: app, home: app, allowConfig: false });
  const found = annotations(guardReport(checked, {})).annotations.find(({ file }) => file?.endsWith(FILE));
  if (found?.startLine === undefined) throw new Error(`Nothing was found in ${FILE}.`);
  const rows = [`**${found.title ?? ''}**`, ...found.message.split('\n')].flatMap((text) =>
    wrapped({ parts: partsOf(text), box: 'annotation', indent: 20 }),
  );
  const code = readFileSync(`${app}/${FILE}`, 'utf8').split(/\r?\n/).slice(0, CODE_LINES);
  return { line: found.startLine, rows, code };
}

function summary(): Row[] {
  const now = Date.parse('2026-05-04T06:23:00Z');
  const of = (name: string, part: Partial<CredentialHealth>): CredentialHealth => ({
    name,
    clientId: '0123456789abcdef0123456789abcdef',
    imsHost: 'ims-na1.adobelogin.com',
    verdict: 'healthy',
    findings: [],
    ...part,
  });
  const token = { durationMs: 412, attempts: 1, expiresIn: 86_399, scopes: ['openid', 'AdobeID'] };
  const markdown = healthSummary({
    startedAt: now,
    durationMs: 2_345,
    credentials: [
      of('Analytics export', {
        verdict: 'failing',
        since: now,
        findings: [
          { id: 'wrong-client-secret', level: 'error', text: CAUSES['wrong-client-secret'], details: [] },
        ],
      }),
      of('Experience Platform', {
        verdict: 'warning',
        token,
        findings: [
          {
            id: 'secret-too-old',
            level: 'warning',
            text: FINDINGS['secret-too-old'],
            details: [],
            since: now - 12 * DAY_MS,
          },
        ],
      }),
      of('Commerce sync', { token, since: now - 60 * DAY_MS }),
    ],
    information: [],
    limits: { maxSecretAgeDays: 180, unusedSecretDays: 30, rotationDays: 7 },
    failOn: 'error',
    failed: true,
    toolVersion: '1.0.0',
  });
  let box: Row['box'];
  return (markdown.split('\n### ')[0] ?? '').split('\n').flatMap((line): Row[] => {
    const kind = /^> \[!(\w+)\]/.exec(line)?.[1];
    if (kind !== undefined) box = kind === 'CAUTION' ? 'failing' : 'warning';
    else if (!line.startsWith('>')) box = undefined;
    const text = line.replace(/^> ?/, '').replace(/^- /, '');
    if (kind !== undefined || text === '' || text.startsWith('<')) return [];
    const title = text.startsWith('## ');
    return text
      .replace(/^## /, '')
      .split('<br>')
      .flatMap((one) =>
        wrapped({ parts: partsOf(one), title, ...(box === undefined ? {} : { box, indent: 20 }) }),
      );
  });
}

const STYLE = `
text { font: 13px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: #1f2328; white-space: pre; }
.code { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.bold, .title { font-weight: 600; } .title { font-size: 17px; }
.page { fill: #ffffff; stroke: #d1d9e0; } .muted { fill: #59636e; } .marked { fill: #ffebe9; }
.failing, .annotation { fill: #cf222e; } .warning { fill: #9a6700; }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc; } .page { fill: #0d1117; stroke: #3d444d; } .muted { fill: #9198a1; } .marked { fill: #3c1618; }
.failing, .annotation { fill: #f85149; } .warning { fill: #d29922; }
}
`;

const drawn = ({ parts }: Row): string =>
  parts
    .map(({ text, kind }) =>
      kind === '' ? escaped(text) : `<tspan class="${kind}">${escaped(text)}</tspan>`,
    )
    .join('');

async function picture(): Promise<string> {
  const { line, rows, code } = await annotation();
  const shapes: string[] = [];
  let y = 34;
  const write = (row: Row): void => {
    if (row.box !== undefined)
      shapes.push(`<rect class="${row.box}" x="40" y="${y - 15}" width="4" height="${LINE}"/>`);
    const x = 40 + (row.indent ?? 0);
    shapes.push(`<text${row.title === true ? ' class="title"' : ''} x="${x}" y="${y}">${drawn(row)}</text>`);
    y += LINE;
  };
  write({ parts: [{ text: FILE, kind: 'bold' }] });
  y += 6;
  for (const [index, text] of code.entries()) {
    if (index + 1 === line)
      shapes.push(`<rect class="marked" x="1" y="${y - 15}" width="${WIDTH - 2}" height="${LINE}"/>`);
    shapes.push(`<text class="code muted" x="40" y="${y}">${index + 1}</text>`);
    shapes.push(`<text class="code" x="70" y="${y}">${escaped(text)}</text>`);
    y += LINE;
    if (index + 1 === line) {
      y += 4;
      for (const row of rows) write(row);
      y += 4;
    }
  }
  y += 14;
  let before: Row['box'];
  for (const row of summary()) {
    if (row.box !== before) y += 8;
    before = row.box;
    write(row);
  }
  const label = 'A finding of the JWT guard on its line, and the summary of the credential check';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="${label}">
<style>${STYLE}</style>
<rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${y - 1}" rx="6"/>
${shapes.join('\n')}
</svg>
`;
}

const text = await picture();
const fresh = existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text;
if (!fresh && process.argv.includes('--check')) {
  console.error('Stale: docs/picture.svg. Run `npm run docs` and commit.');
  process.exitCode = 1;
} else if (!fresh) writeFileSync(path, text);
