import type { PageData, PageExemption, PageFix, PageLevel, PageRepository, PageRule } from '../shape.ts';

export type Finding = {
  rule: PageRule;
  level: PageLevel;
  path: string;
  line: number;
  excerpt: string;
  fingerprint: string;
  fix: PageFix;
  owners: readonly string[];
  exemption: PageExemption | undefined;
  /** What a search looks through, in lower case; made by the first search. */
  text?: string;
};

export type Repository = {
  /** Its place in the report: names need not be unique. */
  id: number;
  data: PageRepository;
  findings: readonly Finding[];
  text?: string;
};

export type Model = { data: PageData; repositories: readonly Repository[] };

const NO_RULE: PageRule = { id: '', title: '', product: '' };

export function modelOf(data: PageData): Model {
  const repositories = data.repositories.map((repository, id) => ({
    id,
    data: repository,
    findings: repository.findings.map(
      ([rule, level, path, line, excerpt, fingerprint, fix, owners, exemption]): Finding => ({
        rule: data.rules[rule] ?? NO_RULE,
        level,
        path,
        line,
        excerpt,
        fingerprint,
        fix,
        owners: owners.map((owner) => data.owners[owner] ?? ''),
        exemption: data.exemptions[exemption],
      }),
    ),
  }));
  return { data, repositories };
}

/** What a search finds a repository by; each word of it also finds all of its findings. */
export function repositoryText(repository: Repository): string {
  const { name, visibility, marks, branch, topics, properties, notScanned, leftOver } = repository.data;
  repository.text ??= [
    ...[name, visibility, ...marks, branch, ...topics, ...(notScanned ?? [])],
    ...properties.flatMap(([property, values]) => [property, ...values]),
    ...leftOver.flat(),
  ]
    .join('\n')
    .toLowerCase();
  return repository.text;
}

export function findingText(finding: Finding): string {
  const { rule, level, path, excerpt, owners, exemption } = finding;
  finding.text ??= [
    ...[level, rule.id, rule.title, rule.product, path, excerpt, ...owners],
    ...(exemption === undefined ? [] : [exemption.owner, exemption.reason, exemption.until]),
  ]
    .join('\n')
    .toLowerCase();
  return finding.text;
}
