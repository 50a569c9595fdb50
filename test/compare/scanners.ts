import { execFile } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commitAll, copyExample, git, SCAN_ACTION, write } from '../actions/scan/support.ts';
import { createJob } from '../runner/index.ts';

const run = promisify(execFile);

/** Where a scanner says that something is. */
export type Finding = { path: string; line: number };

export type Scanner = { id: string; title: string; scan: (folder: string) => Promise<Finding[]> };

/** The scan action of this repository, as a pull request runs it. */
export const GUARD: Scanner = {
  id: 'guard',
  title: 'this guard',
  scan: async (folder) => {
    const job = await createJob();
    try {
      cpSync(folder, job.workspace, { recursive: true });
      await job.uses(SCAN_ACTION, { with: { 'json-file': 'report.json' } });
      const report = JSON.parse(readFileSync(join(job.workspace, 'report.json'), 'utf8')) as {
        findings: (Finding & { state: string; related: (Finding & { relation: string })[] })[];
      };
      // A place to change together with a finding is said under it.
      return report.findings
        .filter(({ state }) => state === 'active')
        .flatMap((finding) => [
          finding,
          ...finding.related.filter(({ relation }) => relation === 'same-change'),
        ]);
    } finally {
      await job.dispose();
    }
  },
};

/** gitleaks with its own rules: the files, and with a repository its history. */
export const gitleaks = (program: string): Scanner => ({
  id: 'gitleaks',
  title: '[gitleaks](https://github.com/gitleaks/gitleaks)',
  scan: async (folder) => {
    const options = ['--no-banner', '--redact', '--exit-code=0', '--report-format=json', '--report-path=-'];
    const found: Finding[] = [];
    for (const mode of existsSync(join(folder, '.git')) ? ['dir', 'git'] : ['dir']) {
      const { stdout } = await run(program, [mode, ...options, '.'], { cwd: folder, timeout: 60_000 });
      const report = JSON.parse(stdout) as { File: string; StartLine: number }[];
      found.push(
        ...report.map(({ File: path, StartLine: line }) => ({ path: path.replaceAll('\\', '/'), line })),
      );
    }
    return found;
  },
});

/** One thing that is measured of every scanner. */
export type ScanRow = {
  id: string;
  title: string;
  short?: true;
  measure: (scanner: Scanner) => Promise<string>;
};

/** What has to go when examples/legacy-app is migrated, listed by hand: file, first and last line. */
const PLACES: readonly (readonly [path: string, from: number, to: number])[] = [
  ['package.json', 6, 6], // the library for JWT
  ['src/token.js', 2, 2], // its import
  ['src/token.js', 12, 12], // metascopes
  ['src/token.js', 13, 13], // private key
  ['config/adobe.json', 4, 4], // metascope
  ['config/connector-umapi.yml', 5, 6], // technical account and private key of the User Sync Tool
  ['.github/workflows/deploy.yml', 12, 17], // aio-apps-action with command auth and a key
  ['.github/workflows/deploy.yml', 18, 18], // metascope
];

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'compare-scan-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether a scanner finds something in a file with this content beside a clean application. */
const inFile =
  (path: string, content: () => string): ScanRow['measure'] =>
  (scanner) =>
    inFolder(async (folder) => {
      copyExample('migrated-app', folder);
      write(folder, { [path]: content() });
      return (await scanner.scan(folder)).some((finding) => finding.path === path) ? 'found' : 'not found';
    });

// Made when they are needed, so that this file holds nothing that a scanner finds.
const random = (length: number): string => randomBytes(length).toString('hex').slice(0, length);
const clientSecret = (): string => `ADOBE_CLIENT_SECRET=${'p8e'}-${random(32)}\n`;

export const SCAN_ROWS: readonly ScanRow[] = [
  {
    id: 'jwt-places',
    title: 'Finds what depends on a JWT credential in `examples/legacy-app`',
    short: true,
    measure: (scanner) =>
      inFolder(async (folder) => {
        copyExample('legacy-app', folder);
        const found = await scanner.scan(folder);
        const hit = PLACES.filter(([path, from, to]) =>
          found.some((one) => one.path === path && one.line >= from && one.line <= to),
        );
        return `${hit.length} of ${PLACES.length} places`;
      }),
  },
  {
    id: 'migrated',
    title: 'Findings in the same application, migrated',
    measure: (scanner) =>
      inFolder(async (folder) => {
        copyExample('migrated-app', folder);
        return String((await scanner.scan(folder)).length);
      }),
  },
  {
    id: 'client-secret',
    title: 'An Adobe client secret in a file',
    short: true,
    measure: inFile('.env', clientSecret),
  },
  {
    id: 'private-key',
    title: 'A private key in a PEM file',
    short: true,
    measure: inFile('private.key', () => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    }),
  },
  {
    id: 'other-vendor',
    title: 'A secret of another vendor (a GitHub token)',
    short: true,
    measure: inFile(
      'ci.ini',
      () => `token = "${'ghp'}_${randomBytes(60).toString('base64').replace(/\W/g, '').slice(0, 36)}"\n`,
    ),
  },
  {
    id: 'history',
    title: 'A client secret that only an old commit has',
    measure: (scanner) =>
      inFolder(async (folder) => {
        copyExample('migrated-app', folder);
        write(folder, { '.env': clientSecret() });
        commitAll(folder);
        rmSync(join(folder, '.env'));
        git(folder, 'commit', '-q', '-a', '-m', 'remove');
        return (await scanner.scan(folder)).length > 0 ? 'found' : 'not found';
      }),
  },
];
