import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failureMessage } from '../../../src/actions/health/log.ts';
import {
  describeHealthInputWarning,
  describeHealthProblem,
  HEALTH_INPUT_WARNINGS,
  HEALTH_PROBLEMS,
} from '../../../src/actions/health/problems.ts';
import { helpPages } from '../../../src/core/help-pages.ts';
import { mentionPart } from '../../../src/core/mention-line.ts';
import { FINDINGS, finding, INFORMATION } from '../../../src/health/check/findings.ts';
import type { CredentialHealth, HealthReport } from '../../../src/health/model.ts';
import { healthAnnotations } from '../../../src/health/report/annotations.ts';
import { healthComment } from '../../../src/health/report/comment.ts';
import { healthIssue } from '../../../src/health/report/issue.ts';
import { healthJson } from '../../../src/health/report/json.ts';
import { healthLines } from '../../../src/health/report/lines.ts';
import { healthReport as makeReport } from '../../../src/health/report/report.ts';
import { healthSummary } from '../../../src/health/report/summary.ts';
import { API_CAUSES, CAUSES } from '../../../src/ims/index.ts';
import { describeIssueProblem, ISSUE_PROBLEMS } from '../../../src/issue/index.ts';
import { takeApart } from '../../support/code-spans.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { inputs } from '../support.ts';
import { change, credential, healthFinding, healthReport } from './fixture.ts';

const ACTION = { GITHUB_ACTION_REPOSITORY: 'acme/ims-auth', GITHUB_ACTION_REF: 'v1' };
const ENV = { ...ACTION, GITHUB_REPOSITORY: 'acme/shop' };
const PAGE = 'https://developer.adobe.com/console/projects/12/56/credentials/34/details/oauthservertoserver';
const HELP = 'https://github.com/acme/ims-auth/blob/v1/docs/troubleshooting.md#wrong-client-secret';
const COMMAND = 'gh secret set KEY --env production --repo acme/shop';
const ABOUT = {
  owner: '@acme/data',
  project: 'Acme @ops',
  secret: { name: 'KEY', environment: 'production' },
};

/** The report of a run in which one credential fails. */
function failing(more: Partial<CredentialHealth> = {}, env: Record<string, string> = ENV): HealthReport {
  const findings = [finding('wrong-client-secret', 'error', ['Evidence: HTTP 400'])];
  const one = credential({ name: 'Data', ...ABOUT, consoleUrl: PAGE, findings, ...more });
  const time = { startedAt: 1, durationMs: 1 };
  return makeReport(inputs([]), { credentials: [one], information: [] }, time, env);
}

describe('the next step', () => {
  test('has page, command and help in an annotation, which begins with the name', () => {
    expect(healthAnnotations(failing()).annotations).toEqual([
      {
        level: 'error',
        title: 'Adobe credential failing: Data',
        message: [
          'Data: Adobe IMS refused the client secret.',
          'Evidence: HTTP 400',
          'Owner: @acme/data',
          'Project: Acme @ops',
          `Next: ${CAUSES['wrong-client-secret'].next}`,
          `Developer Console: ${PAGE}`,
          `Store it: ${COMMAND}`,
          `Help: ${HELP}`,
          `More: ${CAUSES['wrong-client-secret'].link}`,
        ].join('\n'),
      },
    ]);
  });

  test('is in the log, below the credential', () => {
    expect(healthLines(failing())).toEqual([
      'failing: Data. Adobe IMS refused the client secret.',
      '  Owner: @acme/data',
      '  Project: Acme @ops',
      `  Developer Console: ${PAGE}`,
      `  Store it: ${COMMAND}`,
      '1 credential checked: 1 failing.',
    ]);
    const healthy = failing({ findings: [], verdict: 'healthy' });
    expect(healthLines(healthy)).toEqual(['healthy: Data.', '1 credential checked: 1 healthy.']);
  });

  test('is in summary and issue, which mention nobody', () => {
    for (const markdown of [healthSummary(failing()), healthIssue(failing(), []).body]) {
      expect(markdown).toContain(' · owner `@acme/data` · project `Acme @ops`');
      expect(markdown).toContain(
        ` [Developer Console](${PAGE}) Store it: \`${COMMAND}\` [Help](${HELP}) [More](${CAUSES['wrong-client-secret'].link})`,
      );
      expect(takeApart(markdown).outside).not.toContain('@');
    }
  });

  test('is in a comment, without help', () => {
    expect(healthComment(failing(), change())).toContain(
      `- \`Data\`: Adobe IMS refused the client secret. Next: `,
    );
    expect(healthComment(failing(), change())).toContain(
      ` [Developer Console](${PAGE}) Store it: \`${COMMAND}\`\n`,
    );
  });

  test('is in the JSON', () => {
    const { credentials } = JSON.parse(healthJson(failing())) as { credentials: object[] };
    expect(credentials[0]).toMatchObject({
      owner: '@acme/data',
      project: 'Acme @ops',
      secret: { name: 'KEY', environment: 'production', repository: null, organization: null },
      consoleUrl: PAGE,
      findings: [{ help: HELP, consoleUrl: PAGE, command: COMMAND }],
    });
  });

  test('has no page and no command where it leads to neither', () => {
    const { credentials } = failing({
      findings: [finding('scope-not-granted', 'error'), finding('invalid-request', 'error')],
    });
    expect(credentials[0]?.findings.map(({ consoleUrl, command }) => [consoleUrl, command])).toEqual([
      [PAGE, undefined],
      [undefined, undefined],
    ]);
  });

  test('says for a secret of an organization what is to be replaced', () => {
    const report = failing({ secret: { name: 'KEY', organization: 'acme' } });
    const command = 'gh secret set KEY --org acme --visibility VISIBILITY';
    const note =
      '(VISIBILITY is what the secret has now: all, private, or selected with the option --repos.)';
    expect(healthAnnotations(report).annotations[0]?.message).toContain(`\nStore it: ${command} ${note}\n`);
    expect(healthSummary(report)).toContain(`Store it: \`${command}\` ${note}`);
  });

  test('goes to another GitHub server', () => {
    const report = failing({}, { ...ENV, GITHUB_SERVER_URL: 'https://ghe.example.com' });
    const [found] = report.credentials[0]?.findings ?? [];
    expect([found?.command, found?.help]).toEqual([
      'gh secret set KEY --env production --repo ghe.example.com/acme/shop',
      HELP.replace('github.com', 'ghe.example.com'),
    ]);
  });
});

describe('what fails the step', () => {
  test('begins with the credentials', () => {
    const fails = (count: number, verdict: 'failing' | 'warning'): HealthReport =>
      healthReport({
        failOn: 'warning',
        credentials: [
          credential({ name: 'good' }),
          ...Array.from({ length: count }, (_, index) => credential({ name: `n${index}`, verdict })),
        ],
      });
    expect(failureMessage(fails(1, 'failing'))).toMatch(
      /^n0: 1 of 2 Adobe credentials failing \(`fail-on` is `warning`\)\.\nNext: /,
    );
    expect(failureMessage(fails(7, 'warning'))).toMatch(
      /^n0, n1, n2, n3, n4 and 2 more: 7 of 8 Adobe credentials with a warning \(/,
    );
  });
});

describe('help', () => {
  test.each([
    [{}, undefined],
    [{ GITHUB_ACTION_REPOSITORY: 'acme/ims-auth' }, undefined],
    [{ ...ACTION, GITHUB_ACTION_REPOSITORY: 'acme' }, undefined],
    [{ ...ACTION, GITHUB_ACTION_REF: '../../evil' }, undefined],
    [{ ...ACTION, GITHUB_ACTION_REF: 'a b' }, undefined],
    [{ ...ACTION, GITHUB_SERVER_URL: 'javascript:x' }, undefined],
    [ACTION, 'https://github.com/acme/ims-auth/blob/v1/docs/troubleshooting.md#tls'],
    [
      { ...ACTION, GITHUB_ACTION_REF: 'feature/new-1.2' },
      'https://github.com/acme/ims-auth/blob/feature/new-1.2/docs/troubleshooting.md#tls',
    ],
  ])('in the environment %j', (env, address) => {
    expect(helpPages(env)('tls')).toBe(address);
  });

  test('has a place for everything that leads there', () => {
    const page = readFileSync(new URL('../../../docs/troubleshooting.md', import.meta.url), 'utf8');
    const ids = [
      CAUSES,
      API_CAUSES,
      FINDINGS,
      INFORMATION,
      ISSUE_PROBLEMS,
      HEALTH_PROBLEMS,
      HEALTH_INPUT_WARNINGS,
    ].flatMap((texts) => Object.keys(texts));
    expect(ids.filter((id) => !page.includes(`\n### ${id}\n`))).toEqual([]);
    expect(ids.filter((id) => helpPages(ACTION)(id) === undefined)).toEqual([]);
  });

  test('is in the messages about inputs and the issue', () => {
    const text = [
      describeHealthProblem({ id: 'no-credentials', details: [] }, ENV),
      describeHealthInputWarning({ id: 'value-trimmed', details: [] }, ENV),
      describeIssueProblem({ id: 'issue-locked' }, [], ENV),
    ];
    expect(text.map((each) => each.split('\n').slice(-2))).toEqual([
      [`Help: ${helpPages(ENV)('no-credentials')}`, `More: ${HEALTH_PROBLEMS['no-credentials'].link}`],
      [`Help: ${helpPages(ENV)('value-trimmed')}`, `More: ${HEALTH_INPUT_WARNINGS['value-trimmed'].link}`],
      [`Help: ${helpPages(ENV)('issue-locked')}`, `More: ${ISSUE_PROBLEMS['issue-locked'].link}`],
    ]);
  });

  test('is in the information about several credentials', () => {
    const information = [
      { id: 'client-secrets-not-permitted', text: healthFinding().text, credentials: ['a'] },
    ];
    const time = { startedAt: 1, durationMs: 1 };
    const report = makeReport(inputs([]), { credentials: [credential()], information }, time, ENV);
    const help = helpPages(ENV)('client-secrets-not-permitted');
    expect(healthSummary(report)).toContain(` [Help](${help}) [More](`);
    expect(JSON.parse(healthJson(report))).toMatchObject({ information: [{ help }] });
  });
});

describe('mentions', () => {
  test('stand in a line of their own, in a new issue or a comment', () => {
    const mentions = ['@mona', '@acme/data'];
    expect(healthIssue(failing(), [], undefined, mentions).body.split('\n\n')[2]).toBe(
      'cc @mona, @acme/data',
    );
    expect(healthComment(failing(), change([], { mentions })).split('\n\n').at(-2)).toBe(
      'cc @mona, @acme/data',
    );
    expect(healthIssue(failing(), []).body).not.toContain('cc ');
  });

  test('are at most fifty', () => {
    const many = Array.from({ length: 60 }, (_, index) => `@n${index}`);
    const [line = ''] = mentionPart(many);
    expect(line.match(/@/g)).toHaveLength(50);
    expect(line).toMatch(/ and 10 more owners$/);
  });

  test('are of nobody else, whatever the text is', () => {
    for (const text of [...HOSTILE, '@mona @octocat', '[x](y)'])
      expect(mentionPart([text, `@${text}`])).toEqual([]);
  });

  test('leave room for the rest of the comment', () => {
    const mentions = Array.from(
      { length: 50 },
      (_, index) => `@${'o'.repeat(37)}${index}/${'t'.repeat(100)}`,
    );
    const credentials = Array.from({ length: 2_000 }, (_, index) =>
      credential({ name: `credential number ${index}`, findings: [healthFinding()] }),
    );
    const comment = healthComment(healthReport({ credentials }), change([], { mentions }));
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(60_000);
    expect(comment.match(/@/g)).toHaveLength(50);
  });

  test('come with the reason why an issue opens without a failing credential', () => {
    const report = healthReport({ credentials: [credential({ verdict: 'unknown' })] });
    expect(healthComment(report, change([], { issue: 'reopened', unanswered: 1 })).split('\n\n')[0]).toBe(
      'The issue is open again, because 1 credential could not be checked in the last 3 checks.',
    );
  });
});

test('hostile text about a credential stands in code only, and adds no line', () => {
  const of = (text: string): HealthReport =>
    failing({ owner: `@${text}`, project: text, secret: { name: 'KEY' }, consoleUrl: `https://x/${text}` });
  const shape = (report: HealthReport): string[] =>
    [healthSummary(report), healthIssue(report, []).body, healthComment(report, change())].map(
      (markdown) => takeApart(markdown).outside,
    );
  const lines = healthLines(of('z')).length;
  for (const text of HOSTILE) {
    for (const outside of shape(of(text)))
      expect(outside, text).not.toMatch(/@|evil\.example|<(?!\/?(?:details|summary|code)>|br>)/);
    // An address with anything special in it is left out.
    expect([lines, lines - 1], text).toContain(healthLines(of(text)).length);
    for (const line of healthLines(of(text)))
      expect(line, text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
  }
});
