import { byCodeUnits } from '../../../../core/order.ts';
import type { PageFix, PageRule } from '../shape.ts';
import { type Finding, findingText, type Model, type Repository, repositoryText } from './model.ts';

/** What is chosen; empty means no choice. The names are those of the controls and of the address. */
export type Filters = {
  q: string;
  state: '' | 'left' | 'clean' | 'not-scanned' | 'names' | 'archived' | 'reused';
  /** `owner:@team`, `property:name=value` or `nobody`. */
  owner: string;
  product: string;
  rule: string;
  level: '' | 'error' | 'warning' | 'note';
  fix: '' | 'fixable' | PageFix;
  exempt: '' | 'exempt' | 'expired' | 'all';
};

export const NO_FILTERS: Filters = {
  ...{ q: '', state: '', owner: '', product: '', rule: '', level: '', fix: '', exempt: '' },
};

const SEARCH_MAX = 200;
const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];

/** @returns the part of the address behind `#`; empty where nothing is chosen */
export function hashOf(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const name of NAMES) if (filters[name] !== '') parameters.set(name, filters[name].toWellFormed());
  return parameters.toString();
}

/**
 * @param hash of an address that anybody can make
 * @param values of each control; others count as no choice
 */
export function filtersOf(hash: string, values: (name: keyof Filters) => ReadonlySet<string>): Filters {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen: Record<string, string> = { ...NO_FILTERS };
  for (const name of NAMES) {
    const value = parameters.get(name) ?? '';
    if (name === 'q') chosen[name] = value.slice(0, SEARCH_MAX);
    else if (values(name).has(value)) chosen[name] = value;
  }
  return chosen as Filters;
}

export function ownerKey(owner: string): string {
  return `owner:${owner}`;
}

export function propertyKey(name: string, value: string): string {
  return `property:${name}=${value}`;
}

/** A repository with its findings that fit the filters. */
export type Row = {
  repository: Repository;
  findings: readonly Finding[];
  errors: number;
  warnings: number;
  notes: number;
  fixable: number;
};

export type Result = {
  /** By what is left: errors, warnings, not scanned, notes, name. */
  rows: readonly Row[];
  findings: number;
  errors: number;
  warnings: number;
  notes: number;
  notScanned: number;
  fixes: Readonly<Record<PageFix, number>>;
  rules: readonly RuleCounts[];
};

export type RuleCounts = { rule: PageRule; fixes: Record<PageFix, number>; total: number };

/** @returns what fits all filters; a repository without findings fits where no filter is about findings */
export function apply(model: Model, filters: Filters): Result {
  const words = filters.q.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = findingFilter(filters);
  const property = filters.owner.startsWith('property:') ? filters.owner : '';
  const rows: Row[] = [];
  for (const repository of model.repositories) {
    if (!hasState(repository, filters.state)) continue;
    if (property !== '' && !hasProperty(repository, property)) continue;
    const missing = words.filter((word) => !repositoryText(repository).includes(word));
    const findings = repository.findings.filter(
      (finding) =>
        fits(finding) &&
        (missing.length === 0 || missing.every((word) => findingText(finding).includes(word))),
    );
    if (findings.length === 0 && (missing.length > 0 || isAboutFindings(filters))) continue;
    rows.push(rowOf(repository, findings));
  }
  rows.sort(byWhatIsLeft);
  return { rows, ...totals(rows) };
}

function isAboutFindings({ owner, product, rule, level, fix, exempt }: Filters): boolean {
  const byOwner = owner !== '' && !owner.startsWith('property:');
  return (
    byOwner ||
    [product, rule, level, fix].some((value) => value !== '') ||
    exempt === 'exempt' ||
    exempt === 'expired'
  );
}

function findingFilter({ owner, product, rule, level, fix, exempt }: Filters): (finding: Finding) => boolean {
  const byOwner = owner.startsWith('owner:') ? owner.slice('owner:'.length) : undefined;
  return (finding) => {
    const state = finding.exemption === undefined ? '' : finding.exemption.expired ? 'expired' : 'exempt';
    if (exempt === '' ? state === 'exempt' : exempt !== 'all' && state !== exempt) return false;
    if (level !== '' && finding.level !== level) return false;
    if (rule !== '' && finding.rule.id !== rule) return false;
    if (product !== '' && finding.rule.product !== product) return false;
    if (fix !== '' && finding.fix !== fix && !(fix === 'fixable' && isFixable(finding))) return false;
    if (owner === 'nobody') return finding.owners.length === 0;
    return byOwner === undefined || finding.owners.includes(byOwner);
  };
}

function isFixable({ fix }: Finding): boolean {
  return fix === 'safe' || fix === 'unsafe';
}

function hasState({ data, findings }: Repository, state: Filters['state']): boolean {
  const isLeft = ({ level, exemption }: Finding): boolean =>
    level !== 'note' && (exemption === undefined || exemption.expired);
  switch (state) {
    case '':
      return true;
    case 'not-scanned':
      return data.notScanned !== undefined;
    case 'left':
      return findings.some(isLeft);
    case 'clean':
      return data.notScanned === undefined && !findings.some(isLeft);
    case 'names':
      return data.leftOver.length > 0;
    case 'archived':
    case 'reused':
      return data.marks.includes(state);
  }
}

function hasProperty({ data }: Repository, key: string): boolean {
  return data.properties.some(([name, values]) => values.some((value) => propertyKey(name, value) === key));
}

function rowOf(repository: Repository, findings: readonly Finding[]): Row {
  const row: Row = { repository, findings, errors: 0, warnings: 0, notes: 0, fixable: 0 };
  for (const finding of findings) {
    if (finding.level === 'error') row.errors++;
    else if (finding.level === 'warning') row.warnings++;
    else row.notes++;
    if (isFixable(finding)) row.fixable++;
  }
  return row;
}

function byWhatIsLeft(a: Row, b: Row): number {
  const isScanned = ({ repository }: Row): number => (repository.data.notScanned === undefined ? 1 : 0);
  return (
    b.errors - a.errors ||
    b.warnings - a.warnings ||
    isScanned(a) - isScanned(b) ||
    b.notes - a.notes ||
    byCodeUnits(a.repository.data.name, b.repository.data.name)
  );
}

function totals(rows: readonly Row[]): Omit<Result, 'rows'> {
  const none = (): Record<PageFix, number> => ({ safe: 0, unsafe: 0, shown: 0, none: 0 });
  const sum = { findings: 0, errors: 0, warnings: 0, notes: 0, notScanned: 0, fixes: none() };
  const rules = new Map<PageRule, RuleCounts>();
  for (const row of rows) {
    sum.findings += row.findings.length;
    sum.errors += row.errors;
    sum.warnings += row.warnings;
    sum.notes += row.notes;
    if (row.repository.data.notScanned !== undefined) sum.notScanned++;
    for (const { rule, fix } of row.findings) {
      sum.fixes[fix]++;
      const counts = rules.get(rule) ?? { rule, fixes: none(), total: 0 };
      counts.fixes[fix]++;
      counts.total++;
      rules.set(rule, counts);
    }
  }
  return {
    ...sum,
    rules: [...rules.values()].sort((a, b) => b.total - a.total || byCodeUnits(a.rule.id, b.rule.id)),
  };
}
