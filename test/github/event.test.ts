import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstStepAt, readEvent } from '../../src/github/index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ims-auth-event-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function event(name: string, payload: unknown, env: Record<string, string> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...env };
}

const pull = (head: unknown) => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: 'octo-org/octo-repo' } } },
});

describe('the event', () => {
  test.each([
    ['from another repository', pull({ full_name: 'stranger/octo-repo' }), true],
    ['from a repository that is gone', pull(null), true],
    ['from the same repository', pull({ full_name: 'octo-org/octo-repo' }), false],
    ['that is no pull request', { ref: 'refs/heads/main' }, false],
    ['without a payload', '', false],
    ['with a payload that is not JSON', '{', false],
    ['with a payload that is no object', '7', false],
  ])('%s', (_case, payload, fromFork) => {
    expect(readEvent(event('pull_request', payload))).toEqual({
      name: 'pull_request',
      fromFork,
      fromDependabot: false,
    });
  });

  test('Dependabot is known by the actor', () => {
    expect(readEvent(event('push', {}, { GITHUB_ACTOR: 'dependabot[bot]' })).fromDependabot).toBe(true);
    expect(readEvent(event('push', {}, { GITHUB_ACTOR: 'dependabot' })).fromDependabot).toBe(false);
  });

  test('outside of GitHub there is none', () => {
    expect(readEvent({})).toEqual({ name: '', fromFork: false, fromDependabot: false });
    expect(readEvent({ GITHUB_EVENT_PATH: join(folder, 'missing.json') }).fromFork).toBe(false);
  });

  test('is the one that @actions/github reads', () => {
    const env = event('pull_request', pull({ full_name: 'stranger/octo-repo' }), { GITHUB_ACTOR: 'octocat' });
    const script = `import { context } from '@actions/github';
      const { head, base } = context.payload.pull_request;
      console.log(JSON.stringify([context.eventName, head.repo.full_name !== base.repo.full_name, context.actor]));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { PATH: process.env['PATH'] ?? '', ...env },
      encoding: 'utf8',
    });
    const ours = readEvent(env);
    expect(JSON.parse(stdout)).toEqual([ours.name, ours.fromFork, 'octocat']);
  });
});

// As the runner does: a folder of its own, and the same file again at each step.
describe('the first step of a job', () => {
  test('is when the folder of the event got its file, whenever that was written again', () => {
    const folderOfJob = join(folder, '_github_workflow');
    mkdirSync(folderOfJob);
    const path = join(folderOfJob, 'event.json');
    writeFileSync(path, '{}');
    const then = Date.parse('2026-05-04T06:00:00Z') / 1_000;
    utimesSync(folderOfJob, then, then);
    writeFileSync(path, '{"again": true}');
    expect(statSync(path).mtimeMs).not.toBe(then * 1_000);
    expect(firstStepAt({ GITHUB_EVENT_PATH: path })).toBe(then * 1_000);
  });

  test('cannot be told without it', () => {
    expect(firstStepAt({})).toBeUndefined();
    expect(firstStepAt({ GITHUB_EVENT_PATH: join(folder, 'gone', 'event.json') })).toBeUndefined();
  });
});
