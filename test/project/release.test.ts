import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PLACEHOLDER } from '../../scripts/owner.ts';
import { changelogProblems, checkRelease } from '../../scripts/release-notes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.10.0] - 2026-12-24

### Added

- The new thing.

### Fixed

- The old thing.

## [1.9.2] - 2026-12-01

- Something [linked](https://example.com).

[Unreleased]: https://example.com/compare/v1.10.0...HEAD
[1.10.0]: https://example.com/releases/v1.10.0
`;

const release = (change: Partial<Parameters<typeof checkRelease>[0]> = {}) =>
  checkRelease({
    tag: 'v1.10.0',
    versions: { 'package.json': '1.10.0', 'src/version.ts': '1.10.0' },
    changelog: CHANGELOG,
    readme: 'uses: adobe-tools/ims-auth/scan@v1',
    ...change,
  });

describe('a release', () => {
  test.each([
    [
      `uses: ${PLACEHOLDER}/ims-auth@v1`,
      `README.md still says ${PLACEHOLDER}/ims-auth: npm run set-owner ACCOUNT.`,
    ],
    ['uses: acme/ims-auth/.github/workflows/jwt-guard.yml@v2', 'README.md says @v2, the version is 1.10.0.'],
    ['nothing', 'README.md shows no action of this repository.'],
  ])('is refused where the README says %s', (readme, problem) => {
    expect(release({ readme })).toEqual({ ok: false, problems: [problem] });
  });

  test('has the section of its version as notes, without heading and link addresses', () => {
    expect(release()).toEqual({
      ok: true,
      notes: '### Added\n\n- The new thing.\n\n### Fixed\n\n- The old thing.',
    });
  });

  test('reads a changelog with the line ends of Windows alike', () => {
    expect(release({ changelog: CHANGELOG.replaceAll('\n', '\r\n') })).toEqual(release());
  });

  test.each(['1.10.0', 'v1.10', 'v1.10.0-rc.1', 'v01.10.0', 'v1', 'v1.10.0\nv2.0.0', ''])(
    'is not made from the tag %j',
    (tag) => {
      expect(release({ tag })).toEqual({ ok: false, problems: [expect.stringContaining('vX.Y.Z')] });
    },
  );

  test('is refused with every place that says another version', () => {
    expect(release({ versions: { 'package.json': '1.9.2', 'src/version.ts': undefined } })).toEqual({
      ok: false,
      problems: [
        'package.json says 1.9.2, the tag 1.10.0.',
        'src/version.ts says no version, the tag 1.10.0.',
      ],
    });
  });

  test('is refused where the changelog does not have it', () => {
    const changelog = CHANGELOG.replace('## [1.10.0] - 2026-12-24', '### More');
    expect(release({ changelog })).toEqual({
      ok: false,
      problems: ['CHANGELOG.md has no section [1.10.0].'],
    });
  });

  test('is refused where the changelog has a newer one', () => {
    const versions = { 'package.json': '1.9.2' };
    expect(release({ tag: 'v1.9.2', versions })).toEqual({
      ok: false,
      problems: ['The newest version in CHANGELOG.md is [1.10.0].'],
    });
  });
});

describe('the form of a changelog', () => {
  test.each([
    ['no Unreleased', CHANGELOG.replace('## [Unreleased]', ''), 'does not begin with [Unreleased]'],
    ['no date', CHANGELOG.replace(' - 2026-12-24', ''), '[1.10.0] has no date'],
    ['an empty version', CHANGELOG.replace(/- Something.*/, ''), '[1.9.2] says nothing'],
    ['a name for a version', CHANGELOG.replace('[1.9.2]', '[Old]'), '[Old] is not a version'],
    ['the older version first', CHANGELOG.replace('## [1.9.2]', '## [1.11.0]'), '[1.10.0] comes before'],
  ])('with %s is found', (_what, changelog, problem) => {
    expect(changelogProblems(changelog).join('\n')).toContain(problem);
  });

  test('is right in this repository', () => {
    expect(changelogProblems(readFileSync(`${root}CHANGELOG.md`, 'utf8'))).toEqual([]);
  });
});

test('the script says what is wrong and fails', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.ts', 'v0.0.999'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('package.json says');
  expect(stderr).toContain('CHANGELOG.md has no section [0.0.999].');
});
