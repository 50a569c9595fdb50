import * as z from 'zod';
import { failed, ok, type Result } from '../../core/result.ts';
import type { CentralConfig, Exemption } from '../model.ts';
import { glob, line, sharedKeys, words } from './config.ts';
import { hint, readYaml } from './yaml-file.ts';

const KEYS = ['exclude', 'levels', 'fail-on', 'repository-config', 'suppressions', 'exemptions'] as const;
const EXEMPTION_KEYS = ['rule', 'repository', 'path', 'owner', 'reason', 'until'] as const;
const ALLOW = ['allow', 'ignore'] as const;
const MAX_LENGTH = 500_000;
const MAX_EXEMPTIONS = 1_000;
// A pattern with another character would be for no name; one that ends with a slash would be for all of an owner.
const REPOSITORY = /^[\w.*?-]+(?:\/[\w.*?-]+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the central configuration of an organization.
 *
 * @param text content of the file, hostile
 * @param ruleIds ids of all rules
 * @param today ISO day, from which an exemption can last a year at most
 * @returns the configuration; or all problems, as `readYaml` writes them
 */
export function readCentralConfig(
  text: string,
  ruleIds: ReadonlySet<string>,
  today: string,
): Result<CentralConfig, string[]> {
  if (text.length > MAX_LENGTH) return failed(['The file is larger than 500 kB.']);
  const read = readYaml(text, schema(ruleIds, today), fileWords(ruleIds));
  if (!read.ok) return read;
  const { value } = read;
  return ok({
    exclude: value.exclude ?? [],
    levels: value.levels ?? {},
    failOn: value['fail-on'] ?? undefined,
    repositoryConfig: value['repository-config'] ?? 'allow',
    suppressions: value.suppressions ?? 'allow',
    exemptions: (value.exemptions ?? []).map(exemptionOf),
  });
}

function schema(ruleIds: ReadonlySet<string>, today: string) {
  const last = aYearAfter(today);
  const rule = z.string().refine((id) => ruleIds.has(id), {
    error: ({ input }) => `no rule has this id${hint(input, ruleIds)}`,
  });
  const exemption = z
    .strictObject({
      rule: rule.nullish(),
      repository: line(200)
        .refine(
          (name) => REPOSITORY.test(name),
          'must be owner/name or a name, in which * and ? stand for other characters',
        )
        .nullish(),
      path: glob().nullish(),
      owner: line(100),
      reason: line(500),
      until: z
        .string()
        .refine(isDay, 'must be a day such as 2026-12-31')
        .refine((day) => !isDay(day) || day <= last, `is after ${last}, a year from today`),
    })
    .refine(
      ({ rule, repository, path }) => [rule, repository, path].some((value) => typeof value === 'string'),
      'has no rule, repository or path, so that everything would be exempt',
    );
  return z.strictObject({
    ...sharedKeys(ruleIds),
    'repository-config': z.enum(ALLOW).nullish(),
    suppressions: z.enum(ALLOW).nullish(),
    exemptions: z.array(exemption).max(MAX_EXEMPTIONS, `has more than ${MAX_EXEMPTIONS} entries`).nullish(),
  });
}

function fileWords(ruleIds: ReadonlySet<string>) {
  return words(KEYS, ruleIds, {
    typeName: (path) => {
      if (path[0] !== 'exemptions' || path.length > 2) return 'text';
      return path.length === 1
        ? 'a list of exemptions, each after "- "'
        : `a mapping of the keys ${EXEMPTION_KEYS.join(', ')}`;
    },
    keysOf: () => ({
      known: EXEMPTION_KEYS,
      unknown: `unknown key; valid keys are ${EXEMPTION_KEYS.join(', ')}`,
    }),
  });
}

type Read = {
  rule?: string | null | undefined;
  repository?: string | null | undefined;
  path?: string | null | undefined;
} & Pick<Exemption, 'owner' | 'reason' | 'until'>;

function exemptionOf({ rule, repository, path, owner, reason, until }: Read): Exemption {
  return {
    ...(typeof rule === 'string' ? { rule } : {}),
    ...(typeof repository === 'string' ? { repository } : {}),
    ...(typeof path === 'string' ? { path } : {}),
    ...{ owner, reason, until },
  };
}

// Days of February that there are not become days of March.
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
