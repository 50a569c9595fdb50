import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { write } from '../../guard/detect/support.ts';
import { createJob, type Job } from '../../runner/index.ts';
import { commitAll, EXCHANGE, git, SCAN_ACTION } from './support.ts';

const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
});

async function open(): Promise<Job> {
  const job = await createJob();
  jobs.push(job);
  return job;
}

const CODE = `fetch('${EXCHANGE}')\n`;

function utf32(text: string): Buffer {
  const bytes = Buffer.alloc(4 * text.length);
  for (let at = 0; at < text.length; at++) bytes.writeUInt32LE(text.charCodeAt(at), 4 * at);
  return bytes;
}

describe('what is not read is not clean, in the bundle', () => {
  test('one odd byte, line, mark, size or folder does not turn the step green', async () => {
    const job = await open();
    const files: Record<string, string | Uint8Array> = {
      'zero.js': `\0${CODE}`,
      'comment.js': `// ${'a(1);'.repeat(3_000)}\n${CODE}`,
      'large.js': `${'// words\n'.repeat(150_000)}${CODE}`,
      'wide.ps1': Buffer.from(`# größe\n${CODE}`, 'utf16le'),
      'wider.ps1': utf32(CODE),
      'mark.sh': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CODE)]),
      'pointer.sh': `version https://git-lfs.github.com/spec/v1\n${CODE}`,
      '.gradle/auth.gradle': CODE,
      'docs/deploy.gradle': CODE,
      'template.js': `const all = \`src/**/*.js\`;\nif (all) /\`/.test(all);\n${CODE}// */\n`,
      'node_modules/x/auth.js': CODE,
    };
    write(job.workspace, files);
    if (process.platform !== 'win32') symlinkSync('node_modules/x/auth.js', join(job.workspace, 'auth.js'));
    else delete files['node_modules/x/auth.js'];
    commitAll(job.workspace);
    git(job.workspace, 'add', '--force', '--all');
    const step = await job.uses(SCAN_ACTION, { with: { 'json-file': 'a.json' } });
    expect(step.conclusion).toBe('failure');
    const lines = step.log.split('\n');
    for (const path of Object.keys(files))
      expect(lines.some((line) => line.startsWith(`${path}:`) && line.includes(': error: '))).toBe(true);
  });

  test('a workflow that the checkout shows in EBCDIC is read as GitHub reads it', async () => {
    const job = await open();
    const path = '.github/workflows/a.yml';
    write(job.workspace, { [path]: `jobs:\n  a:\n    steps:\n      - run: curl ${EXCHANGE}\n` });
    commitAll(job.workspace);
    write(job.workspace, {
      '.gitattributes': `${path} working-tree-encoding=IBM037\n`,
      [path]: Buffer.from('jobs').map((byte) => byte ^ 0x80),
    });
    const step = await job.uses(SCAN_ACTION);
    expect([step.conclusion, step.annotations[0]?.file]).toEqual(['failure', path]);
  });

  test('code that cannot be read is a warning with its path', async () => {
    const job = await open();
    write(job.workspace, { 'a.js': Buffer.alloc(200), 'b.js': 'clean()\n' });
    commitAll(job.workspace);
    const step = await job.uses(SCAN_ACTION);
    expect(step.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['warning', expect.stringMatching(/^a\.js: Not read: it is binary/)],
    ]);
  });

  test('many messages about the scan are counted, not printed', async () => {
    const job = await open();
    const bad = '// ims-auth-ignore: no-such-rule -- because\n'.repeat(30);
    write(job.workspace, Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${at}.js`, bad])));
    commitAll(job.workspace);
    const step = await job.uses(SCAN_ACTION);
    expect(step.log.split('\n').length).toBeLessThan(150);
    expect(step.log).toContain('2,040 more messages about the scan are left out here.');
  });
});
