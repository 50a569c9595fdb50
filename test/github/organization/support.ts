import {
  type BudgetClock,
  type BudgetEvent,
  type BudgetOptions,
  type GitHubConnection,
  type RateBudget,
  rateBudget,
} from '../../../src/github/index.ts';
import {
  APP_TOKEN,
  type GitHubServer,
  type Permission,
  startGitHubServer,
} from '../../github-server/index.ts';

export const NOON = Date.parse('2026-11-25T12:00:00Z');

/** A clock that moves when somebody waits, and never by itself. */
export class VirtualClock implements BudgetClock {
  time = NOON;
  slept: number[] = [];
  now = (): number => this.time;
  sleep = async (ms: number): Promise<void> => {
    const until = this.time + ms;
    this.slept.push(ms);
    await Promise.resolve();
    this.time = Math.max(this.time, until);
  };
}

/** @returns a budget with what it said */
export function budgetOf(
  clock: BudgetClock,
  more: Partial<BudgetOptions> = {},
): { budget: RateBudget; events: BudgetEvent[] } {
  const events: BudgetEvent[] = [];
  return { budget: rateBudget({ clock, onEvent: (event) => events.push(event), ...more }), events };
}

/** @returns how to reach a server; reads are sent again at once */
export function connect(github: GitHubServer, more: Partial<GitHubConnection> = {}): GitHubConnection {
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo-org/controller' };
  return { token: APP_TOKEN, env, retryAfterMs: 0, ...more };
}

/** Starts a server whose limits go by a virtual clock, with an App that may read these. */
export async function startFor(clock: VirtualClock, ...permissions: Permission[]): Promise<GitHubServer> {
  const github = await startGitHubServer();
  github.rate.now = clock.now;
  grant(github, ...permissions);
  return github;
}

export function grant(github: GitHubServer, ...permissions: Permission[]): void {
  const granted = Object.fromEntries(permissions.map((permission) => [permission, 'read' as const]));
  const account = { login: 'audit[bot]', type: 'Bot', association: 'NONE' } as const;
  github.accounts.set(APP_TOKEN, { ...account, permissions: granted });
}
