import type { FailOn, RuleText, ScanResult } from '../model.ts';

/** Everything that a report says: the input of every format. Repository text in it is hostile. */
export type GuardReport = {
  result: ScanResult;
  /** `clean`: no active error or warning; there may be notes. */
  conclusion: 'clean' | 'findings' | 'nothing-scanned';
  /** There is an active finding at or above `failOn`. */
  failed: boolean;
  failOn: FailOn;
  /** Every rule that ran, also those that found nothing. */
  rules: readonly RuleText[];
  /** Version of this product. */
  toolVersion: string;
  /** The scanned commit, 40 hexadecimal digits. Without it and `repository` there are no links to lines. */
  commit?: string;
  /** `owner/name`. */
  repository?: string;
  /** Address of GitHub. Default https://github.com. */
  serverUrl?: string;
  /** Folder of the scan inside the repository, with `/`; empty or absent for its root. */
  pathPrefix?: string;
  /** Only lines changed since this commit count. */
  diffBase?: string;
  /** Why all lines count although only changed ones were asked for. */
  fullScanReason?: string;
};
