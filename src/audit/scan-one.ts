import { ok, type Result } from '../core/result.ts';
import { factsOf } from '../guard/index.ts';
import {
  type Clone,
  type CloneFailure,
  type CloneOptions,
  type CloneSource,
  clone,
  remove,
} from './clone/index.ts';
import type { AuditRepository, AuditResult } from './model.ts';
import type { ScanPolicy, ScanPool } from './scan/index.ts';

/** Where the files of a repository are: to be cloned, or there. */
export type Source = { kind: 'clone'; source: CloneSource } | { kind: 'folder'; folder: string };

/** What all repositories of a run share. */
export type ScanTools = {
  pool: ScanPool;
  policy: ScanPolicy;
  clones: CloneOptions;
  /** In ms. */
  now: () => number;
};

/** The outcome for one repository. */
export type Outcome = {
  result: AuditResult;
  /** It was not scanned, and may be a little later. */
  mayPass?: true | undefined;
};

/**
 * Scans one repository and removes its clone. Never throws: each failure is the reason why it was not scanned.
 *
 * @param number of this attempt, different for each
 */
export async function scanOne(
  repository: AuditRepository,
  source: Source,
  number: number,
  tools: ScanTools,
): Promise<Outcome> {
  const start = tools.now();
  let made: Result<Clone, CloneFailure> | undefined;
  try {
    made = await filesOf(source, String(number), tools);
    if (!made.ok) {
      const { mayPass, ...notScanned } = made.problem;
      return { result: { repository, notScanned }, mayPass };
    }
    const { folder, commit } = made.value;
    const scan = await tools.pool.scan({ folder, policy: tools.policy });
    if (!scan.ok) return { result: { repository, notScanned: scan.problem } };
    const durationMs = Math.round(tools.now() - start);
    return { result: { repository, scanned: { commit, ...scan.value, durationMs } } };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'an error';
    return {
      result: { repository, notScanned: { reason: 'scan-failed', detail: `the audit stopped on ${name}` } },
    };
  } finally {
    if (source.kind === 'clone' && made?.ok === true) await remove(made.value.folder);
  }
}

async function filesOf(
  source: Source,
  name: string,
  { clones }: ScanTools,
): Promise<Result<Clone, CloneFailure>> {
  if (source.kind === 'clone') return await clone(source.source, name, clones);
  const { folder } = source;
  // Of a folder that is no clone, or has no commit yet, the files are scanned all the same.
  return ok({ folder, commit: factsOf(folder).head ?? '' });
}
