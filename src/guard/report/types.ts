import type { Accepted, Conclusion, FailOn, RuleText, ScanResult } from '../model.ts';

/** The input of every report. Repository text in it is hostile. */
export type GuardReport = {
  /** Paths in it are relative to `pathPrefix`. */
  result: ScanResult;
  conclusion: Conclusion['conclusion'];
  /** There is an active finding at or above `failOn`. */
  failed: boolean;
  failOn: FailOn;
  /** Every rule that ran, also those that found nothing. */
  rules: readonly RuleText[];
  /** Version of this product. */
  toolVersion: string;
  /** The scanned commit, 40 hexadecimal digits. Without it and `repository` there are no links to lines. */
  commit?: string | undefined;
  /** `owner/name`. */
  repository?: string | undefined;
  /** Address of GitHub. Default https://github.com. */
  serverUrl?: string | undefined;
  /** Folder of the scan inside the repository, with `/`; empty or absent for its root. */
  pathPrefix?: string | undefined;
  /** What the change itself adds to what is accepted. */
  accepted?: Accepted | undefined;
  /** Only findings that this commit does not have count. */
  diffBase?: string | undefined;
  /** Why all lines were scanned although only changed lines were asked for: the end of a sentence. */
  fullScanReason?: string | undefined;
};
