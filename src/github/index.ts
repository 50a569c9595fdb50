// The parts of this folder that other folders may use.

export type { GitHubConnection, RequestGate } from './client.ts';
export { firstStepAt, type RunnerEvent, readEvent } from './event.ts';
export { describeGitHubFailure, evidenceOf, GITHUB_MESSAGES } from './failure-messages.ts';
export { type Comparison, type GitData, gitOf, type NewFile, type TreeEntry } from './git.ts';
export { asText, githubRunner } from './github.ts';
export type { IssuesFailure, IssuesFailureKind } from './issue-failure.ts';
export {
  type Issue,
  type IssueChange,
  type IssueQuery,
  type Issues,
  type IssuesConnection,
  type IssuesResult,
  issuesOf,
} from './issues.ts';
export { runOfLastArtifact } from './last-artifact.ts';
export { budgetLine, costLine, perRepository } from './organization/budget-text.ts';
export { describeCut } from './organization/cut-text.ts';
export {
  type Names,
  type NamesLister,
  namesLister,
  type StoredName,
  type UnreadNames,
} from './organization/names.ts';
export type { Cut } from './organization/pages.ts';
export {
  type BudgetClock,
  type BudgetCount,
  type BudgetEvent,
  type BudgetOptions,
  type RateBudget,
  rateBudget,
} from './organization/rate-budget.ts';
export {
  type ListSource,
  listRepositories,
  type OrganizationList,
  type OrganizationRepository,
  visibilityOfController,
} from './organization/repositories.ts';
export { runAction } from './process.ts';
export { type ChangedFile, type LineComment, type PullRequest, type Pulls, pullsOf } from './pulls.ts';
export type { AnnotationPlace, Runner } from './runner.ts';
export type { StoreFailure, StoreFailureKind, StoreResult } from './secrets/failure.ts';
export { type SecretStore, secretStoreOf } from './secrets/stores.ts';
export type { SecretPlace, SecretTarget } from './secrets/target.ts';
export { type EnvironmentVariable, environmentVariableOf, type VariableTarget } from './secrets/variables.ts';
export { WITHOUT_SECRETS, withoutSecrets } from './without-secrets.ts';
export { insideWorkspace, workspaceOf } from './workspace.ts';
