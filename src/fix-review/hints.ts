import { z } from 'zod';
import { parseJson, printableJson } from '../core/json.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { FixPlan, Target } from '../guard/index.ts';
import { TARGETS } from '../guard/index.ts';

/**
 * What the job that scans hands to the job that comments: where fixable findings are, and no text. A pull request from a
 * fork can change the first job, so the second one plans the fixes again, from the files as GitHub has them.
 */
export type Hints = {
  unsafe: boolean;
  to: Target;
  files: HintedFile[];
};

/** Where the findings of a file are, and what fixers found elsewhere in the repository. */
export type HintedFile = {
  path: string;
  /** Each as `rule line column`. */
  findings: Record<'wanted' | 'accepted' | 'aem', string[]>;
  rules: string[];
  others: string[];
};

/** The most files that are looked at in one pull request. */
export const FILES_MAX = 100;

/** The longest artifact that is read, in bytes. */
export const HINTS_SIZE_MAX = 1024 * 1024;

// As many as the fixes of one file are planned for.
const FINDINGS_MAX = 200;
const VERSION = 1;
const PATH = z.string().min(1).max(4_096);
const PLACES = z.array(z.string().regex(/^[a-z0-9-]{1,60} [1-9]\d{0,7} [1-9]\d{0,7}$/)).max(FINDINGS_MAX);
const RULE = z.string().regex(/^[a-z0-9-]{1,60}$/);
const HINTS = z.object({
  version: z.literal(VERSION),
  unsafe: z.boolean(),
  to: z.enum(TARGETS),
  files: z
    .array(
      z.object({
        path: PATH,
        findings: z.object({ wanted: PLACES, accepted: PLACES, aem: PLACES }),
        rules: z.array(RULE).max(100),
        others: z.array(PATH).max(100),
      }),
    )
    .max(FILES_MAX),
});

/** @returns the hints of a plan, as JSON; only for files in which something can be fixed */
export function hintsOf({ files }: FixPlan, { unsafe, to }: { unsafe: boolean; to: Target }): string {
  const fixable = files.filter(({ edits }) => edits.length > 0);
  return printableJson({
    version: VERSION,
    unsafe,
    to,
    files: fixable.slice(0, FILES_MAX).map(({ path, context }) => ({
      path,
      findings: {
        wanted: listOf(context.findings.wanted),
        accepted: listOf(context.findings.accepted),
        aem: listOf(context.findings.aem),
      },
      rules: [...context.rules].slice(0, 100),
      others: [...context.files].slice(0, 100),
    })),
  });
}

const listOf = (places: ReadonlySet<string>): string[] => [...places].slice(0, FINDINGS_MAX);

/** @returns hints that anybody may have written, or why they are none, as the end of a sentence */
export function readHints(bytes: Buffer): Result<Hints, string> {
  const read = HINTS.safeParse(parseJson(bytes.toString('utf8')));
  if (!read.success) return failed('it is not what this action writes');
  const paths = new Set(read.data.files.map(({ path }) => path));
  return paths.size === read.data.files.length ? ok(read.data) : failed('it names a file twice');
}
