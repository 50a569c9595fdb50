export { BODY_MAX } from './repository.ts';
export { VALUE_MAX } from './secrets.ts';
export { ACTIONS_BOT, APP_TOKEN, ROTATION_APP, startGitHubServer, TOKEN } from './server.ts';
export type {
  Account,
  Behaviour,
  GitHubServer,
  Permission,
  ReviewComment,
  SecretPlace,
  StoredIssue,
  StoredPull,
  StoredRepository,
  StoredSecret,
} from './types.ts';
