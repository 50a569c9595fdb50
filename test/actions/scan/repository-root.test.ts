import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createJob, type Job, type JobOptions, type StepResult } from '../../runner/index.ts';
import { commitAll, EXCHANGE, git, SCAN_ACTION, write } from './support.ts';

const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
});

const REPOSITORY = 'octo-org/octo-repo';
/** GITHUB_SHA of the test runner. */
const SHA = '0123456789abcdef0123456789abcdef01234567';
const CALL = `fetch('${EXCHANGE}')\n`;

async function open(options: JobOptions = {}): Promise<Job> {
  const job = await createJob({ repository: REPOSITORY, ...options });
  jobs.push(job);
  return job;
}

/** What actions/checkout leaves in a folder of the workspace. */
function checkOut(job: Job, path: string, files: Record<string, string>, repository = REPOSITORY): string {
  const folder = join(job.workspace, path);
  write(folder, files);
  const commit = commitAll(folder);
  git(folder, 'remote', 'add', 'origin', `https://github.com/${repository}`);
  return commit;
}

function files(step: StepResult): (string | undefined)[] {
  return step.annotations
    .filter(({ level, fromRunner }) => level === 'error' && fromRunner !== true)
    .map(({ file }) => file)
    .filter((file) => file !== undefined)
    .sort();
}

type Sarif = {
  runs: {
    automationDetails: { id: string };
    results: {
      locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
};

function sarifOf(step: StepResult): Sarif['runs'][0] {
  const { runs } = JSON.parse(readFileSync(step.outputs['sarif-file'] ?? '', 'utf8')) as Sarif;
  return runs[0] as Sarif['runs'][0];
}

const uris = (step: StepResult): (string | undefined)[] =>
  sarifOf(step).results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);

const fingerprints = (step: StepResult): string[] =>
  sarifOf(step).results.map(({ partialFingerprints }) => partialFingerprints['imsAuth/v1'] ?? '');

const REPORTS = { 'sarif-file': 'out.sarif', 'json-file': 'out.json' };

describe('a checkout into a path', () => {
  test.each([
    ['app', {}],
    ['app', { path: 'app' }],
    ['deep/er/app', {}],
  ] as const)('is named as its repository names it: %s, with %j', async (path, inputs) => {
    const job = await open();
    checkOut(job, path, { 'src/a.js': CALL, '.gitignore': 'x' });
    const step = await job.uses(SCAN_ACTION, { with: { ...inputs, ...REPORTS } });
    expect([step.log, files(step)]).toEqual([expect.any(String), ['src/a.js']]);
    expect(step.log).toMatch(/^src\/a\.js:1:\d+: error:/m);
    expect(step.summary).toMatch(/octo-org\/octo-repo\/blob\/[0-9a-f]{40}\/src\/a\.js#L1/);
    expect(step.summary).not.toContain(`${path}/src`);
    expect(uris(step)).toEqual(['src/a.js']);
    const json = JSON.parse(readFileSync(step.outputs['json-file'] ?? '', 'utf8')) as {
      pathPrefix: string;
      findings: { path: string }[];
    };
    expect([json.pathPrefix, json.findings.map((finding) => finding.path)]).toEqual(['', ['src/a.js']]);
  });

  test('has its own configuration and baseline, and the same fingerprints as in the workspace', async () => {
    const content = { 'src/a.js': CALL, 'old/b.js': CALL, 'src/c.js': `post('${EXCHANGE}')\n` };
    const plain = await open();
    checkOut(plain, '.', content);
    const before = fingerprints(await plain.uses(SCAN_ACTION, { with: REPORTS }));
    const entry = JSON.stringify({ fingerprint: before[2], rule: 'x', path: 'src/c.js' });
    const job = await open();
    checkOut(job, 'app', {
      ...content,
      '.github/ims-auth.yml': 'exclude: [/old/]\nbaseline: accepted.json\n',
      'accepted.json': `{"ims-auth-baseline":1}\n${entry}\n`,
    });
    for (const inputs of [{}, { path: 'app' }]) {
      const step = await job.uses(SCAN_ACTION, { with: { ...inputs, ...REPORTS } });
      expect([step.log, files(step)]).toEqual([expect.any(String), ['src/a.js']]);
      expect(fingerprints(step)).toEqual([before[1]]);
    }
  });

  test('inputs that name files count from the workspace, and a baseline in that file from the repository or the workspace', async () => {
    const job = await open();
    checkOut(job, 'app', { 'old/a.js': CALL, 'b.js': CALL });
    write(job.workspace, {
      'ours.yml': 'exclude: [old/]\nbaseline: none.json\n',
      'none.json': '{"ims-auth-baseline":1}\n',
    });
    const step = await job.uses(SCAN_ACTION, { with: { path: 'app', config: 'ours.yml' } });
    expect([step.log, files(step)]).toEqual([expect.any(String), ['b.js']]);
  });

  test('next to another: what is of the other has neither a link nor a path of this repository', async () => {
    const job = await open();
    checkOut(job, 'app', {
      'a.js': CALL,
      '.github/ims-auth.yml': 'exclude: ["b.js", "c.js"]\n',
      'b.js': CALL,
    });
    checkOut(job, 'tools', { 'a.js': CALL, 'c.js': CALL }, 'octo-org/tools');
    const step = await job.uses(SCAN_ACTION, { with: REPORTS });
    expect([step.log, files(step)]).toEqual([expect.any(String), ['a.js']]);
    expect(step.annotations.map(({ message }) => message.split(': ')[0])).toEqual(
      expect.arrayContaining(['../tools/a.js:1', '../tools/c.js:1']),
    );
    expect(step.outputs['errors']).toBe('3');
    expect(step.summary.match(/\/blob\/[^)\s"]*/g)?.every((link) => /\/a\.js#L1/.test(link))).toBe(true);
    expect(step.summary).not.toMatch(/\/blob\/[^)\s"]*tools/);
    // Nothing of one repository uses what is in the other.
    expect(step.summary).not.toContain('used by');
    expect(uris(step)).toEqual(['a.js']);
    expect(readFileSync(step.outputs['sarif-file'] ?? '', 'utf8')).toContain('outside of the repository');
  });

  test('of another repository alone keeps the path in the workspace, reads its configuration and links nowhere', async () => {
    const job = await open();
    checkOut(
      job,
      'tools',
      { 'src/a.js': CALL, 'b.js': CALL, '.github/ims-auth.yml': 'exclude: [/b.js]\n' },
      'octo-org/tools',
    );
    for (const path of ['', 'tools', 'tools/src']) {
      const step = await job.uses(SCAN_ACTION, { with: { path } });
      expect([step.log, files(step)]).toEqual([expect.any(String), ['tools/src/a.js']]);
      expect(step.summary).not.toContain('/blob/');
    }
  });

  test('twice: the one at the commit of the run is the repository', async () => {
    const job = await open();
    checkOut(job, 'one', { 'a.js': CALL });
    checkOut(job, 'two', { 'b.js': CALL });
    // Neither is at that commit: nothing can be told, and every path counts from the workspace.
    const neither = await job.uses(SCAN_ACTION);
    expect(files(neither)).toEqual(['one/a.js', 'two/b.js']);
    expect(neither.summary).not.toContain('/blob/');
    write(join(job.workspace, 'two/.git'), { HEAD: `${SHA}\n` });
    const one = await job.uses(SCAN_ACTION);
    expect(files(one)).toEqual(['b.js']);
    expect(one.summary).toMatch(/\/blob\/[0-9a-f]{40}\/b\.js#L1/);
  });
});

describe('a configuration', () => {
  test.skipIf(process.platform === 'win32')(
    'of a repository reads nothing beside it, neither by a path nor by a link',
    async () => {
      const job = await open();
      write(job.workspace, { 'accepted.json': '{"ims-auth-baseline":1}\n', 'ours.yml': 'fail-on: never\n' });
      checkOut(job, 'one', { 'a.js': CALL, '.github/ims-auth.yml': 'baseline: accepted.json\n' });
      checkOut(job, 'two', { 'a.js': CALL, '.github/x': '' });
      symlinkSync('../../ours.yml', join(job.workspace, 'two/.github/ims-auth.yml'));
      for (const [path, what] of [
        ['one', 'baseline accepted.json'],
        ['two', 'configuration .github/ims-auth.yml'],
      ] as const) {
        const step = await job.uses(SCAN_ACTION, { with: { path } });
        expect(step.annotations[0]?.message).toContain(`The ${what} cannot be read`);
      }
    },
  );
});

describe('a folder of a repository', () => {
  const monorepo = {
    'packages/a/src/a.js': CALL,
    'packages/a/legacy/b.js': CALL,
    'packages/b/c.js': CALL,
    'root.js': CALL,
  };

  test('obeys the exclude and the baseline of the root, with the fingerprints of a scan of all', async () => {
    const job = await open();
    checkOut(job, '.', monorepo);
    const all = await job.uses(SCAN_ACTION, { with: REPORTS });
    const one = await job.uses(SCAN_ACTION, { with: { path: 'packages/a', ...REPORTS } });
    expect(files(one)).toEqual(['packages/a/legacy/b.js', 'packages/a/src/a.js']);
    expect(fingerprints(all)).toEqual(expect.arrayContaining(fingerprints(one)));
    expect(sarifOf(one).automationDetails.id).toBe('jwt-guard/packages/a/');
    const json = JSON.parse(readFileSync(one.outputs['json-file'] ?? '', 'utf8')) as {
      pathPrefix: string;
      findings: { path: string }[];
    };
    expect([json.pathPrefix, json.findings.map((finding) => finding.path)]).toEqual([
      'packages/a',
      ['legacy/b.js', 'src/a.js'],
    ]);

    const entries = uris(all).map((path, at) =>
      JSON.stringify({ fingerprint: fingerprints(all)[at], rule: 'x', path }),
    );
    write(job.workspace, {
      '.github/ims-auth.yml': 'exclude: [/packages/a/legacy/]\nbaseline: accepted.json\n',
      'accepted.json': ['{"ims-auth-baseline":1}', ...entries, ''].join('\n'),
    });
    const accepted = await job.uses(SCAN_ACTION, { with: { path: 'packages/a' } });
    expect([accepted.log, accepted.conclusion]).toEqual([expect.any(String), 'success']);
    expect(accepted.log).toContain('1 accepted in the baseline');
    // Entries of files that were not scanned are not called stale.
    expect(accepted.log).not.toContain('root.js');
    expect(accepted.log).not.toContain('packages/b');
  });

  test('has changed lines', async () => {
    const job = await open();
    const before = checkOut(job, '.', monorepo);
    write(job.workspace, { 'packages/a/src/new.js': CALL });
    git(job.workspace, 'add', '-A');
    git(job.workspace, 'commit', '-q', '-m', 'y');
    const again = await open({ event: { name: 'push', payload: { before, forced: false } } });
    git(again.workspace, 'clone', '-q', job.workspace, '.');
    const step = await again.uses(SCAN_ACTION, { with: { path: 'packages/a', 'changed-only': 'true' } });
    expect([step.log, files(step)]).toEqual([expect.any(String), ['packages/a/src/new.js']]);
  });

  test('without git has the paths and the configuration of the workspace', async () => {
    const job = await open();
    write(job.workspace, { ...monorepo, '.github/ims-auth.yml': 'exclude: [/packages/a/legacy/]\n' });
    const step = await job.uses(SCAN_ACTION, { with: { path: 'packages/a' } });
    expect(files(step)).toEqual(['packages/a/src/a.js']);
    expect(step.summary).toMatch(/\/blob\/[0-9a-f]{40}\/packages\/a\/src\/a\.js#L1/);
  });

  test('a repository above the workspace does not count, nor a .git that is none', async () => {
    const job = await open();
    const above = join(job.workspace, '..', '.git');
    write(above, { HEAD: 'ref: refs/heads/main\n', config: '' });
    try {
      write(job.workspace, { 'pkg/a.js': CALL, 'pkg/.git/readme': 'not a repository\n' });
      const step = await job.uses(SCAN_ACTION, { with: { path: 'pkg' } });
      expect([step.log, files(step)]).toEqual([expect.any(String), ['pkg/a.js']]);
    } finally {
      rmSync(above, { recursive: true });
    }
  });

  test('a nested repository counts from its own root', async () => {
    const job = await open();
    checkOut(job, '.', { 'root.js': CALL, '.github/ims-auth.yml': 'exclude: ["*.js"]\n' });
    checkOut(job, 'inner', { 'src/a.js': CALL }, 'octo-org/inner');
    const step = await job.uses(SCAN_ACTION, { with: { path: 'inner/src' } });
    expect(files(step)).toEqual(['inner/src/a.js']);
  });
});
