import type { MigrationDone } from '../../migration/index.ts';

/** What became of the pull request of one repository. In a dry run, what would become of it. */
export type RepositoryFix = {
  /** `owner/name`. Hostile text. */
  repository: string;
  /** `failed`: it, or the branch without it, may be there. */
  done: MigrationDone | 'failed';
  /** Address of the pull request, where there is one. */
  url?: string | undefined;
  /** Number of files that can be fixed and are not in it. */
  leftOut?: number | undefined;
  /** Why it failed, in one line, sanitized. */
  detail?: string | undefined;
};

/** Why a run did not come to the end of its list. */
export type FixStop = 'limit' | 'rate-limited' | 'ended';

/** What one run did. */
export type FixReport = {
  /** Nothing was written. */
  dryRun: boolean;
  /** At most so many pull requests were created or updated. */
  limit: number;
  /** In the order in which they were tried. */
  repositories: readonly RepositoryFix[];
  /** Number of repositories with something to fix that were not tried. */
  notTried: number;
  stopped?: FixStop | undefined;
};
