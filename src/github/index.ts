// The parts of this folder that other folders may use.
export { type RunnerEvent, readEvent } from './event.ts';
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
export { runAction } from './process.ts';
export type { AnnotationPlace, Runner } from './runner.ts';
export { WITHOUT_SECRETS, withoutSecrets } from './without-secrets.ts';
export { insideWorkspace, workspaceOf } from './workspace.ts';
