import type { Result } from '../../core/result.ts';
import { sanitizeLine } from '../../core/text.ts';
import { evidenceOf, type IssuesFailure } from '../../github/index.ts';
import { type CheckOptions, check, loadFixes, ScanError, type Target } from '../../guard/index.ts';
import { BRANCH, type MigrationFailure, migrate } from '../../migration/index.ts';
import type { AuditRepository, AuditResult } from '../model.ts';
import { findingsOf, isFixable, isLeft } from '../report/index.ts';
import { paced, type RepositoryApi, readOnly } from './api.ts';
import type { FixReport, FixStop, RepositoryFix } from './model.ts';

/** The most pull requests of a run: each is about five writing requests, of which GitHub takes 500 in an hour. */
export const FIXES_MAX = 50;

// Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
const BETWEEN_WRITES_MS = 1_000;
const DETAIL_MAX = 300;

/** The default branch of a repository on this machine. */
export type Checkout = {
  /** Absolute path. */
  folder: string;
  commit: string;
  branch: string;
  /** Removes it. */
  close: () => Promise<void>;
};

/** How to reach repositories, and how far to go. */
export type FixRun = {
  /** At most so many pull requests are created or updated, and never more than {@link FIXES_MAX}. */
  limit: number;
  /** Reads and plans all the same, and writes nothing. */
  dryRun: boolean;
  /** What counts in the repositories, with the exemptions of today. */
  policy: Pick<CheckOptions, 'allowConfig' | 'allowSuppressions' | 'central'>;
  /** Also what needs a new secret, or a look at the scopes. */
  unsafe: boolean;
  to: Target;
  /** The problem is one line, sanitized. */
  checkout: (repository: AuditRepository) => Promise<Result<Checkout, string>>;
  /** With a token of an App that may write contents, pull requests and workflows. */
  apiOf: (repository: AuditRepository) => RepositoryApi;
  /** In ms. */
  pause: (ms: number) => Promise<void>;
  /** Values that no message may show, the token among them. */
  secrets: readonly string[];
  onDone?: ((fix: RepositoryFix) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * Keeps the pull request with all fixes up to date in each repository that has something to fix, one after the other in
 * the order of their ids, until as many were written as the run may. Where somebody closed it, or committed to its
 * branch, nothing is done. Only repositories that were scanned are tried, so that none costs more than its scan did.
 *
 * Never throws because of a repository: each failure is in the report.
 */
export async function migrateRepositories(results: readonly AuditResult[], run: FixRun): Promise<FixReport> {
  const limit = Math.max(0, Math.min(FIXES_MAX, Math.floor(run.limit)));
  const waiting = results
    .filter((result) => hasFixes(result, run.unsafe))
    .map(({ repository }) => repository)
    .sort((a, b) => a.id - b.id);
  const fixes: RepositoryFix[] = [];
  let written = 0;
  let stopped: FixStop | undefined;
  for (const repository of waiting) {
    stopped = run.signal?.aborted === true ? 'ended' : written >= limit ? 'limit' : undefined;
    if (stopped !== undefined) break;
    const { fix, isLimited } = await migrateOne(repository, run);
    fixes.push(fix);
    run.onDone?.(fix);
    if (fix.done === 'created' || fix.done === 'updated') written++;
    if (isLimited) stopped = 'rate-limited';
    if (stopped !== undefined) break;
  }
  return { dryRun: run.dryRun, limit, repositories: fixes, notTried: waiting.length - fixes.length, stopped };
}

function hasFixes(result: AuditResult, unsafe: boolean): boolean {
  if (result.repository.archived) return false;
  return findingsOf(result).some(
    (finding) => isLeft(finding) && isFixable(finding) && (unsafe || finding.fix === 'safe'),
  );
}

type One = { fix: RepositoryFix; isLimited?: boolean };

async function migrateOne(repository: AuditRepository, run: FixRun): Promise<One> {
  const { name } = repository;
  const failed = (detail: string): One => ({
    fix: { repository: name, done: 'failed', detail: sanitizeLine(detail, DETAIL_MAX) },
  });
  let opened: Result<Checkout, string> | undefined;
  try {
    const real = run.apiOf(repository);
    const api = run.dryRun ? readOnly(real) : paced(real, () => run.pause(BETWEEN_WRITES_MS));
    const owner = name.split('/')[0] ?? '';
    // A clone is for nothing where the pull request stays closed.
    const listed = await api.pulls.ofBranch(`${owner}:${BRANCH}`, 'all');
    if (!listed.ok) return failure({ at: 'read', failure: listed.problem }, name, run);
    const ofBranch = listed.value.filter(({ head }) => head.ref === BRANCH);
    const [last] = ofBranch;
    if (last?.merged === false && !ofBranch.some(({ state }) => state === 'open'))
      return { fix: { repository: name, done: 'closed', url: last.url } };

    opened = await run.checkout(repository);
    if (!opened.ok) return failed(opened.problem);
    const { folder, commit, branch } = opened.value;
    const checked = await check({ root: folder, home: folder, ...run.policy });
    const { planFixes } = await loadFixes();
    const plan = await planFixes(checked, {
      top: checked.place?.top ?? folder,
      unsafe: run.unsafe,
      to: run.to,
    });
    const target = { owner, base: { branch, commit }, workflows: true };
    const done = await migrate(api, plan, target);
    if (!done.ok) return failure(done.problem, name, run);
    const { pull, leftOut } = done.value;
    return {
      fix: {
        repository: name,
        done: done.value.done,
        url: pull?.url || undefined,
        leftOut: leftOut.length === 0 ? undefined : leftOut.length,
      },
    };
  } catch (error) {
    if (error instanceof ScanError) return failed(error.message);
    // A bug. Its message may quote a file.
    return failed(`it stopped on ${error instanceof Error ? error.name : 'an error'}`);
  } finally {
    if (opened?.ok === true) await opened.value.close();
  }
}

const WHERE: Readonly<Record<MigrationFailure['at'], string>> = {
  read: 'nothing was written',
  branch: 'the branch could not be written',
  'pull-request': 'the branch is pushed, without a pull request',
};

function failure({ at, failure }: MigrationFailure, repository: string, { secrets }: FixRun): One {
  const detail = [WHERE[at], reasonOf(failure), ...evidenceOf(failure, secrets)].join('. ');
  return {
    fix: { repository, done: 'failed', detail: sanitizeLine(detail, DETAIL_MAX) },
    isLimited: failure.kind === 'rate-limited',
  };
}

const REASONS: Readonly<Partial<Record<IssuesFailure['kind'], string>>> = {
  'no-permission': 'The token may not do it',
  'not-found': 'The token may not do it, or the repository is gone',
  'bad-token': 'GitHub does not accept the token',
  'no-token': 'There is no token',
  'rate-limited': 'GitHub limits the rate',
  archived: 'The repository is archived',
};

function reasonOf({ kind }: IssuesFailure): string {
  return REASONS[kind] ?? 'GitHub could not be reached, or refused';
}
