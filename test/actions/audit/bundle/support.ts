import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AuditReport } from '../../../../src/audit/model.ts';
import { LEGACY, needsToken, served } from '../../../git-server/hostile.ts';
import { type GitServer, startGitServer } from '../../../git-server/index.ts';
import { type GitHubServer, startGitHubServer, TOKEN } from '../../../github-server/index.ts';
import type { StoredRepository } from '../../../github-server/types.ts';
import { createJob, expectNoLeak, type StepResult } from '../../../runner/index.ts';

const AUDIT = fileURLToPath(new URL('../../../../audit', import.meta.url));
const FOLDER = 'ims-auth-audit';

/** A token of an App that may read the repositories. */
export const APP_TOKEN = `ghs_${'audit0Token1Of2The3App4'.repeat(2).slice(0, 36)}`;
export const CONTROLLER = 'octo-org/audit';
export const CLEAN = { 'package.json': '{\n  "name": "x"\n}\n' };
export const AFFECTED = { 'package.json': LEGACY, '.github/CODEOWNERS': '* @octo-org/web\n' };

/** An organization, GitHub's API and git, and the folder that the jobs hand on. */
export type World = {
  github: GitHubServer;
  git: GitServer;
  /** Adds a repository; without files it cannot be cloned. */
  repository: (
    name: string,
    files?: Record<string, string>,
    more?: Partial<StoredRepository>,
  ) => StoredRepository;
  /** Runs one of the three jobs. All that it leaves is looked through for tokens. */
  step: (mode: string, inputs?: Record<string, string>) => Promise<StepResult>;
  /** All three jobs, one scan for each shard. */
  audit: (
    inputs?: Record<string, string>,
  ) => Promise<{ plan: StepResult; scans: StepResult[]; report: StepResult }>;
  /** What is in the folder. */
  file: (path: string) => string | undefined;
  report: () => AuditReport;
  /** Deletes what is in the folder. */
  remove: (path: string) => void;
  /** A new run, which has the last report. */
  next: () => void;
  close: () => Promise<void>;
};

/** @param visibility of the controller */
export async function world(visibility: StoredRepository['visibility'] = 'private'): Promise<World> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-audit-test-')));
  const kept = join(root, 'kept');
  mkdirSync(kept);
  const github = await startGitHubServer({ repository: CONTROLLER });
  github.accounts.set(APP_TOKEN, {
    login: 'audit[bot]',
    type: 'Bot',
    association: 'NONE',
    permissions: { metadata: 'read', organization_custom_properties: 'read' },
  });
  const git = await startGitServer(join(root, 'served'));
  github.organization.add({ id: 900, name: 'audit', visibility, archived: true });
  let run = 1;
  let ids = 1_000;

  async function step(mode: string, inputs: Record<string, string> = {}): Promise<StepResult> {
    const job = await createJob({
      apiUrl: github.url,
      serverUrl: git.url,
      repository: CONTROLLER,
      event: { name: 'schedule' },
      runId: String(run),
      secrets: { GITHUB_TOKEN: TOKEN, APP_TOKEN },
    });
    cpSync(kept, join(job.workspace, FOLDER), { recursive: true });
    const before = github.requests.length;
    const result = await job.uses(AUDIT, { with: { mode, token: APP_TOKEN, ...inputs } });
    rmSync(kept, { recursive: true });
    cpSync(join(job.workspace, FOLDER), kept, { recursive: true });
    const sent = github.requests.slice(before);
    expectNoLeak({ secrets: [TOKEN, APP_TOKEN] }, result, job, {
      'requests to GitHub': sent.map(({ url, body }) => `${url} ${body}`).join('\n'),
      page: file('audit.html') ?? '',
      report: file('audit.json') ?? '',
    });
    await job.dispose();
    return result;
  }

  function file(path: string): string | undefined {
    const full = join(kept, path);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  }

  return {
    github,
    git,
    repository: (name, files, more) => {
      if (files !== undefined) served(join(root, 'served'), `octo-org/${name}`, files);
      git.behaviours.set(`octo-org/${name}`, needsToken(APP_TOKEN));
      ids += 1;
      return github.organization.add({ id: ids, name, ...more });
    },
    step,
    audit: async (inputs = {}) => {
      const plan = await step('plan', inputs);
      const scans: StepResult[] = [];
      for (const shard of JSON.parse(plan.outputs['shards'] || '[]') as number[])
        scans.push(await step('scan', { ...inputs, shard: String(shard) }));
      return { plan, scans, report: await step('report', inputs) };
    },
    file,
    report: () => JSON.parse(file('audit.json') ?? '') as AuditReport,
    remove: (path) => rmSync(join(kept, path), { recursive: true, force: true }),
    next: () => {
      run += 1;
      const last = file('audit.json') === undefined ? undefined : join(root, 'last.json');
      if (last !== undefined) cpSync(join(kept, 'audit.json'), last);
      rmSync(kept, { recursive: true });
      mkdirSync(join(kept, 'last'), { recursive: true });
      if (last !== undefined) cpSync(last, join(kept, 'last', 'audit.json'));
    },
    close: async () => {
      await git.close();
      await github.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** @returns the first line of each error and warning */
export function said({ annotations }: StepResult): string[] {
  return annotations.map(({ level, message }) => `${level}: ${message.split('\n')[0]}`);
}
