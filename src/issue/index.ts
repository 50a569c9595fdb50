// The parts of this folder that other folders may use.
export { type IssueAction, type IssueContent, type IssueOutcome, type IssuePlan, keepIssue } from './keep.ts';
export { hiddenJson, hiddenPart, type IssueMark } from './marker.ts';
export { type IssuePeople, NOBODY } from './people.ts';
export { describeIssueProblem, ISSUE_PROBLEMS, type IssueProblem } from './problems.ts';
export { type IssueDependencies, type IssueMemory, type IssueSnapshot, readIssue } from './snapshot.ts';
export { BODY_MAX, bounded, type IssueText, TITLE_MAX } from './text.ts';
