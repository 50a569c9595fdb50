import { describe, expect, test } from 'vitest';
import { parseCopies } from '../../../src/actions/rotate/copies.ts';

const STORE = { repository: 'octo-org/app', environment: 'production', secretName: 'IMS_CLIENT_SECRET' };
const SECRET = 'p8e-0123456789abcdefABCDEF';

const problemsOf = (text: string): string[] => {
  const read = parseCopies(text, STORE, [SECRET]);
  return read.ok ? [] : read.problem;
};

describe('the input copies', () => {
  test('has the names of the stored secret where an entry says no other', () => {
    const text = `
- repository: octo-org/web
- environment: staging
- repository: octo-org/shop
  environment: "live/eu"
  secret-name: adobe_secret
- kind: dependabot
- organization: octo-org
- organization: octo-org
  kind: Dependabot
`;
    const actions = { kind: 'actions', secretName: 'IMS_CLIENT_SECRET' };
    expect(parseCopies(text, STORE, [])).toEqual({
      ok: true,
      value: [
        { ...actions, place: { type: 'repository', repository: 'octo-org/web' } },
        { ...actions, place: { type: 'environment', repository: 'octo-org/app', environment: 'staging' } },
        {
          ...actions,
          secretName: 'ADOBE_SECRET',
          place: { type: 'environment', repository: 'octo-org/shop', environment: 'live/eu' },
        },
        { ...actions, kind: 'dependabot', place: { type: 'repository', repository: 'octo-org/app' } },
        { ...actions, place: { type: 'organization', organization: 'octo-org' } },
        { ...actions, kind: 'dependabot', place: { type: 'organization', organization: 'octo-org' } },
      ],
    });
    expect(parseCopies('[]', STORE, [])).toEqual({ ok: true, value: [] });
  });

  test('names every problem at once, each with its entry', () => {
    const text = `
- repositry: octo-org/web
- repository: web
- organization: octo-org
  environment: production
- kind: codespaces
- environment: staging
  kind: dependabot
- secret-name: 1ST
- secret-name: GITHUB_X
`;
    expect(problemsOf(text)).toEqual([
      'Entry 1: there is no field "repositry"; did you mean repository?',
      'Entry 2: `repository` must be `owner/name`; it is "web".',
      'Entry 3: `organization` excludes `repository` and `environment`.',
      'Entry 4: `kind` must be one of actions, dependabot; it is "codespaces".',
      'Entry 5: an environment has no secrets for Dependabot.',
      'Entry 6: `secret-name` must be letters, digits and underscores, not starting with a digit; it is "1ST".',
      'Entry 7: `secret-name` must not start with GITHUB_; it is "GITHUB_X".',
    ]);
  });

  test('cannot name one secret twice, nor the stored one, in any case', () => {
    expect(problemsOf('- repository: a/b\n- repository: A/B\n  secret-name: ims_client_secret')).toEqual([
      'Entry 2: it is the same as entry 1.',
    ]);
    expect(problemsOf('- environment: Production')).toEqual([
      'Entry 1: it is the secret that the rotation keeps itself.',
    ]);
  });

  test.each([
    ['repository: a/b', 'It is not a list: each entry begins with "- ".'],
    ['- a/b', 'Entry 1 is not a mapping: write its fields as "repository: …", one on each line.'],
    ['- repository: [a/b]', 'Entry 1 has a field that is not one text.'],
    ['- repository: "a/b', 'Line 1, column 19: not valid YAML (MISSING_CHAR).'],
    ['- repository: a/b\n---\n- x', 'Line 2, column 1: not valid YAML (MULTIPLE_DOCS).'],
    ['- repository: !!binary YQ==', 'Line 1, column 15: not valid YAML (TAG_RESOLVE_FAILED).'],
    ['- a\n'.repeat(20), 'Entry 1 is not a mapping: write its fields as "repository: …", one on each line.'],
    ['- kind: actions\n'.repeat(101), 'It has more than 100 entries.'],
    ['#'.repeat(20_001), 'It is longer than 20,000 characters.'],
    [`- &a {x: y}\n${Array.from({ length: 300 }, () => '- *a').join('\n')}`, 'It is nested too deeply.'],
  ])('%#: what it is not', (text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  test('nested too deeply, it is refused', () => {
    expect(problemsOf('['.repeat(10_000)).join(' ')).toContain('RESOURCE_EXHAUSTION');
  });

  test('repeats no secret', () => {
    const text = `- ${SECRET}: x\n  repository: ${SECRET}\n  ${'k'.repeat(200)}: y`;
    expect(problemsOf(text).join('\n')).not.toContain('p8e-0123');
  });
});
