import { availableParallelism } from 'node:os';
import type { Environment } from '../core/environment.ts';
import { type CloneLimits, workFolder } from './clone/index.ts';
import { guardVersion, policyHash } from './guard-version.ts';
import { openJournal, readJournal } from './journal.ts';
import type { AuditReport, AuditResult } from './model.ts';
import { earlierResults } from './reuse.ts';
import { type AuditRun, runAudit } from './run.ts';
import { type ScanLimits, type ScanPolicy, scanPool } from './scan/index.ts';

/** What one repository may cost. */
export const LIMITS: { clone: CloneLimits; scan: ScanLimits } = {
  clone: { seconds: 300, bytes: 4 * 1024 ** 3, megabytes: 2_048 },
  scan: { seconds: 300, megabytes: 1_024 },
};

/** A run, with everything that it needs of the machine. */
export type AuditOptions = Pick<
  AuditRun,
  'repositories' | 'sourceOf' | 'concurrency' | 'onProgress' | 'signal'
> & {
  /** Organization, or folder; a journal is of one. */
  of: string;
  policy: ScanPolicy;
  /** Of git and the scan; they get only what they need of it. */
  env: Environment;
  /** The last report. */
  last?: AuditReport | undefined;
  /** A file that remembers what is done. It is deleted when all is done. */
  journal?: { file: string; resume: boolean } | undefined;
  limits?: typeof LIMITS | undefined;
  /** In ms. */
  now: () => number;
};

/**
 * Scans repositories, with a folder for their clones, processes to scan in, and a journal. Nothing of these is left.
 *
 * @returns one result for each repository, in their order
 * @throws if the folder or the journal cannot be made
 */
export async function auditRepositories(options: AuditOptions): Promise<AuditResult[]> {
  const { of, policy, env, last, journal: asked, limits = LIMITS, now, signal, ...run } = options;
  const ruling = { guard: guardVersion(), policy: policyHash(policy) };
  const key = { of, ...ruling };
  const done = asked?.resume === true ? readJournal(asked.file, key) : undefined;
  const journal = asked && openJournal(asked.file, key, [...(done?.values() ?? [])]);
  const work = await workFolder();
  const size = Math.min(run.concurrency, availableParallelism());
  const pool = scanPool({ size, limits: limits.scan, env });
  const end = (): void => pool.close();
  signal?.addEventListener('abort', end, { once: true });
  try {
    const clones = { work: work.path, env, limits: limits.clone, signal };
    const tools = { pool, policy, clones, now };
    const earlier = earlierResults(last, ruling);
    const results = await runAudit({ ...run, tools, done, earlier, journal, signal });
    if (signal?.aborted === true) await journal?.close();
    else await journal?.remove();
    return results;
  } finally {
    signal?.removeEventListener('abort', end);
    pool.close();
    await work.remove();
  }
}
