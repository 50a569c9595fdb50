import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  environmentVariable,
  pathFromWorkspace,
  pathInWorkspace,
} from '../../../src/actions/inputs/parsers.ts';

const workspace = resolve('somewhere');
const env = { GITHUB_WORKSPACE: workspace };

describe('values that belong to the runner', () => {
  test('a path in the workspace, relative or absolute', () => {
    expect(pathInWorkspace('a/../b.json', env)).toEqual({ ok: true, value: resolve(workspace, 'b.json') });
    expect(pathInWorkspace(workspace, env)).toEqual({ ok: true, value: workspace });
    expect(pathFromWorkspace(resolve(workspace, 'b.json'), env)).toEqual({ ok: true, value: 'b.json' });
  });

  test.each(['..', '../somewhere-else', resolve('somewhere-else')])('no path outside of it: %s', (path) => {
    const problem = { must: 'must lie in the workspace' };
    expect(pathInWorkspace(path, env)).toEqual({ ok: false, problem });
    expect(pathFromWorkspace(path, env)).toEqual({ ok: false, problem });
  });

  test('the name of an environment variable that nothing else needs', () => {
    expect(environmentVariable('ADOBE_TOKEN', {})).toEqual({ ok: true, value: 'ADOBE_TOKEN' });
    for (const name of ['1A', 'a-b', 'A=B', 'GITHUB_ENV', 'Path', 'node_options', 'https_proxy'])
      expect([name, environmentVariable(name, {}).ok]).toEqual([name, false]);
  });
});
