import type { FailOn, Level } from '../guard/index.ts';

/** One repository of an audit, as it was listed. Names and topics are text of other people: hostile. */
export type AuditRepository = {
  /** GitHub's numeric id; for a folder of a laptop a number made from its path. Decides the shard. */
  id: number;
  /** `owner/name`, or the path of a folder. */
  name: string;
  visibility: 'public' | 'internal' | 'private' | 'unknown';
  archived: boolean;
  fork: boolean;
  defaultBranch?: string | undefined;
  /** Commit of the default branch where the listing knows it. */
  commit?: string | undefined;
  topics: readonly string[];
  /** Custom properties of the organization. */
  properties: Readonly<Record<string, string | readonly string[]>>;
};

/** One finding in the report. Texts are redacted by the guard; hostile all the same. */
export type AuditFinding = {
  rule: string;
  level: Level;
  path: string;
  line: number;
  excerpt: string;
  fingerprint: string;
  /** Whether `ims-auth fix` can change it. */
  fix: 'safe' | 'unsafe' | 'shown' | 'none';
  /** Teams and users of CODEOWNERS for this path, as written there (`@org/team`). */
  owners: readonly string[];
  /** Accepted by the central configuration until then (ISO day); an expired one counts again. */
  exempt?: { owner: string; reason: string; until: string; expired: boolean } | undefined;
};

/** Why a repository was not scanned. Never green. */
export type NotScanned = {
  reason:
    | 'could-not-clone'
    | 'not-permitted'
    | 'gone'
    | 'empty'
    | 'too-slow'
    | 'too-large'
    | 'scan-failed'
    | 'shard-died'
    | 'list-cut'
    | 'rate-limited';
  /** One line, sanitized. */
  detail: string;
};

/** The result for one repository. */
export type AuditResult = {
  repository: AuditRepository;
  /** Taken from the last report, because commit, guard and configuration are the same. */
  reused?: true | undefined;
  scanned?:
    | {
        commit: string;
        findings: readonly AuditFinding[];
        /** How many more findings there are; those that are named are the worst. */
        more?: number | undefined;
        /** Files read, skipped and not readable. */
        files: { scanned: number; skipped: number; unread: number };
        durationMs: number;
        /** Names of secrets and variables that look left over from JWT; never values. */
        leftOver?: readonly { kind: 'secret' | 'variable'; place: string; name: string }[] | undefined;
      }
    | undefined;
  notScanned?: NotScanned | undefined;
};

/** One earlier report in the trend. */
export type TrendPoint = {
  /** In ms since the epoch. */
  at: number;
  repositories: number;
  affected: number;
  notScanned: number;
  errors: number;
  warnings: number;
  /** Without exempt ones. */
  fixable: number;
};

/** All that a report is made from: `audit.json`, version 1. */
export type AuditReport = {
  version: 1;
  tool: { name: 'ims-auth'; version: string; guard: string };
  /** Organization, or the folder; shown as the title. */
  of: string;
  startedAt: number;
  durationMs: number;
  /** Requests to GitHub's API, and what is left of the limit. */
  requests: { sent: number; remaining?: number | undefined };
  failOn: FailOn;
  /** Hash of the central configuration and the guard: a result is reused only under the same. */
  policy: string;
  results: readonly AuditResult[];
  /** What looks left over from JWT in the organization itself, and what could not be listed. Absent where it is switched off. */
  names?:
    | {
        organization: readonly { kind: 'secret' | 'variable'; place: string; name: string }[];
        /** Of the organization where there is no `repository`. `detail` is one line, sanitized. */
        unread: readonly { repository?: string | undefined; place: string; what: string; detail: string }[];
      }
    | undefined;
  /** What was filtered out, by reason, with numbers. */
  leftOut: Readonly<Record<string, number>>;
  /** Older first; the present one is the last. At most 100. */
  trend: readonly TrendPoint[];
};
