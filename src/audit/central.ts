import { redactLine } from '../core/redact.ts';
import { amount, firstLines } from '../core/words.ts';
import { type CentralConfig, type Exemption, exemptionFinder } from '../guard/index.ts';
import type { AuditFinding, AuditResult } from './model.ts';
import type { ScanPolicy } from './scan/index.ts';

const OWNER_MAX = 100;
const REASON_MAX = 300;

/**
 * Puts a central configuration over what counts in the repositories. Exemptions and `fail-on` are left out: they are
 * decided on when a report is made, so that a result holds as long as nothing else has changed.
 *
 * @returns data that can be sent as JSON, of which `policyHash` makes the same for the same rules on every day
 */
export function scanPolicyUnder(policy: ScanPolicy, central: CentralConfig | undefined): ScanPolicy {
  if (central === undefined) return policy;
  const { exclude, levels, repositoryConfig, suppressions } = central;
  const config = { exclude, levels, repositoryConfig, suppressions, exemptions: [] };
  return { ...policy, central: { config, today: '' } };
}

/** Results with the exemptions of a day, and what became of these. */
export type Exempted = {
  results: AuditResult[];
  /** Those that have ended, and how many findings count again; none that exempted nothing. */
  ended: { exemption: Exemption; findings: number }[];
  /** Those that no finding needs: they can be removed. In repositories that were not scanned, nobody knows. */
  unused: Exemption[];
};

/**
 * Marks the findings that are exempt, or were until their exemption ended. Marks of an earlier report do not count.
 *
 * @param today ISO day in UTC
 */
export function exempted(
  results: readonly AuditResult[],
  { exemptions }: Pick<CentralConfig, 'exemptions'>,
  today: string,
): Exempted {
  const used = new Set<Exemption>();
  const ended = new Map<Exemption, number>();
  const marked = results.map((result): AuditResult => {
    const { repository, scanned } = result;
    if (scanned === undefined) return result;
    const find = exemptionFinder(exemptions, { repository: repository.name, today });
    const findings = scanned.findings.map((finding): AuditFinding => {
      const { exempt: _exempt, ...rest } = finding;
      const found = find(finding);
      if (found === undefined) return rest;
      const { owner, reason, until } = found.exemption;
      used.add(found.exemption);
      if (found.ended) ended.set(found.exemption, (ended.get(found.exemption) ?? 0) + 1);
      return {
        ...rest,
        exempt: {
          owner: redactLine(owner, OWNER_MAX),
          reason: redactLine(reason, REASON_MAX),
          until,
          expired: found.ended,
        },
      };
    });
    return { ...result, scanned: { ...scanned, findings } };
  });
  return {
    results: marked,
    ended: [...ended].map(([exemption, findings]) => ({ exemption, findings })),
    unused: exemptions.filter((exemption) => !used.has(exemption)),
  };
}

const LINES_MAX = 20;

/** @returns a line for each exemption that has ended, and for each that nothing needs; at most some, and a count */
export function exemptionLines({ ended, unused }: Pick<Exempted, 'ended' | 'unused'>): string[] {
  return [
    ...firstLines(
      ended,
      LINES_MAX,
      ({ exemption, findings }) =>
        `The exemption of ${nameOf(exemption)} by ${redactLine(exemption.owner, OWNER_MAX)} ended on ${exemption.until}: ${amount(findings, 'finding counts', 'findings count')} again.`,
    ),
    ...firstLines(
      unused,
      LINES_MAX,
      (exemption) =>
        `The exemption of ${nameOf(exemption)} by ${redactLine(exemption.owner, OWNER_MAX)} exempts nothing.`,
    ),
  ];
}

function nameOf({ rule, repository, path }: Exemption): string {
  const parts = [rule, path === undefined ? undefined : `${redactLine(path, 120)}`, repository];
  return parts.filter((part) => part !== undefined).join(', ');
}
