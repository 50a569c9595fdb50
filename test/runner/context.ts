import { arch, platform } from 'node:process';
import type { JobOptions } from './types.ts';

/** What of the real environment a program needs to run at all. Proxies, NODE_* and credentials stay out. */
const MACHINE = [
  'APPDATA',
  'COMSPEC',
  'HOME',
  'LANG',
  'LOCALAPPDATA',
  'PATH',
  'PATHEXT',
  'PROGRAMDATA',
  'SYSTEMDRIVE',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
  'TZ',
  'USER',
  'USERNAME',
  'USERPROFILE',
  'WINDIR',
];

/** The environment the runner itself would have been started in. */
export function machineEnvironment(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    const known = platform === 'win32' ? name.toUpperCase() : name;
    if (value !== undefined && MACHINE.includes(known)) kept[name] = value;
  }
  return kept;
}

/** The folders of a job. */
export type Folders = { root: string; workspace: string; temp: string; tools: string; event: string };

type Payload = {
  pull_request?: { number?: number; head?: { ref?: string }; base?: { ref?: string } };
};

function references(event: string, payload: Payload) {
  const base = payload.pull_request?.base?.ref ?? 'main';
  const head = payload.pull_request?.head?.ref ?? 'patch-1';
  const isPull = event === 'pull_request' || event === 'pull_request_target';
  const merge = `${payload.pull_request?.number ?? 1}/merge`;
  const branch = isPull ? base : 'main';
  return {
    GITHUB_REF: event === 'pull_request' ? `refs/pull/${merge}` : `refs/heads/${branch}`,
    GITHUB_REF_NAME: event === 'pull_request' ? merge : branch,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_BASE_REF: isPull ? base : '',
    GITHUB_HEAD_REF: isPull ? head : '',
  };
}

/** The event of a job with its payload, as it goes to GITHUB_EVENT_PATH. */
export function eventOf(options: JobOptions): { name: string; actor: string; payload: unknown } {
  const repository = options.repository ?? 'octo-org/octo-repo';
  const [login, name] = repository.split('/');
  const actor = options.event?.actor ?? 'octocat';
  const payload = options.event?.payload ?? {
    repository: { full_name: repository, name, owner: { login }, default_branch: 'main' },
    sender: { login: actor },
  };
  return { name: options.event?.name ?? 'push', actor, payload };
}

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'macOS',
  linux: 'Linux',
  win32: 'Windows',
};

/**
 * The GITHUB_* and RUNNER_* variables that are the same in every step of a job.
 * Sources: docs "Variables reference", actions/runner src/Runner.Worker/GitHubContext.cs, RunnerContext.cs.
 */
export function jobVariables(options: JobOptions, folders: Folders): Record<string, string> {
  const repository = options.repository ?? 'octo-org/octo-repo';
  const event = eventOf(options);
  const { sha = '0123456789abcdef0123456789abcdef01234567' } = options;
  const refs = references(event.name, (event.payload ?? {}) as Payload);
  return {
    ...refs,
    GITHUB_ACTOR: event.actor,
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: options.apiUrl ?? 'https://api.github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: folders.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_JOB: 'build',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: '9919',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: options.runId ?? '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: options.serverUrl ?? 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_WORKFLOW: 'build',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/build.yml@${refs.GITHUB_REF}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test runner',
    RUNNER_OS: SYSTEMS[platform] ?? 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: folders.root,
    ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
  };
}
