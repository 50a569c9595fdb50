import type { CheckOptions } from '../../guard/index.ts';
import type { AuditFinding, NotScanned } from '../model.ts';

/** What counts in the repositories of an audit. */
export type ScanPolicy = Pick<CheckOptions, 'allowConfig' | 'allowSuppressions' | 'central'>;

/** A folder to scan. It goes from one process to another, as JSON. */
export type ScanRequest = {
  /** Absolute path. */
  folder: string;
  policy: ScanPolicy;
};

/** What was found in a folder. */
export type FolderScan = {
  findings: readonly AuditFinding[];
  more?: number | undefined;
  files: { scanned: number; skipped: number; unread: number };
};

/** The answer to a request. */
export type ScanAnswer = { ok: true; value: FolderScan } | { ok: false; problem: NotScanned };
