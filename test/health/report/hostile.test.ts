import { describe, expect, test } from 'vitest';
import type { HealthReport } from '../../../src/health/model.ts';
import { healthAnnotations } from '../../../src/health/report/annotations.ts';
import { healthComment } from '../../../src/health/report/comment.ts';
import { healthIssue } from '../../../src/health/report/issue.ts';
import { healthJson } from '../../../src/health/report/json.ts';
import { healthLines } from '../../../src/health/report/lines.ts';
import { healthSummary } from '../../../src/health/report/summary.ts';
import { COMMANDS, parseCommand } from '../../runner/commands.ts';
import { takeApart } from '../../support/code-spans.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { change, clientSecret, credential, healthFinding, healthReport, history, TOKEN } from './fixture.ts';

// Text from outside wherever a report can hold any.
function hostile(text: string): HealthReport {
  const line = `@x ${text} #1`;
  const findings = [
    healthFinding({ id: `sample-${text}`, text: healthFinding().text, details: [line, line] }),
    healthFinding({ level: 'warning', details: [line] }),
  ];
  const secret = { ...clientSecret(300, 2), uuid: text, uses: [{ grantType: text, lastUsedAt: 1 }] };
  const token = { ...TOKEN, scopes: [line, text], technicalAccount: line, organization: text };
  const facts = { clientId: line, imsHost: text, token, clientSecrets: [secret] };
  return healthReport({
    credentials: [
      credential({ ...facts, name: `a${text}`, findings }),
      credential({ ...facts, name: `b${text}`, findings: findings.slice(1) }),
      credential({ ...facts, name: `c${text}`, verdict: 'unknown' }),
      credential({ name: `d${text}`, findings: [healthFinding({ level: 'note', details: [line] })] }),
      credential({ ...facts, name: `e${text}` }),
    ],
    information: [{ id: text, text: healthFinding().text, credentials: [`d${text}`, `e${text}`] }],
    repository: `acme/shop${text}`,
    serverUrl: `https://github.com${text}`,
    runId: `1${text}`,
    issueUrl: `https://github.com/acme/shop/issues/1${text}`,
  });
}

const changed = (text: string) =>
  change([[`e${text}`, 'failing']], { removed: { failing: 1, warning: 2 }, issue: 'reopened' });

const MARKDOWN: Record<string, (text: string) => string> = {
  summary: (text) => healthSummary(hostile(text)),
  issue: (text) =>
    healthIssue(
      hostile(text),
      history(2).map((each) => ({ ...each, runId: `1${text}` })),
    ).body,
  comment: (text) => healthComment(hostile(text), changed(text)),
};

describe('hostile text', () => {
  test.each(Object.entries(MARKDOWN))(
    'in the %s stands in code only, adds no line and closes nothing',
    (_name, make) => {
      // Code in HTML: every special character is an entity, also a backquote.
      const shape = (text: string): string =>
        takeApart(make(text).replaceAll(/<code>(?:[\p{L}\p{M}\p{N} ]|[^\p{ASCII}]|&#\d+;)*<\/code>/gu, '◼'))
          .outside;
      const plain = shape('z');
      for (const text of HOSTILE) {
        const outside = shape(text);
        expect(outside.split('\n'), text).toHaveLength(plain.split('\n').length);
        expect(outside.match(/<\/?[a-z!]+/g), text).toEqual(plain.match(/<\/?[a-z!]+/g));
        expect(outside.match(/\|/g), text).toEqual(plain.match(/\|/g));
        const own = outside.replaceAll(/\[Help\]\(https:\/\/developer\.adobe\.com\/[\w/#-]*\)/g, '');
        const addresses = own.replaceAll(/\[[^\]]*\]\(https:\/\/github\.com\/acme\/shop\/[a-z/]+\d+\)/g, '');
        expect(addresses, text).not.toMatch(
          /@|#\d|evil\.example|\$|~~|:\/\/|\]\(|[0-9a-f]{7,}|(?!\n)[\p{Cc}\p{Cf}]/u,
        );
      }
    },
  );

  test('never gets into the title of the issue', () => {
    for (const text of HOSTILE) {
      expect(healthIssue(hostile(text), []).title).toBe('Adobe credentials need attention');
    }
  });

  test('makes no link of a strange repository, server, run or issue', () => {
    for (const text of HOSTILE.filter((each) => /[^\w.-]/.test(each.trim()))) {
      const report = hostile(text);
      expect(`${healthSummary(report)}${healthIssue(report, []).body}`).not.toMatch(
        /\/actions\/runs\/|\]\(\S*issues/,
      );
    }
  });

  test('in a log line or an annotation is one line without a command', () => {
    for (const text of HOSTILE) {
      const lines = healthLines(hostile(text));
      expect(lines).toHaveLength(6);
      const { annotations } = healthAnnotations(hostile(text));
      expect(annotations.map(({ message }) => message.split('\n').length)).toEqual([6, 4, 2]);
      const shown = [
        ...lines,
        ...annotations.flatMap(({ title, message }) => [title, ...message.split('\n')]),
      ];
      for (const line of shown) {
        expect(line, text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u);
        expect(parseCommand(line, new Set(COMMANDS))).toBeUndefined();
      }
    }
  });

  test('in JSON is safe to print, and still what it was', () => {
    for (const text of HOSTILE) {
      const printed = healthJson(hostile(text));
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
      const commands = printed.split('\n').map((line) => parseCommand(line, new Set(COMMANDS)));
      expect(commands.filter((command) => command !== undefined)).toEqual([]);
      const { credentials } = JSON.parse(printed) as { credentials: { name: string }[] };
      expect(credentials[0]?.name).toBe(`a${text}`);
    }
  });
});
