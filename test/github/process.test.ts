import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asText } from '../../src/github/index.ts';
import { EXAMPLE_CLIENT, startImsServer } from '../ims-server/index.ts';
import { expectNoLeak, withoutMaskCommands } from '../runner/index.ts';

const bundle = fileURLToPath(new URL('../../dist/token/main.js', import.meta.url));
const scan = fileURLToPath(new URL('../../dist/scan/main.js', import.meta.url));
const SECRET = EXAMPLE_CLIENT.clientSecrets[0] ?? '';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ims-auth-process-'));
  writeFileSync(join(folder, 'file'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(
  env: Record<string, string>,
  file = bundle,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const inputs = {
    'INPUT_CLIENT-ID': EXAMPLE_CLIENT.clientId,
    'INPUT_CLIENT-SECRET': SECRET,
    INPUT_SCOPES: 'openid',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [file], { env: { ...inputs, ...env } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('the process', () => {
  test('outside of a runner it stops before the toolkit could print outputs to the log', async () => {
    const { code, stdout, stderr } = await start({});
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error title=Unexpected error::.*GITHUB_OUTPUT is not set/);
    expectNoLeak([SECRET], { stdout });
  });

  test('a token that cannot be handed over is invalidated, and the failure is one red line', async () => {
    const ims = await startImsServer({ tls: false });
    const file = join(folder, 'file');
    const { code, stdout, stderr } = await start({
      GITHUB_ENV: file,
      GITHUB_STATE: file,
      // The toolkit quotes the path of the missing file in its error.
      GITHUB_OUTPUT: join(folder, `${SECRET}\n::warning::forged`),
      'INPUT_IMS-URL': ims.url,
    });
    await ims.close();
    const own = withoutMaskCommands(stdout);
    expect([code, stderr]).toEqual([1, '']);
    expect(own).toMatch(
      /^::error title=Adobe IMS access token::The access token could not be handed to later/m,
    );
    expect(own).toContain('The token was invalidated at once.');
    expect(own).not.toMatch(/^ *at |^::warning/m);
    expect([...ims.invalidated]).toEqual(ims.issued.map(({ token }) => token));
    expectNoLeak([SECRET, ...ims.issued.map(({ token }) => token)], { own });
  });

  test('an unexpected error is one red line, without a secret, a stack trace or a forged command', async () => {
    const output = join(folder, `${SECRET}\n::warning::forged`);
    const env = { GITHUB_ENV: join(folder, 'file'), GITHUB_OUTPUT: output, GITHUB_WORKSPACE: folder };
    const { code, stdout, stderr } = await start(env, scan);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^::error title=Unexpected error::The action stopped on an unexpected error\. Error: Missing file/m,
    );
    expect(stdout).not.toMatch(/^ *at |^::warning/m);
    expectNoLeak([SECRET], { stdout });
  });
});

describe('text for the log', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b'],
    ['a ::b', 'a ::b'],
    ['x ##[group]y', 'x ## [group]y'],
    ['a\r::b::c', 'a\n: :b::c'],
    ['two\nlines', 'two\nlines'],
  ])('%j is printed as %j', (message, expected) => {
    expect(asText(message)).toBe(expected);
  });
});
