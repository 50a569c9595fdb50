import { redact } from '../../core/redact.ts';
import { sanitize } from '../../core/text.ts';
import { amount } from '../../core/words.ts';
import type { NotScanned } from '../model.ts';
import type { CloneLimits, GitEnd } from './run-git.ts';

/** Why there is no clone. */
export type CloneFailure = NotScanned & {
  /** It may work a little later. */
  mayPass?: true | undefined;
};

const DETAIL_MAX = 200;

/** @param secrets what must not be in the detail, however git repeats it */
export function cloneFailure(
  { code, errors }: Pick<GitEnd, 'code' | 'errors'>,
  limits: CloneLimits,
  secrets: readonly string[],
): CloneFailure {
  if (code === 'no-git') return { reason: 'could-not-clone', detail: 'git is not installed' };
  if (code === 'aborted') return { reason: 'could-not-clone', detail: 'the audit was ended' };
  if (code === 'too-slow')
    return { reason: 'too-slow', detail: `the clone took more than ${amount(limits.seconds, 'second')}` };
  if (code === 'too-large') {
    const megabytes = Math.round(limits.bytes / 1024 / 1024);
    return { reason: 'too-large', detail: `the clone has more than ${megabytes} MiB` };
  }
  const said = sanitize(redact(lineOf(errors)), secrets, DETAIL_MAX);
  const detail = said === '' ? `git ended with ${code}` : said;
  const status = /The requested URL returned error: (\d{3})/.exec(errors)?.[1];
  if (status === '429') return { reason: 'rate-limited', detail, mayPass: true };
  if (status === '404' || /repository '[^']*' not found/i.test(errors)) return { reason: 'gone', detail };
  if (
    status === '401' ||
    status === '403' ||
    /could not read (?:Username|Password)|Authentication failed/.test(errors)
  )
    return { reason: 'not-permitted', detail };
  if (/Operation too slow|Timeout was reached/i.test(errors)) return { reason: 'too-slow', detail };
  if (
    /Out of memory|unable to mmap|No space left on device|File too large|unable to write file|mmap failed/i.test(
      errors,
    )
  )
    return { reason: 'too-large', detail };
  return isOfTheWay(errors, status)
    ? { reason: 'could-not-clone', detail, mayPass: true }
    : { reason: 'could-not-clone', detail };
}

// Something between here and the server, or the server itself for a moment.
function isOfTheWay(errors: string, status: string | undefined): boolean {
  return (
    status?.startsWith('5') === true ||
    /Could not resolve host|Failed to connect|Connection (?:reset|refused|timed out)|Recv failure|early EOF|unexpected disconnect|RPC failed/i.test(
      errors,
    )
  );
}

// The first error is the cause. What the server says itself, behind `remote:`, is hostile and tells less.
function lineOf(errors: string): string {
  const line = errors.split('\n').find((text) => /^(?:fatal|error): /.test(text)) ?? '';
  return line.replace(/^\w+: /, '');
}
