import { beforeAll, describe, expect, test } from 'vitest';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { loadParsers, parseTrees } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import type { Finding } from '../../../src/guard/model.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { hostileSettings, SETTINGS_PATHS } from '../hostile.ts';

beforeAll(() => loadParsers());

const OWN = RULES.filter(({ tier }) => ['system', 'format', 'configuration'].includes(tier));

const scan = (path: string, text: string): Finding[] => scanSource({ path, text, kind: kindOf(path) }, OWN);

const rulesAndLines = (path: string, text: string): string[] =>
  scan(path, text).map(({ rule, line, level }) => `${rule}:${line}:${level}`);

describe('workflows', () => {
  const jwt = `      - uses: adobe/aio-apps-action@2.0.2
        with:
          command: auth
          TECHNICALACCOUNTID: a
          KEY: \${{ secrets.KEY_STAGE }}
`;
  const oauth = `      - uses: adobe/aio-apps-action@4.1.0
        with:
          command: oauth_sts
          TECHNICALACCOUNTID: a
`;
  const job = (steps: string): string => `jobs:\n  a:\n    steps:\n${steps}`;

  test('of a step with JWT and one with OAuth only the first is found, at its command', () => {
    expect(rulesAndLines('.github/workflows/a.yml', job(oauth + jwt))).toEqual(['ci-apps-action:10:error']);
  });

  test('what is no YAML is read line by line, with the same result', () => {
    const template = `<% if (a) { %>\n${job(oauth + jwt)}<% } %>\n`;
    expect(parseTrees(template)).toBeUndefined();
    expect(rulesAndLines('.github/workflows/a.yml', template)).toEqual(['ci-apps-action:11:error']);
    expect(rulesAndLines('generators/ci/a.yml.ejs', job(jwt))).toEqual(['ci-apps-action:6:error']);
  });

  test('metascopes of the step become scopes in the advice', () => {
    const [first] = scan('a.yml', job(`${jwt}          SCOPES: '["ent_cloudmgr_sdk"]'\n`));
    expect(first?.advice).toContain('read_pc.dma_aem_ams');
  });

  test('a key that a migrated step still gets is a warning', () => {
    const stale = job(`${oauth}          key: \${{ secrets.KEY_PROD }}\n`);
    expect(rulesAndLines('.github/workflows/a.yml', stale)).toEqual(['ci-stale-key:8:warning']);
  });

  test('an action with inputs for a technical account and a key is found under any name', () => {
    const step = `      - uses: somebody/rde@v1\n        with:\n          tech-acct-id: a\n          privateKeyContents: b\n`;
    expect(rulesAndLines('.github/workflows/a.yml', job(step))).toEqual(['ci-private-key-action:7:error']);
  });

  test('a reusable workflow that is given the key as a secret is found', () => {
    const call =
      'jobs:\n  a:\n    uses: somebody/ci/.github/workflows/cm.yml@v1\n    secrets:\n      technicalAccountId: a\n      KEY: b\n';
    expect(rulesAndLines('.github/workflows/a.yml', call)).toEqual(['ci-private-key-action:6:error']);
  });
});

describe('anchors and aliases of YAML', () => {
  const step = (rest: string): string => `jobs:\n  a:\n    steps:\n${rest}`;

  test('inputs that an alias names are found where they stand', () => {
    const text = step(
      '      - uses: x/y@v1\n        with: &a\n          technicalAccountId: a\n          KEY: b\n      - uses: somebody/rde@v1\n        with: *a\n',
    );
    expect(rulesAndLines('.github/workflows/a.yml', text)).toEqual(['ci-private-key-action:7:error']);
  });

  test('what is merged counts, and what the object says itself wins', () => {
    const text = (own: string): string =>
      `x: &a\n  command: auth\n${step(`      - uses: adobe/aio-apps-action@3.3.0\n        with:\n          <<: *a\n          CLIENTID: b\n${own}`)}`;
    expect(rulesAndLines('a.yml', text(''))).toEqual(['ci-apps-action:2:error']);
    expect(rulesAndLines('a.yml', text('          command: oauth_sts\n'))).toEqual([]);
  });

  test('aliases of aliases do not stop the scan', () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`,
    );
    const text = `a0: &a0 {uses: x}\n${levels.join('\n')}\nself: &s [*s]\n`;
    expect(parseTrees(text)).toHaveLength(1);
  });
});

describe('service credentials of the AEM Developer Console', () => {
  const file = (end: string): string =>
    JSON.stringify({
      ok: true,
      integration: {
        imsEndpoint: 'ims-na1.adobelogin.com',
        metascopes: 'ent_aem_cloud_api',
        technicalAccount: { clientId: 'a', clientSecret: 'b' },
        privateKey: '-----BEGIN RSA PRIVATE KEY-----\r\nabc',
        certificateExpirationDate: end,
      },
    });

  test('the end of the certificate is said', () => {
    const [first] = scan('service_token.json', file('2026-02-14T07:35:37.000Z'));
    expect(first?.level).toBe('warning');
    expect(first?.message).toContain('ends on 2026-02-14,');
  });

  test('the end of the certificate is said where the JSON is the value of a variable', () => {
    const [first] = scan('.env', `AEM='${file('2026-02-14T07:35:37.000Z')}'\n`);
    expect(first?.message).toContain('ends on 2026-02-14,');
  });

  test('what is no date is not repeated', () => {
    const [first] = scan('service_token.json', file('::error::x'));
    expect(first?.message).not.toContain('error');
    expect(first?.rule).toBe('aem-service-credentials');
  });
});

test('an IMS integration of AEM that Adobe provisioned is a note that says not to touch it', () => {
  const path = 'config/com.adobe.granite.auth.oauth.accesstoken.provider.1.config';
  const own = 'auth.token.provider.title="Smart Tags"\nauth.token.provider.keypair.alias="b"\n';
  expect(rulesAndLines(path, own)).toEqual(['aem-ims-integration:2:error']);
  expect(rulesAndLines(path, own.replace('Smart Tags', 'AEM-p12-e34'))).toEqual([
    'aem-ims-provisioned:2:note',
  ]);
});

test('the note about Query Service shows no secret', () => {
  const secret = '0123456789abcdef0123456789abcdef';
  const [first] = scan(
    'db.env',
    `URL=postgres://x.platform-query.adobe.io:80\nPASSWORD=0123456789ABCDEF01234567:${secret}\n`,
  );
  expect(first?.level).toBe('note');
  expect(JSON.stringify(first)).not.toContain(secret.slice(0, 8));
});

test('no advice is cut', () => {
  for (const { advice, message } of OWN) {
    expect(advice.text.length).toBeLessThan(1_000);
    expect(message.length).toBeLessThan(500);
  }
});

describe('hostile files', { tags: 'limits' }, () => {
  // How the time grows with the size of these texts: bench/growth.ts.
  test.each(Object.entries(hostileSettings(1)))('%s do not stop the scan', (_name, text) => {
    for (const path of SETTINGS_PATHS) expect(() => scan(path, text)).not.toThrow();
  });
});
