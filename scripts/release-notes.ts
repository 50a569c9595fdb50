import { PLACEHOLDER } from './owner.ts';

/** The parts of a release that must agree. */
export type Release = {
  /** The tag, for example `v1.2.3`. */
  tag: string;
  /** The version in each place, by the name of the place. */
  versions: Readonly<Record<string, string | undefined>>;
  /** The text of CHANGELOG.md. */
  changelog: string;
  /** The text of README.md. */
  readme: string;
};

/** The notes of a release, or all problems that prevent it. */
export type Checked = { ok: true; notes: string } | { ok: false; problems: string[] };

type Section = { name: string; date: string; body: string };

const TAG = /^v(?<version>(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*))$/;
const HEADING = /^## \[(?<name>[^\]]+)\](?: - (?<date>\S+))?$/;
const LINK = /^\[[^\]]+\]: /;

/**
 * Checks a release, and reads its notes from the changelog.
 *
 * @returns the changelog section of the version without its heading, or all problems at once
 */
export function checkRelease({ tag, versions, changelog, readme }: Release): Checked {
  const version = TAG.exec(tag)?.groups?.['version'];
  if (version === undefined) return { ok: false, problems: [`The tag ${tag} is not of the form vX.Y.Z.`] };
  const problems = Object.entries(versions)
    .filter(([, said]) => said !== version)
    .map(([place, said]) => `${place} says ${said ?? 'no version'}, the tag ${version}.`);
  problems.push(...changelogProblems(changelog), ...readmeProblems(readme, version));
  const sections = sectionsOf(changelog).filter(({ name }) => name !== 'Unreleased');
  const section = sections.find(({ name }) => name === version);
  if (section === undefined) problems.push(`CHANGELOG.md has no section [${version}].`);
  else if (section !== sections[0])
    problems.push(`The newest version in CHANGELOG.md is [${sections[0]?.name}].`);
  if (problems.length > 0 || section === undefined) return { ok: false, problems };
  return { ok: true, notes: section.body };
}

/**
 * Finds wrong `uses:` examples in the README: with the placeholder for the account, or the tag of another major version.
 *
 * @param version to release, `X.Y.Z`
 * @returns problems; empty if all examples are correct
 */
export function readmeProblems(readme: string, version: string): string[] {
  const shown = [...readme.matchAll(/([\w-]+)\/ims-auth(?:\/[\w./-]+)?@v(\d+)\b(?!\.)/g)];
  const [major = ''] = version.split('.');
  const others = [...new Set(shown.map((match) => match[2] ?? ''))].filter((tag) => tag !== major);
  return [
    ...(shown.length === 0 ? ['README.md shows no action of this repository.'] : []),
    ...(shown.some((match) => match[1] === PLACEHOLDER)
      ? [`README.md still says ${PLACEHOLDER}/ims-auth: npm run set-owner ACCOUNT.`]
      : []),
    ...others.map((tag) => `README.md says @v${tag}, the version is ${version}.`),
  ];
}

/**
 * Checks the format of a changelog by Keep a Changelog 1.1.0: `Unreleased` first, then each version with its date and
 * changes, the newest first.
 *
 * @returns problems; empty if the format is correct
 * Source: https://keepachangelog.com/en/1.1.0/
 */
export function changelogProblems(changelog: string): string[] {
  const [first, ...versions] = sectionsOf(changelog);
  const problems = first?.name === 'Unreleased' ? [] : ['CHANGELOG.md does not begin with [Unreleased].'];
  for (const [index, { name, date, body }] of versions.entries()) {
    const before = versions[index - 1]?.name;
    if (!TAG.test(`v${name}`)) problems.push(`CHANGELOG.md: [${name}] is not a version X.Y.Z.`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) problems.push(`CHANGELOG.md: [${name}] has no date YYYY-MM-DD.`);
    if (body === '') problems.push(`CHANGELOG.md: [${name}] says nothing.`);
    if (before !== undefined && !isNewer(before, name))
      problems.push(`CHANGELOG.md: [${before}] comes before [${name}] and is not newer.`);
  }
  return problems;
}

function sectionsOf(changelog: string): Section[] {
  const sections: (Omit<Section, 'body'> & { lines: string[] })[] = [];
  for (const line of changelog.split(/\r?\n/)) {
    const { name, date } = HEADING.exec(line)?.groups ?? {};
    if (name !== undefined) sections.push({ name, date: date ?? '', lines: [] });
    // The link targets of the headings are at the end of the file, and belong to no section.
    else if (!LINK.test(line)) sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ lines, ...section }) => ({ ...section, body: lines.join('\n').trim() }));
}

function isNewer(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) > 0;
}
