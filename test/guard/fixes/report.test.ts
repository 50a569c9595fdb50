import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import { planFile } from '../../../src/guard/fixes/plan-file.ts';
import { fixText } from '../../../src/guard/fixes/report.ts';

async function shown(path: string, text: string): Promise<string> {
  await loadParsers(path);
  const options = { unsafe: true, to: 'oauth_sts' as const, hasFile: () => false, elsewhere: () => false };
  const source = { path, text, kind: kindOf(path, text) };
  const file = planFile(source, ({ level }) => level !== 'note', options);
  expect(file.edits).not.toEqual([]);
  const planned = {
    ...file,
    bytesPath: path,
    original: Buffer.from(text),
    fixed: Buffer.from(file.after),
    context: { wanted: [], accepted: [], rules: [], files: [] },
  };
  return fixText({ files: [planned], unfixed: [] }, { color: false, written: false, unsafe: true });
}

const PEM = generateKeyPairSync('rsa', { modulusLength: 1024 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
  .trimEnd();
const SECRETS = ['tulip-bicycle', 'Xq7', 'hunter2hunter2', 'p8e-AbCdEfGhIjKlMnOpQrStUv'];

test.each(SECRETS)('shows no client secret that moves into a list: %s', async (secret) => {
  const context = {
    client_id: 'a',
    client_secret: secret,
    meta_scopes: ['ent_adobeio_sdk'],
    private_key: 'k',
  };
  const json = JSON.stringify({ ims: { contexts: { x: context } } }, undefined, 2);
  expect(await shown('.aio', json)).not.toContain(secret);
  const withAccount = { ims: { contexts: { x: { technical_account_id: 't', ...context } } } };
  expect(await shown('.aio', JSON.stringify(withAccount, undefined, 2))).not.toContain(secret);
  expect(await shown('.aio', JSON.stringify(withAccount))).not.toContain(secret);
  const prefix = 'AIO_ims_contexts_my__ctx_';
  const env = `${prefix}technical__account__id=t\n${prefix}client__secret=${secret}\n${prefix}meta__scopes=["ent_adobeio_sdk"]\n${prefix}private__key=k\n`;
  expect(await shown('.env', env)).not.toContain(secret);
  const quoted = `${prefix}client__secret="${secret}"\n${prefix}private__key=k\n`;
  expect(await shown('.env', quoted)).not.toContain(secret);
});

const SHORT = '-----BEGIN PRIVATE KEY-----\nabcDEF12\ntulip\nQ2hhbg==\n-----END PRIVATE KEY-----';

test.each([PEM, SHORT])('shows no line of a private key that goes (%#)', async (pem) => {
  const env = `ADOBE_CLIENT_SECRET=tulip-bicycle\nADOBE_TECHNICAL_ACCOUNT_ID=t\nADOBE_PRIVATE_KEY="${pem}"\n`;
  const yaml = `adobe:\n  clientSecret: tulip-bicycle\n  technicalAccountId: t\n  privateKey: |\n${pem.replace(/^/gm, '    ')}\n`;
  for (const [path, text] of [
    ['.env', env],
    ['a.yml', yaml],
  ] as const) {
    const report = await shown(path, text);
    expect(report).not.toContain('tulip-bicycle');
    for (const line of pem.split('\n').slice(1, -1)) expect(report).not.toContain(line);
  }
});
