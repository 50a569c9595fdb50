import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scan } from '../../../src/guard/scan/scan.ts';
import { needsSecondThread } from '../../../src/guard/scan/scan-files.ts';
import { repository } from '../detect/support.ts';

const EXCHANGE = "const url = 'https://ims-na1.adobelogin.com/ims/exchange/jwt';\n";

function tree(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  for (let index = 0; index < 300; index++) {
    const content = [EXCHANGE, 'const x = 1;\n', Buffer.alloc(20), `${' '.repeat(6_000)}${EXCHANGE}`][
      index % 4
    ];
    files[`${index}/größe ${index}.js`] = content ?? '';
  }
  files['big.json'] = `${' '.repeat(9_000_000)}${EXCHANGE}`;
  files['wide.js'] = Buffer.from(EXCHANGE, 'utf16le');
  files['vendor/a.js'] = EXCHANGE;
  files['note.js'] = '// ims-auth-ignore: exchange-endpoint -- nothing here\n';
  return files;
}

async function bytesOf(root: string, secondThread: boolean, script?: URL): Promise<string> {
  return JSON.stringify(await scan({ root, threads: { secondThread, script } }));
}

test('a second thread changes nothing in the result', async () => {
  const root = repository(tree());
  const one = await bytesOf(root, false);
  expect(one).toContain('"fingerprint"');
  expect(await bytesOf(root, true)).toBe(one);
});

test('a small tree has no second thread', () => {
  expect(needsSecondThread(500)).toBe(false);
});

describe('the first thread scans the files of a second thread that fails', () => {
  const broken: Record<string, string> = {
    'at once': "throw new Error('broken');",
    'by ending': 'process.exit(0);',
    'by doing nothing': '',
    'after it has taken files': `
      import { workerData } from 'node:worker_threads';
      Atomics.add(workerData.counters, 0, 16);
      process.exit(0);`,
  };

  test.each(Object.keys(broken))('%s', async (how) => {
    const root = repository(tree());
    const script = join(repository({}), 'worker.mjs');
    writeFileSync(script, broken[how] ?? '');
    expect(await bytesOf(root, true, pathToFileURL(script))).toBe(await bytesOf(root, false));
  });

  test('because its file is missing', async () => {
    const root = repository(tree());
    const missing = pathToFileURL(join(root, 'missing.mjs'));
    expect(await bytesOf(root, true, missing)).toBe(await bytesOf(root, false));
  });
});
