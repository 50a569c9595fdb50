export { BODY_MAX } from './repository.ts';
export { ACTIONS_BOT, startGitHubServer, TOKEN } from './server.ts';
export type { Account, Behaviour, GitHubServer, ReviewComment, StoredIssue, StoredPull } from './types.ts';
