import { amount, thousands } from '../../core/words.ts';
import type { NotScanned } from '../model.ts';
import type { AuditCounts } from './count.ts';

/** Why a repository was not scanned, after "not scanned:". */
export const NOT_SCANNED: Readonly<Record<NotScanned['reason'], string>> = {
  'could-not-clone': 'it could not be cloned',
  'not-permitted': 'no permission to read it',
  gone: 'it is no longer there',
  empty: 'it has no commit',
  'too-slow': 'it took too long',
  'too-large': 'it is too large',
  'scan-failed': 'the scan failed',
  'shard-died': 'the job that had to scan it died',
  'list-cut': 'the list of repositories was cut',
  'rate-limited': 'the rate limit of GitHub was reached',
};

/** Shown where a result has neither a scan nor a reason. */
export const NO_RESULT = 'there is no result';

/** @returns why a repository was not scanned, and what was said; the detail is hostile */
export function notScannedText(notScanned: NotScanned | undefined): string {
  if (notScanned === undefined) return NO_RESULT;
  return [NOT_SCANNED[notScanned.reason], notScanned.detail].filter(Boolean).join(': ');
}

/** @returns what is left in a few words, without Markdown; only where all was scanned can it be clean */
export function headline({ repositories, notScanned, affected, errors, warnings }: AuditCounts): string {
  if (repositories === 0) return 'no repository was audited';
  const left =
    affected === 0
      ? notScanned === repositories
        ? []
        : [notScanned === 0 ? `${allOf(repositories)} clean` : 'nothing left in what was scanned']
      : [
          `${amount(errors, 'error')} and ${amount(warnings, 'warning')} in ${amount(affected, 'repository', 'repositories')}`,
        ];
  return [
    ...left,
    ...(notScanned === 0 ? [] : [`${thousands(notScanned)} of ${thousands(repositories)} not scanned`]),
  ].join(', ');
}

function allOf(repositories: number): string {
  return repositories === 1 ? '1 repository is' : `all ${thousands(repositories)} repositories are`;
}
