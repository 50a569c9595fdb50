import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { partsOf, SECRET_FORMS } from '../../guard/secret-forms.ts';
import { createJob, type Job, type JobOptions } from '../../runner/index.ts';
import { commitAll, copyExample, EXCHANGE, git, SCAN_ACTION, write } from './support.ts';

const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
});

async function open(options: JobOptions = {}): Promise<Job> {
  const job = await createJob(options);
  jobs.push(job);
  return job;
}

describe('the scan action', () => {
  test('fails on the legacy example: annotations at the lines, a summary, outputs', async () => {
    const job = await open();
    copyExample('legacy-app', job.workspace);
    commitAll(job.workspace);
    const step = await job.uses(SCAN_ACTION);
    expect([step.conclusion, step.outputs['conclusion']]).toEqual(['failure', 'findings']);
    const places = step.annotations.filter(({ level }) => level === 'error').map(({ file }) => file);
    expect(places).toEqual(
      expect.arrayContaining([
        'package.json',
        'src/token.js',
        'config/adobe.json',
        'config/connector-umapi.yml',
        '.github/workflows/deploy.yml',
      ]),
    );
    expect(Number(step.outputs['errors'])).toBeGreaterThanOrEqual(5);
    expect(step.summary).toContain('client_credentials');
    expect(step.log).toContain('This code still depends on an Adobe Service Account (JWT) credential.');
    // The log shows an annotation without its place.
    expect(step.log).toMatch(/^\S+:\d+:\d+: error: [a-z-]+$/m);
  });

  test('shows no secret that stands beside a finding, in any report', async () => {
    const job = await open();
    write(job.workspace, Object.fromEntries(SECRET_FORMS.map(({ path, text }) => [path, text])));
    commitAll(job.workspace);
    const step = await job.uses(SCAN_ACTION, { with: { 'sarif-file': 'a.sarif', 'json-file': 'a.json' } });
    const files = ['a.sarif', 'a.json'].map((file) => readFileSync(join(job.workspace, file), 'utf8'));
    const all = [step.log, step.summary, JSON.stringify(step.annotations), ...files].join('\n');
    expect(JSON.parse(files[1] ?? '').findings.length).toBeGreaterThanOrEqual(SECRET_FORMS.length);
    const secrets = new Set(SECRET_FORMS.map(({ secret }) => secret));
    for (const part of [...secrets].flatMap(partsOf)) expect(all).not.toContain(part);
  });

  test('passes on its migrated twin', async () => {
    const job = await open();
    copyExample('migrated-app', job.workspace);
    commitAll(job.workspace);
    const step = await job.uses(SCAN_ACTION);
    expect(step.annotations).toEqual([]);
    expect([
      step.conclusion,
      step.outputs['conclusion'],
      step.outputs['errors'],
      step.outputs['warnings'],
    ]).toEqual(['success', 'clean', '0', '0']);
  });

  test('is red on an empty workspace, with a text of its own, unless it never fails', async () => {
    const job = await open();
    const step = await job.uses(SCAN_ACTION);
    expect([step.conclusion, step.outputs['conclusion']]).toEqual(['failure', 'nothing-scanned']);
    expect(step.annotations.map(({ message }) => message)[0]).toContain('Nothing was scanned');
    expect((await job.uses(SCAN_ACTION, { with: { 'fail-on': 'never' } })).conclusion).toBe('success');
  });

  test('a scan that could not run is red, with a text of its own and no conclusion', async () => {
    const job = await open();
    write(job.workspace, {
      'a.js': '1',
      '.github/ims-auth.yml': 'exclude: 7\nlevls: {}\nfail-on: sometimes\n',
    });
    commitAll(job.workspace);
    const broken = await job.uses(SCAN_ACTION);
    expect([broken.conclusion, broken.outputs['conclusion']]).toEqual(['failure', undefined]);
    expect(broken.annotations[0]?.message).toMatch(
      /^The scan could not run\. The configuration .* has 3 problems:/,
    );
    const missing = await job.uses(SCAN_ACTION, { with: { path: 'no/such/folder' } });
    expect(missing.annotations[0]?.message).toMatch(/^The scan could not run\./);
  });

  test('wrong inputs are all said at once', async () => {
    const job = await open();
    const step = await job.uses(SCAN_ACTION, {
      with: { 'fail-on': 'sometimes', 'changed-only': 'yes', path: '../..' },
    });
    expect(step.conclusion).toBe('failure');
    expect(step.annotations[0]?.message.split('\n')).toHaveLength(3);
  });

  test('fail-on never reports without failing', async () => {
    const job = await open();
    write(job.workspace, { 'a.js': `fetch('${EXCHANGE}')\n` });
    commitAll(job.workspace);
    const step = await job.uses(SCAN_ACTION, { with: { 'fail-on': 'never' } });
    expect([step.conclusion, step.outputs['errors']]).toEqual(['success', '1']);
    expect(step.annotations[0]).toMatchObject({ level: 'error', file: 'a.js', line: 1 });
  });

  test('writes SARIF and JSON where it is told, with the same counts', async () => {
    const job = await open();
    write(job.workspace, { 'a.js': `fetch('${EXCHANGE}')\n` });
    commitAll(job.workspace);
    const step = await job.uses(SCAN_ACTION, {
      with: { 'sarif-file': 'out/a.sarif', 'json-file': 'out/a.json' },
    });
    const sarif = JSON.parse(readFileSync(step.outputs['sarif-file'] ?? '', 'utf8')) as {
      runs: { results: unknown[] }[];
    };
    const json = JSON.parse(readFileSync(step.outputs['json-file'] ?? '', 'utf8')) as { findings: unknown[] };
    expect([sarif.runs[0]?.results.length, json.findings.length, step.outputs['errors']]).toEqual([
      1,
      1,
      '1',
    ]);
  });

  test.skipIf(process.platform === 'win32')(
    'a link in a hostile tree does not lead a report out of the workspace',
    async () => {
      const job = await open();
      const target = `${job.workspace}-outside`;
      write(job.workspace, { 'a.js': '1\n' });
      symlinkSync(target, join(job.workspace, 'report.sarif'));
      commitAll(job.workspace);
      const step = await job.uses(SCAN_ACTION, { with: { 'sarif-file': 'report.sarif' } });
      expect([step.conclusion, existsSync(target)]).toEqual(['failure', false]);
      expect(step.annotations[0]?.message).toContain('its path is a symbolic link');
    },
  );

  test('counts only changed lines of a pull request when asked to', async () => {
    const folder = await open();
    write(folder.workspace, { 'old.js': `fetch('${EXCHANGE}')\n` });
    const base = commitAll(folder.workspace);
    write(folder.workspace, { 'new.js': `post('${EXCHANGE}')\n` });
    git(folder.workspace, 'add', '-A');
    git(folder.workspace, 'commit', '-q', '-m', 'y');
    const payload = {
      pull_request: { base: { sha: base }, head: { sha: git(folder.workspace, 'rev-parse', 'HEAD') } },
    };
    const job = await open({ event: { name: 'pull_request', payload } });
    git(job.workspace, 'clone', '-q', folder.workspace, '.');
    const step = await job.uses(SCAN_ACTION, { with: { 'changed-only': 'true' } });
    expect(step.outputs['errors']).toBe('1');
    expect(
      step.annotations
        .filter(({ level, fromRunner }) => level === 'error' && fromRunner !== true)
        .map(({ file }) => file),
    ).toContain('new.js');
    expect(step.annotations.map(({ file }) => file)).not.toContain('old.js');
    expect(step.log).toContain('1 outside of the change');
  });

  test.each(['LOG_TOKENS', 'LOG_STREAM'])(
    'prints nothing of a file, whatever the environment says: %s',
    async (name) => {
      const job = await open({ env: { [name]: 'production', DEBUG: '*', NODE_DEBUG: 'yaml,tunnel' } });
      const yaml = `on: push\njobs:\n  a: ${EXCHANGE}\n  b: printed\n  c: |\n    ::error::forged\n`;
      write(job.workspace, {
        '.github/workflows/a.yml': yaml,
        '.github/ims-auth.yml': 'exclude:\n  - printed\n',
      });
      commitAll(job.workspace);
      const step = await job.uses(SCAN_ACTION);
      expect(step.annotations.map(({ title }) => title)).not.toEqual([]);
      expect(step.rawStdout + step.rawStderr).not.toMatch(/printed|forged/);
    },
  );

  test('a hostile file name and line forge neither a command nor an annotation', async () => {
    const job = await open();
    const name =
      process.platform === 'win32' ? 'a%0A##[error]x.js' : 'a\n::error file=x::forged\n%0A##[error]x.js';
    write(job.workspace, {
      [name]: `// \u001b[31m\n::set-output name=conclusion::clean; fetch('${EXCHANGE}') ##[add-mask]x </details> @user\n`,
    });
    commitAll(job.workspace);
    const step = await job.uses(SCAN_ACTION);
    expect([step.conclusion, step.outputs['conclusion'], step.masks]).toEqual(['failure', 'findings', []]);
    expect(
      step.annotations.map(({ message }) => message).filter((message) => message.startsWith('forged')),
    ).toEqual([]);
    expect(step.log).not.toMatch(/[^\P{Cc}\n]/u);
    expect(step.summary).not.toContain('</details> @user\n');
  });
});
