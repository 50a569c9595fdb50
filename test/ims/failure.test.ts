import { describe, expect, test } from 'vitest';
import { CAUSES, type Cause } from '../../src/ims/causes.ts';
import { describeEvidence, describeFailure, seconds } from '../../src/ims/failure.ts';
import { SECRET_1 } from './support.ts';

const context = { subject: 'client id x, production (host)', secrets: [SECRET_1] };

describe('the text of a failure', () => {
  test.each(Object.keys(CAUSES) as Cause[])('%s: what, which credential, next, help', (cause) => {
    const lines = describeFailure({ cause, evidence: {}, attempts: 1 }, context).split('\n');
    expect(lines).toEqual([
      CAUSES[cause].summary,
      'Credential: client id x, production (host)',
      `Next: ${CAUSES[cause].next}`,
      `Help: ${CAUSES[cause].link}`,
    ]);
  });

  test('has the evidence on one line and the number of attempts where there were several', () => {
    const evidence = { status: 400, error: 'invalid_client', errorDescription: 'say "no"', debugId: 'abc' };
    expect(
      describeFailure({ cause: 'refused', evidence, attempts: 4 }, context).split('\n').slice(2, 4),
    ).toEqual([
      `Evidence: HTTP 400, error "invalid_client", description "say 'no'", x-debug-id "abc"`,
      'Attempts: 4',
    ]);
  });

  test('every piece of evidence is sanitized, and what is left empty by that is left out', () => {
    const evil = `\n::error::${SECRET_1}##[x]`;
    const text = describeEvidence(
      {
        error: evil,
        errorDescription: evil,
        debugId: evil,
        contentType: evil,
        location: evil,
        code: evil,
        proxy: '\n',
      },
      [SECRET_1],
    );
    expect(text).not.toMatch(/\n|::|##\[|p8e-/);
    expect(text).not.toContain('proxy');
  });

  test('network evidence names code and proxy; a pause asked for is in seconds', () => {
    expect(describeEvidence({ code: 'ECONNRESET', proxy: 'proxy:3128' }, [])).toBe(
      'code "ECONNRESET", through the proxy "proxy:3128"',
    );
    expect(describeEvidence({ status: 429, retryAfterMs: 3_600_000 }, [])).toBe(
      'HTTP 429, asked to wait 3600 s',
    );
    expect(describeEvidence({ status: 302, location: 'https://x' }, [])).toBe(
      'HTTP 302, redirect to "https://x"',
    );
  });

  test('durations have a decimal only where it matters', () => {
    expect([seconds(1_449), seconds(30_000), seconds(10_400), seconds(2_000)]).toEqual([
      '1.4 s',
      '30 s',
      '10 s',
      '2 s',
    ]);
  });

  test('every summary is unique and every link is https', () => {
    const texts = Object.values(CAUSES);
    expect(new Set(texts.map(({ summary }) => summary)).size).toBe(texts.length);
    expect(texts.filter(({ link }) => !link.startsWith('https://'))).toEqual([]);
  });
});
