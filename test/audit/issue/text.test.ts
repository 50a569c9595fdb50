import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/audit/issue/changes.ts';
import { NO_STATE } from '../../../src/audit/issue/state.ts';
import { commentText, issueText } from '../../../src/audit/issue/text.ts';
import type { AuditReport } from '../../../src/audit/model.ts';
import { BODY_MAX } from '../../../src/issue/index.ts';
import { takeApart } from '../../support/code-spans.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { finding, report, result } from '../report/fixture.ts';

const MARK = { kind: 'organization-audit', key: '0123456789abcdef' } as const;
const PLACE = { server: 'https://github.com', repository: 'octo-org/audit', runId: '7' };

function hostile(text: string): AuditReport {
  const found = finding({ owners: [`@octo-org/${text}`, text], path: text, excerpt: text });
  return report(
    [
      result(`octo-org/a${text}`, { id: 1, findings: [found] }),
      result(text, { id: 2, notScanned: { reason: 'could-not-clone', detail: `d${text}` } }),
    ],
    { of: `octo${text}` },
  );
}

function texts(of: AuditReport): string[] {
  const changes = { ...changesOf(NO_STATE, of), clean: of.results };
  return [issueText(of, PLACE, MARK, NO_STATE).body, commentText(of, PLACE, changes, 'reopened', [])];
}

describe('the text of the issue', () => {
  test.each(HOSTILE)('%j of a repository stays in code', (text) => {
    const fixed = texts(hostile('x'));
    for (const [index, one] of texts(hostile(text)).entries()) {
      const { outside } = takeApart(one.replace(/\n+<!--[\s\S]*$/, ''));
      const plain = takeApart((fixed[index] ?? '').replace(/\n+<!--[\s\S]*$/, '')).outside;
      // A name that is one of GitHub's has a link; nothing else is outside of code.
      const withoutLinks = (part: string): string =>
        part.replace(/\[◼\]\(https:\/\/github\.com\/[\w./-]+\)/g, '◼').replace(/◼, ◼/g, '◼');
      expect(withoutLinks(outside)).toBe(withoutLinks(plain));
    }
  });

  test('mentions only whom the controller names', () => {
    const of = hostile('@octo-org/everybody');
    const body = issueText(of, PLACE, MARK, NO_STATE, ['@octo-org/security']).body;
    expect(takeApart(body).outside.match(/@[\w/-]+/g)).toEqual(['@octo-org/security']);
  });

  test('of 30,000 repositories fits, names the worst, and says how many more', () => {
    const owners = ['@octo-org/a', '@octo-org/b', '@octo-org/c', '@octo-org/d'];
    const results = Array.from({ length: 30_000 }, (_, at) =>
      at % 3 === 0
        ? result(`octo-org/n${at}`, { id: at, notScanned: { reason: 'too-slow', detail: 'x'.repeat(500) } })
        : result(`octo-org/${'n'.repeat(80)}${at}`, { id: at, findings: [finding({ owners })] }),
    );
    const of = report(results);
    const body = issueText(of, PLACE, MARK, {
      ...NO_STATE,
      affected: new Map(results.map((_, at) => [at, 1])),
    }).body;
    expect(body.length).toBeLessThanOrEqual(BODY_MAX);
    expect(body).toMatch(/and 19,\d{3} more repositories/);
    expect(body).toMatch(/and 9,9\d\d more repositories/);
    expect(body).toContain(' and 1 more');
    expect(commentText(of, PLACE, changesOf(NO_STATE, of), 'updated', []).length).toBeLessThan(BODY_MAX);
  });

  test('shows the last audits, the newest first', () => {
    const point = { repositories: 5, notScanned: 0, errors: 3, warnings: 1, fixable: 2 };
    const trend = [
      { ...point, at: Date.parse('2026-11-02T00:00:00Z'), affected: 2 },
      { ...point, at: Date.parse('2026-11-09T00:00:00Z'), affected: 1, notScanned: 1 },
    ];
    expect(issueText(report([], { trend }), PLACE, MARK, NO_STATE).body).toContain(
      '### Last audits\n\n- 2026\u201111\u201109: 3 errors and 1 warning in 1 repository, 1 not scanned\n- 2026\u201111\u201102: 3 errors',
    );
  });
});
