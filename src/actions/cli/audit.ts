import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  type AuditFolder,
  type AuditList,
  type AuditPlan,
  type AuditProgress,
  type AuditReport,
  auditCsv,
  auditJsonPieces,
  auditPage,
  auditRepositories,
  auditText,
  countReport,
  exempted,
  exemptionLines,
  foldersToAudit,
  guardVersion,
  LIMITS,
  listOrganization,
  mergeShards,
  policyHash,
  readReport,
  type Source,
  scanPolicyUnder,
  trendOf,
} from '../../audit/index.ts';
import { parseJson } from '../../core/json.ts';
import { isSanitized } from '../../core/text.ts';
import { VERSION } from '../../core/version.ts';
import { thousands } from '../../core/words.ts';
import { type FailOn, LEVELS, loadCentral, ScanError } from '../../guard/index.ts';
import type { Command } from './arguments.ts';
import { EXIT, type Terminal, write } from './terminal.ts';

type Audit = Extract<Command, { name: 'audit' }>;

// What sends requests to GitHub needs it.
const NODE_FOR_REQUESTS = 24;

// What there is to scan, and how to get it.
type Target = AuditList & {
  of: string;
  sourceOf: (repository: AuditReport['results'][number]['repository']) => Source;
};

/**
 * Scans the repositories of an organization, or clones that are there, and writes the report.
 *
 * @returns the exit code
 * @throws ScanError if the audit cannot start, or a report cannot be written
 */
export async function audit(command: Audit, terminal: Terminal): Promise<number> {
  const startedAt = Date.now();
  const file = (name: string | undefined) => (name === undefined ? undefined : resolve(terminal.cwd, name));
  const [json, html, csv] = [file(command.json), file(command.html), file(command.csv)];
  const today = new Date(startedAt).toISOString().slice(0, 10);
  const given = file(command.central);
  const central = given === undefined ? undefined : await loadCentral(given, today);
  const target =
    command.org === undefined
      ? folders(command, terminal)
      : await organization(command.org, command, terminal);
  const last = json === undefined ? undefined : lastReport(json, target.of);
  const { allowConfig, allowSuppressions } = command;
  const policy = scanPolicyUnder({ allowConfig, allowSuppressions }, central);
  const ending = new AbortController();
  const stopListening = terminal.onEnd?.(() => ending.abort());
  const journal = join(dirname(json ?? html ?? csv ?? join(terminal.cwd, 'x')), 'ims-auth-audit.journal');
  let results: AuditReport['results'];
  try {
    results = await auditRepositories({
      of: target.of,
      repositories: target.repositories,
      sourceOf: target.sourceOf,
      concurrency: command.concurrency,
      limits: limitsOf(command),
      policy,
      env: terminal.env,
      last,
      journal: { file: journal, resume: command.resume },
      now: () => performance.now(),
      onProgress: (progress) => terminal.progress?.(progressLine(progress)),
      signal: ending.signal,
    });
  } catch (error) {
    throw cannotStart(error, journal);
  } finally {
    stopListening?.();
    terminal.progress?.('');
  }
  if (ending.signal.aborted) {
    terminal.error('The audit was ended. Next: run it again with --resume, which goes on from there.\n');
    return EXIT.scanFailed;
  }
  const plan: AuditPlan = {
    tool: { name: 'ims-auth', version: VERSION, guard: guardVersion() },
    of: target.of,
    startedAt,
    failOn: command.failOn ?? central?.failOn ?? 'error',
    policy: policyHash(policy),
    leftOut: target.leftOut,
    repositories: target.repositories,
    requests: target.requests,
    cut: target.cut,
  };
  const marked = exempted(results, { exemptions: central?.exemptions ?? [] }, today);
  const shard = { version: 1, shard: 0, requests: { sent: 0 }, results: marked.results } as const;
  const merged = mergeShards(plan, [shard], {
    durationMs: Date.now() - startedAt,
  });
  const report = { ...merged, trend: trendOf(last?.trend ?? [], merged) };
  const server = serverOf(terminal);
  if (json !== undefined) write(terminal.cwd, json, auditJsonPieces(report));
  if (html !== undefined) write(terminal.cwd, html, auditPage(report, server));
  if (csv !== undefined) write(terminal.cwd, csv, auditCsv(report, server));
  terminal.out(auditText(report));
  for (const line of exemptionLines(marked)) terminal.out(`${line}\n`);
  return exitCode(report);
}

function limitsOf({ timeout: seconds }: Audit): typeof LIMITS {
  const { clone, scan } = LIMITS;
  return seconds === undefined ? LIMITS : { clone: { ...clone, seconds }, scan: { ...scan, seconds } };
}

function exitCode(report: AuditReport): number {
  const counts = countReport(report);
  if (counts.repositories === 0) return EXIT.nothingToScan;
  if (counts.notScanned > 0) return EXIT.scanFailed;
  return countsAtLeast(report.failOn, counts) > 0 ? EXIT.findings : EXIT.clean;
}

function countsAtLeast(failOn: FailOn, { errors, warnings, notes }: ReturnType<typeof countReport>): number {
  if (failOn === 'never') return 0;
  return [errors, warnings, notes]
    .slice(0, LEVELS.indexOf(failOn) + 1)
    .reduce((sum, count) => sum + count, 0);
}

function folders(command: Audit, { cwd }: Terminal): Target {
  const paths = command.folders.map((folder) => resolve(cwd, folder));
  const missing = command.folders.find((_folder, at) => !isFolder(paths[at] ?? ''));
  if (missing !== undefined)
    throw new ScanError('One of the folders does not exist, or is none.', { hint: 'Check the paths.' });
  const found = foldersToAudit(paths, cwd);
  const byId = new Map(found.map((one): [number, AuditFolder] => [one.repository.id, one]));
  return {
    of: paths.length === 1 ? (paths[0] ?? '') : cwd,
    repositories: found.map(({ repository }) => repository),
    leftOut: {},
    requests: { sent: 0 },
    sourceOf: ({ id }) => ({ kind: 'folder', folder: byId.get(id)?.folder ?? '' }),
  };
}

async function organization(org: string, { filters }: Audit, terminal: Terminal): Promise<Target> {
  const { env } = terminal;
  if (Number.parseInt(process.versions.node, 10) < NODE_FOR_REQUESTS)
    throw new ScanError(`--org needs Node ${NODE_FOR_REQUESTS}; this is ${process.versions.node}.`, {
      hint: 'Install a newer Node, see https://nodejs.org/en/download, or audit clones that are there.',
    });
  const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'];
  if (!token)
    throw new ScanError('There is no token.', {
      hint: 'Set GH_TOKEN to a token that may read the contents of the repositories, for example with `GH_TOKEN=$(gh auth token)`.',
    });
  const list = await listOrganization({
    organization: org,
    filters,
    token,
    env,
    clock: {
      now: () => Date.now(),
      sleep: (ms) => new Promise((awake) => setTimeout(awake, ms)),
    },
    onPause: (line) => terminal.error(`${line}\n`),
  });
  const server = serverOf(terminal);
  return {
    ...list,
    of: org,
    sourceOf: ({ name }) => ({ kind: 'clone', source: { url: `${server}/${name}.git`, token } }),
  };
}

function serverOf({ env }: Terminal): string {
  return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, '');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// A report of something else is not compared, and what is no report is replaced.
function lastReport(file: string, of: string): AuditReport | undefined {
  try {
    const report = readReport(parseJson(readFileSync(file, 'utf8')));
    return report?.of === of ? report : undefined;
  } catch {
    return undefined;
  }
}

function progressLine({ done, total, reused, affected, notScanned }: AuditProgress): string {
  const parts = [
    `${thousands(done)} of ${thousands(total)}`,
    `${thousands(affected)} with findings`,
    ...(reused === 0 ? [] : [`${thousands(reused)} unchanged`]),
    ...(notScanned === 0 ? [] : [`${thousands(notScanned)} not scanned`]),
  ];
  return parts.join(', ');
}

function cannotStart(error: unknown, journal: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined || !isSanitized(code, [])) return error;
  return new ScanError(`The audit could not start: the file system said ${code}.`, {
    hint: `It needs a folder for temporary files, and writes what is done to ${journal}.`,
  });
}
