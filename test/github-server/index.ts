export { BODY_MAX } from './repository.ts';
export { ACTIONS_BOT, startGitHubServer, TOKEN } from './server.ts';
export type { Account, Behaviour, GitHubServer, StoredIssue } from './types.ts';
