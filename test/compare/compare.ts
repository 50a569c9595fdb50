// `npm run compare`: the ways to get an Adobe access token in a job, and to keep JWT out of a repository, each run in the
// same runner against the embedded IMS, as two Markdown tables. Adobe is not reached. docs/comparison.md tells more.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { VERSION } from '../../src/core/version.ts';
import { AIO_APPS_ACTION, type Foreign, OAUTH_ACTION, obtain, versionOf } from './foreign.ts';
import { toMarkdown, withBlock } from './markdown.ts';
import { type Column, reportOf, shortOf } from './report.ts';
import { measure, ROWS } from './rows.ts';
import { GUARD, gitleaks, SCAN_ROWS, type Scanner } from './scanners.ts';
import { aioAppsAction, carefulCurl, OURS, oauthAction, plainCurl, SCRIPTS, type Way } from './ways.ts';

const USAGE = `npm run compare -- [options]
  --aio-apps-action PATH                  a clone of ${AIO_APPS_ACTION.repository} at ${AIO_APPS_ACTION.tag}
  --oauth-client-credentials-action PATH  a clone of ${OAUTH_ACTION.repository} at ${OAUTH_ACTION.tag}
  --gitleaks PATH                         the program (default: gitleaks)
  --write                                 write the tables into docs/comparison.md, docs/token.md and docs/guard.md
Without a clone, the actions are fetched from GitHub. What cannot be had is not run, and said so.`;

const { values } = parseArgs({
  options: {
    'aio-apps-action': { type: 'string' },
    'oauth-client-credentials-action': { type: 'string' },
    gitleaks: { type: 'string', default: 'gitleaks' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Something to measure with its version, or why it cannot be. */
type Candidate<T> = { id: string; title: string; version: string } & ({ it: T } | { missing: string });

const temporary: string[] = [];

async function foreign(
  action: Foreign,
  path: string | undefined,
  way: (folder: string) => Way,
): Promise<Candidate<Way>> {
  const { id, title } = way('');
  const head = { id, title, version: `${action.tag} (\`${action.sha}\`)` };
  const got = await obtain(action, path);
  if ('missing' in got) return { ...head, missing: got.missing };
  temporary.push(dirname(got.folder));
  return { ...head, it: way(got.folder) };
}

async function scripts(): Promise<Candidate<Way>[]> {
  const [curl, jq, bash] = await Promise.all(
    ['curl', 'jq', 'bash'].map((name) => versionOf(name, '--version')),
  );
  const absent = Object.entries({ curl, jq, bash }).flatMap(([name, found]) =>
    found === undefined ? [name] : [],
  );
  const version = `${curl?.split(' ').slice(0, 2).join(' ')}, ${jq}`;
  return [plainCurl, carefulCurl].map((way) => {
    const head = { id: way.id, title: way.title, version };
    return absent.length > 0
      ? { ...head, missing: `${absent.join(', ')} cannot be started` }
      : { ...head, it: way };
  });
}

async function generalScanner(program: string): Promise<Candidate<Scanner>> {
  const found = await versionOf(program, 'version');
  const { id, title } = gitleaks(program);
  const head = { id, title, version: found ?? '' };
  if (found === undefined) return { ...head, missing: `${program} cannot be started` };
  return { ...head, it: gitleaks(program) };
}

// Most of the time is waiting for servers that never answer.
const limit = pLimit(6);

async function column<T, R extends { id: string }>(
  candidate: Candidate<T>,
  rows: readonly R[],
  cell: (row: R, it: T) => Promise<string>,
): Promise<Column> {
  if ('missing' in candidate) return candidate;
  const cells = await Promise.all(
    rows.toReversed().map(async (row) => [row.id, await limit(() => cell(row, candidate.it))] as const),
  );
  return { id: candidate.id, title: candidate.title, cells: new Map(cells) };
}

async function main(): Promise<void> {
  const version = `ims-auth ${VERSION}`;
  const ours = { id: OURS.id, title: OURS.title, version, it: OURS };
  const ways: Candidate<Way>[] = [
    ...(await scripts()),
    await foreign(AIO_APPS_ACTION, values['aio-apps-action'], aioAppsAction),
    await foreign(OAUTH_ACTION, values['oauth-client-credentials-action'], oauthAction),
    ours,
  ];
  const scanners: Candidate<Scanner>[] = [
    await generalScanner(values.gitleaks),
    { id: GUARD.id, title: GUARD.title, version, it: GUARD },
  ];
  const [wayColumns, scannerColumns] = await Promise.all([
    Promise.all(ways.map((way) => column(way, ROWS, measure))),
    Promise.all(scanners.map((one) => column(one, SCAN_ROWS, (row, scanner) => row.measure(scanner)))),
  ]);
  const report = reportOf(wayColumns, scannerColumns);
  const day = new Date().toISOString().slice(0, 10);
  const versions = [
    `Measured on ${day} with Node.js ${process.versions.node} on ${platform()} ${arch()}:`,
    '',
    ...[...ways, ...scanners].map((one) => {
      const facts = [one.version, 'missing' in one ? `not run: ${one.missing}` : ''];
      return `- ${one.title}: ${facts.filter((fact) => fact !== '').join('; ')}`;
    }),
  ].join('\n');
  const blocks = {
    'compared versions': versions,
    'token comparison': toMarkdown(report['token comparison']),
    'scanner comparison': toMarkdown(report['scanner comparison']),
  };
  console.log(Object.values(blocks).join('\n\n'));
  const missing = [...ways, ...scanners].filter((one) => 'missing' in one);
  if (!values.write) return;
  if (missing.length > 0) {
    console.error(`Nothing was written: ${missing.map(({ id }) => id).join(', ')} could not be run.`);
    process.exitCode = 1;
    return;
  }
  write('docs/comparison.md', { ...blocks, 'compared scripts': SCRIPTS });
  write('docs/token.md', {
    'short token comparison': toMarkdown(shortOf(report['token comparison'], ROWS)),
  });
  write('docs/guard.md', {
    'short scanner comparison': toMarkdown(shortOf(report['scanner comparison'], SCAN_ROWS)),
  });
}

function write(path: string, blocks: Record<string, string>): void {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  let text = readFileSync(file, 'utf8');
  for (const [name, block] of Object.entries(blocks)) text = withBlock(text, name, block);
  writeFileSync(file, text);
}

if (values.help) console.log(USAGE);
else {
  try {
    await main();
  } finally {
    for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
  }
}
