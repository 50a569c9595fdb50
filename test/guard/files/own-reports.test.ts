import { expect, test } from 'vitest';
import { isOwnReport } from '../../../src/guard/files/own-reports.ts';
import { writeBaseline } from '../../../src/guard/gate/baseline.ts';
import { json, sarif } from '../../../src/guard/report/index.ts';
import { finding } from '../findings.ts';
import { EVERYTHING } from '../report/fixture.ts';

const BASELINE = writeBaseline([finding({}), finding({ path: 'b.js', fingerprint: 'b'.repeat(32) })]);

test.each([
  ['SARIF', sarif(EVERYTHING)],
  ['SARIF, written again', JSON.stringify(JSON.parse(sarif(EVERYTHING)))],
  ['JSON', json(EVERYTHING)],
  ['JSON, written again', JSON.stringify(JSON.parse(json(EVERYTHING)), undefined, 4)],
  ['a baseline', BASELINE],
  ['a baseline of Windows', BASELINE.replaceAll('\n', '\r\n')],
  ['an empty baseline', writeBaseline([])],
  ['a baseline in conflict', BASELINE.replace('\n', '\n<<<<<<< HEAD\n')],
])('knows what the scan writes: %s', (_, text) => {
  expect(isOwnReport(text)).toBe(true);
});

test.each([
  ['SARIF of another tool', sarif(EVERYTHING).replace('"ims-auth JWT guard"', '"other"')],
  ['the report of another tool', json(EVERYTHING).replace(/"name":\s*"ims-auth"/, '"name": "other"')],
  ['code with the words', `const report = {"tool": {"name": "ims-auth"}};\n`],
  ['configuration with the words', '{"tool": {"name": "ims-auth"}, "private_key": "x"}'],
  ['code below the header of a baseline', '{"ims-auth-baseline":1}\nconst url = "/ims/exchange/jwt";\n'],
  ['a part of a report', `${json(EVERYTHING).slice(0, -20)}`],
])('not %s', (_, text) => {
  expect(isOwnReport(text)).toBe(false);
});
