import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { DOCUMENTS, read } from './repository.ts';

// Fences of scripts. A session with prompts (`console`) is none.
const BLOCKS = DOCUMENTS.flatMap((path) => {
  const document = read(path);
  return [...document.matchAll(/^( *)```(?:sh|bash)\b[^\n]*\n([\s\S]*?)^\1```$/gm)].map(
    ({ index, 2: text = '' }) => ({ path, line: document.slice(0, index).split('\n').length + 1, text }),
  );
});

const problemsOf = (script: string): string =>
  spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr;

test('documents have scripts', () => {
  expect(BLOCKS.length).toBeGreaterThan(10);
});

// bash of Windows may be the one of WSL, which is not always set up.
test.skipIf(process.platform === 'win32').each(BLOCKS)(
  'the script in $path, line $line, can be parsed',
  ({ text }) => {
    expect(problemsOf(text)).toBe('');
  },
);

test.skipIf(process.platform === 'win32').each(['echo "a', 'if true; then', "cat <<'EOF'\na"])(
  'a script that is broken is found: %j',
  (script) => {
    expect(problemsOf(script)).not.toBe('');
  },
);

test.each(BLOCKS)(
  'JSON that the script in $path, line $line, hands to a program can be parsed',
  ({ text }) => {
    for (const [, json = ''] of text.matchAll(/<<'EOF'\n(\{\n[\s\S]*?)^EOF$/gm)) {
      expect(JSON.parse(json)).toBeTypeOf('object');
    }
  },
);
