import { webcrypto } from 'node:crypto';
import { readHealthInputs } from '../../../src/actions/health/inputs.ts';
import { describeHealthInputWarning, describeHealthProblem } from '../../../src/actions/health/problems.ts';
import type { RunnerEvent } from '../../../src/github/index.ts';
import { FakeRunner } from '../token/support.ts';

export const ORG = '0123456789ABCDEF01234567@AdobeOrg';
/** A client secret of before the p8e- form: nothing in its shape tells what it is. */
export const OLDER = '2c9a0b1d-0000-4000-8000-123456789abc';
export const KEY_LINE = 'MIIExampleKeyLine0123456789';
export const KEY = `-----BEGIN ${'PRIVATE'} KEY-----\n${KEY_LINE}\n-----END ${'PRIVATE'} KEY-----`;
export const SCOPE_TEXT = 'openid,AdobeID,read_organizations';

/** Reads these inputs; all others are empty. */
export function read(
  inputs: Record<string, string>,
  event: Partial<RunnerEvent> = {},
  env: Record<string, string> = {},
) {
  const runner = new FakeRunner({ 'client-id': '', 'client-secret': '', scopes: '', ...inputs }, event);
  Object.assign(runner.env, env);
  const result = readHealthInputs(runner);
  const problems = result.ok ? [] : result.problems;
  return {
    runner,
    result,
    inputs: result.ok ? result.inputs : undefined,
    entries: result.ok ? result.inputs.entries : [],
    problems,
    ids: problems.map(({ id }) => id),
    lines: problems.flatMap(({ details }) => details),
    warnings: result.warnings,
    masks: runner.values('mask'),
    text: [
      ...problems.map((problem) => describeHealthProblem(problem)),
      ...result.warnings.map((warning) => describeHealthInputWarning(warning)),
      ...(result.ok ? result.inputs.entries.map(({ name }) => name) : []),
    ].join('\n'),
  };
}

/** Reads a list, written as YAML. */
export const readYaml = (credentials: string, event: Partial<RunnerEvent> = {}) =>
  read({ credentials }, event);

/** Reads a list, written as JSON. */
export const readList = (...entries: unknown[]) => readYaml(JSON.stringify(entries));

/** When {@link certificate} ends. */
export const CERTIFICATE_END = Date.UTC(2027, 2, 1);

/** A certificate and its private key, both PEM. */
export async function certificate(): Promise<{ pem: string; key: string }> {
  await import('reflect-metadata');
  const { PemConverter, X509CertificateGenerator } = await import('@peculiar/x509');
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const made = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: '01',
      name: 'CN=x',
      notBefore: new Date(Date.UTC(2026, 2, 1)),
      notAfter: new Date(CERTIFICATE_END),
      signingAlgorithm: algorithm,
      keys,
    },
    webcrypto as never,
  );
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { pem: made.toString('pem'), key: PemConverter.encode(key, 'PRIVATE KEY') };
}
