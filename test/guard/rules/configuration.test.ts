import { describe, expect, test } from 'vitest';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { parseTrees } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import type { Finding } from '../../../src/guard/model.ts';
import { RULES } from '../../../src/guard/rules/index.ts';

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

  test('an action that is told a technical account and a key is found whatever its name', () => {
    const step = `      - uses: somebody/rde@v1\n        with:\n          tech-acct-id: a\n          privateKeyContents: b\n`;
    expect(rulesAndLines('.github/workflows/a.yml', job(step))).toEqual(['ci-private-key-action:7:error']);
  });

  test('a reusable workflow that is given the key as a secret is found', () => {
    const call =
      'jobs:\n  a:\n    uses: somebody/ci/.github/workflows/cm.yml@v1\n    secrets:\n      technicalAccountId: a\n      KEY: b\n';
    expect(rulesAndLines('.github/workflows/a.yml', call)).toEqual(['ci-private-key-action:6:error']);
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

describe('hostile files', () => {
  const words =
    'uses: adobe/aio-apps-action technicalAccountId ims contexts jwt_payload credentials client_id "jwt": "imsEndpoint": "metascopes": auth.token.provider. priv_key_path: private_key PUBLIC ';
  const texts: Record<string, string> = {
    'deep lists': `${words}\n${'['.repeat(100_000)}`,
    'deep objects': `${'{"jwt":'.repeat(100_000)}`,
    'deep YAML': `uses: a\nims: contexts\n${'- '.repeat(50_000)}technicalAccountId`,
    aliases: `a: &a [x]\n${'b: [*a,*a,*a]\n'.repeat(5_000)}${words}`,
    'one line': words.repeat(20_000),
    'many lines': `- uses: x\n  with: { technicalAccountId: a }\n`.repeat(20_000),
    'many settings': `${words}\n`.repeat(10_000),
    'white space': `${words}${' '.repeat(500_000)}#`,
    'quotation marks': `{"imsEndpoint": "${'\\"'.repeat(200_000)}`,
  };

  test.each(Object.entries(texts))('%s neither stop the scan nor hold it up', (_name, text) => {
    for (const path of ['a.yml', 'a.json', '.aio', 'Jenkinsfile', 'a.config', 'x.yml.ejs', '.github/a.yml']) {
      const started = performance.now();
      expect(() => scan(path, text)).not.toThrow();
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});
