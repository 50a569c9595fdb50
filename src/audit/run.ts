import { remoteHead } from './clone/index.ts';
import type { Journal } from './journal.ts';
import type { AuditRepository, AuditResult } from './model.ts';
import type { Earlier } from './reuse.ts';
import { type Outcome, type ScanTools, type Source, scanOne } from './scan-one.ts';

/** How far a run is. */
export type AuditProgress = {
  done: number;
  total: number;
  /** Of those that are done. */
  reused: number;
  notScanned: number;
  affected: number;
};

/** One run over many repositories. */
export type AuditRun = {
  /** Each id once. */
  repositories: readonly AuditRepository[];
  /** Asked for when its turn comes, because a token may have to be renewed. */
  sourceOf: (repository: AuditRepository) => Source | Promise<Source>;
  /** How many at a time. */
  concurrency: number;
  tools: ScanTools;
  /** Done before, by id: they are not scanned again. */
  done?: ReadonlyMap<number, AuditResult> | undefined;
  /** Results of the last report. */
  earlier?: Earlier | undefined;
  journal?: Pick<Journal, 'add'> | undefined;
  onProgress?: ((progress: AuditProgress) => void) | undefined;
  /** Ends the run: what is not done has the reason `could-not-clone`. */
  signal?: AbortSignal | undefined;
};

/**
 * Scans repositories, some at a time. What fails and may pass is tried once more when all others are done. Never throws
 * because of a repository.
 *
 * @returns one result for each repository, in their order
 */
export async function runAudit(run: AuditRun): Promise<AuditResult[]> {
  const { repositories, concurrency, signal, done } = run;
  const results = new Map<number, AuditResult>();
  const progress = { done: 0, total: repositories.length, reused: 0, notScanned: 0, affected: 0 };
  const finish = (result: AuditResult, isNew: boolean): void => {
    results.set(result.repository.id, result);
    if (isNew && signal?.aborted !== true) run.journal?.add(result);
    progress.done++;
    if (result.reused) progress.reused++;
    if (result.scanned === undefined) progress.notScanned++;
    else if (result.scanned.findings.some(({ level }) => level !== 'note')) progress.affected++;
    run.onProgress?.({ ...progress });
  };
  const waiting: { repository: AuditRepository; isLast: boolean }[] = [];
  for (const repository of repositories) {
    const known = done?.get(repository.id);
    if (known === undefined) waiting.push({ repository, isLast: false });
    else finish({ ...known, repository }, false);
  }
  let number = 0;
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const { repository, isLast } = job;
      const { result, mayPass } = await one(repository, number++, run);
      if (mayPass === true && !isLast && signal?.aborted !== true) waiting.push({ repository, isLast: true });
      else finish(result, true);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, waiting.length) }, work));
  return repositories.map(({ id }) => results.get(id)).filter((result) => result !== undefined);
}

async function one(repository: AuditRepository, number: number, run: AuditRun): Promise<Outcome> {
  if (run.signal?.aborted === true)
    return {
      result: { repository, notScanned: { reason: 'could-not-clone', detail: 'the audit was ended' } },
    };
  try {
    const source = await run.sourceOf(repository);
    return (
      (await unchanged(repository, source, run)) ?? (await scanOne(repository, source, number, run.tools))
    );
  } catch (error) {
    // Only what renews a token can fail here.
    const name = error instanceof Error ? error.name : 'an error';
    return { result: { repository, notScanned: { reason: 'not-permitted', detail: `no token: ${name}` } } };
  }
}

// Of a folder the commit says nothing: files may have been changed since.
async function unchanged(
  repository: AuditRepository,
  source: Source,
  { earlier, tools }: AuditRun,
): Promise<Outcome | undefined> {
  if (source.kind === 'folder' || earlier?.has(repository) !== true) return undefined;
  const commit = repository.commit ?? (await remoteHead(source.source, tools.clones));
  const result = commit === undefined ? undefined : earlier.at(repository, commit);
  return result === undefined ? undefined : { result };
}
