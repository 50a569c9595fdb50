import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/core/excerpt.ts';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import type { Finding } from '../../../src/guard/model.ts';
import { annotations, json, sarif, summary, text } from '../../../src/guard/report/index.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { report } from '../report/fixture.ts';
import { partsOf, SECRET_FORMS } from '../secret-forms.ts';

beforeAll(() => loadParsers());

const findingsIn = ({ path, text }: { path: string; text: string }): Finding[] =>
  scanSource({ path, text, kind: kindOf(path) }, RULES);

const FORMATS: Record<string, (findings: Finding[]) => string> = {
  annotations: (findings) => JSON.stringify(annotations(report({ findings }))),
  summary: (findings) => summary(report({ findings })),
  sarif: (findings) => sarif(report({ findings })),
  json: (findings) => json(report({ findings })),
  text: (findings) => text(report({ findings }), { color: false }),
};

describe('a secret in the line of a finding', () => {
  test('is in no excerpt, whatever its form', () => {
    expect(new Set(SECRET_FORMS.map(({ path }) => path.replace(/^[^/]*/, ''))).size).toBeGreaterThan(160);
    const shown = SECRET_FORMS.flatMap((form) => {
      const findings = findingsIn(form);
      expect(findings.length, form.name).toBeGreaterThan(0);
      const all = JSON.stringify(findings);
      return partsOf(form.secret).some((part) => all.includes(part)) ? [form.name] : [];
    });
    expect(shown).toEqual([]);
  });

  // One report for each of a few forms, because a report shows only the first of many findings.
  test.each(Object.entries(FORMATS))('is not in the format %s', (_name, format) => {
    for (const form of SECRET_FORMS.filter((_, index) => index % 10 === 0)) {
      const output = format(findingsIn(form));
      for (const part of partsOf(form.secret)) expect(output, form.name).not.toContain(part);
    }
  });

  test('what the rule matched is shown, and marked', () => {
    for (const form of SECRET_FORMS) {
      const found = findingsIn(form).map(({ excerpt, mark }) => mark && excerpt.slice(mark.start, mark.end));
      expect(found.join(' '), form.name).toMatch(/jwt|ent_/);
    }
  });

  test('fingerprints are those of the versions before, so that baselines hold', () => {
    const hash = createHash('sha256');
    for (const form of SECRET_FORMS) for (const { fingerprint } of findingsIn(form)) hash.update(fingerprint);
    expect(hash.digest('hex').slice(0, 32)).toBe('5631a944e35373047b4f3881b24eda17');
  });
});

describe('an excerpt', () => {
  const excerpt = (line: string, match: string, prose = false): string => {
    const start = line.indexOf(match);
    return excerptOf(line, { start, end: start + match.length }, prose).text;
  };

  test.each([
    [`const auth = require('@adobe/jwt-auth');`, '@adobe/jwt-auth'],
    [`import auth from "@adobe/jwt-auth";`, '@adobe/jwt-auth'],
    [`{ "dependencies": { "@adobe/jwt-auth": "^2.0.0" } }`, '@adobe/jwt-auth'],
    ['npm install --save @adobe/jwt-auth@0.3.0', '@adobe/jwt-auth'],
    [`URL = f"{host}/ims/exchange/jwt?client_id={x}"`, 'ims/exchange/jwt'],
    [`payload['https://ims-na1.adobelogin.com/s/ent_user_sdk'] = True`, 'adobelogin.com/s/ent_user_sdk'],
    [`key: \${{ secrets.KEY }}`, `key: \${{ secrets.KEY }}`],
    ['curl -d "client_id=$ID" -d "client_secret=$SECRET" -d "jwt_token=$JWT" "$URL"', '"jwt_token='],
    ['<groupId>com.adobe.aio</groupId><artifactId>aio-lib-java-ims</artifactId>', 'aio-lib-java-ims'],
    ['private static final String META_SCOPES = "ent_user_sdk";', 'ent_user_sdk'],
    ['aanalytics2==0.3.7', 'aanalytics2'],
  ])('keeps names, keys, calls, references and versions: %s', (line, match) => {
    expect(excerpt(line, match)).toBe(line);
  });

  test('keeps a sentence', () => {
    const line = 'This uses the JWT flow with @adobe/jwt-auth, which Adobe has ended.';
    expect(excerpt(line, '@adobe/jwt-auth', true)).toBe(line);
  });

  test('hides the value of a secret key even if the rule matched both', () => {
    expect(excerpt('client_secret=opensesamexy', 'client_secret=opensesamexy')).toBe('client_secret=***');
  });

  test.each(['</', '</%', '</>', '</ jwt', '<!', '<![CDATA[', '<!--', '\\', '%', '&'])(
    'ends behind %j',
    (end) => {
      expect(excerpt(`jwt ${end}`, 'jwt')).toMatch(/^jwt/);
      expect(excerpt(`${end}x jwt`, 'jwt')).toMatch(/jwt$/);
    },
  );

  test('an invisible character does not split what looks like a secret', () => {
    const split = 'x p8\u200be-Qm7ZtR2v\u{e0001}Xk9L jwt';
    expect(excerpt(split, 'jwt', true)).toBe('x *** jwt');
    expect(excerpt('a\udb40\u200b\udc01 jwt', 'jwt', true)).toBe('a jwt');
  });
});
