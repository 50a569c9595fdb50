// What the page shows: the report, smaller. `data.ts` makes it, `client/` reads it in the browser, so nothing is imported.

/** All texts are as the report has them: hostile. */
export type PageData = {
  of: string;
  /** Address of GitHub, `https://…`. */
  server: string;
  rules: readonly PageRule[];
  /** Teams and users of CODEOWNERS. */
  owners: readonly string[];
  exemptions: readonly PageExemption[];
  repositories: readonly PageRepository[];
  trend: readonly PagePoint[];
};

export type PageRule = { id: string; title: string; product: string };

export type PageExemption = { owner: string; reason: string; until: string; expired: boolean };

export type PageLevel = 'error' | 'warning' | 'note';

export type PageFix = 'safe' | 'unsafe' | 'shown' | 'none';

export type PageRepository = {
  name: string;
  visibility: string;
  /** `archived`, `fork`, `reused`: what is said in a word. */
  marks: readonly string[];
  branch?: string | undefined;
  commit?: string | undefined;
  topics: readonly string[];
  properties: readonly (readonly [name: string, values: readonly string[]])[];
  /** Why it was not scanned, and what was said. */
  notScanned?: readonly [why: string, detail: string] | undefined;
  files?: readonly [scanned: number, skipped: number, unread: number] | undefined;
  /** Names of secrets and variables that look left over. */
  leftOver: readonly (readonly [kind: string, place: string, name: string])[];
  findings: readonly PageFinding[];
  /** Findings that are too many for the page; the worst are in it. */
  unlisted: number;
};

/** Rule, owners and exemption by their place in the lists of the page; an exemption of -1 is none. */
export type PageFinding = readonly [
  rule: number,
  level: PageLevel,
  path: string,
  line: number,
  excerpt: string,
  fingerprint: string,
  fix: PageFix,
  owners: readonly number[],
  exemption: number,
];

export type PagePoint = {
  /** For example `2026-11-25`. */
  day: string;
  /** In ms since the epoch. */
  at: number;
  repositories: number;
  affected: number;
  notScanned: number;
  errors: number;
  warnings: number;
  fixable: number;
};
