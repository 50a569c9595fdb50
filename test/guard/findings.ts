import { fingerprintOf } from '../../src/guard/detect/scan-source.ts';
import type { Finding } from '../../src/guard/model.ts';

/** A finding for tests, with what matters to the test in place of the rest. */
export function finding(given: Partial<Finding> = {}): Finding {
  const { rule = 'exchange-endpoint', path = 'a.js', line = 1 } = given;
  return {
    rule,
    level: 'error',
    path,
    line,
    column: 1,
    endLine: line,
    endColumn: 5,
    place: 'code',
    excerpt: 'x',
    message: 'Message.',
    advice: 'Advice.',
    docs: 'https://example.com/',
    fingerprint: fingerprintOf(rule, path, `line ${line}`, 1),
    state: 'active',
    ...given,
  };
}
