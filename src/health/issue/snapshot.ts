import {
  type IssueDependencies,
  type IssueMemory,
  type IssueSnapshot,
  readIssue as readIssueOf,
} from '../../issue/index.ts';
import { decodeState, type IssueState, LOST_STATE, NO_STATE } from './state.ts';

/** The issue of a health check at one moment. */
export type HealthIssue = IssueSnapshot<IssueState>;

/** What the issue of a health check stores. */
export const HEALTH_MEMORY: IssueMemory<IssueState> = {
  kind: 'credential-health',
  none: NO_STATE,
  lost: LOST_STATE,
  decode: decodeState,
};

/** Reads the issue of this step of this workflow, and the state stored in it. */
export function readIssue(dependencies: IssueDependencies): Promise<HealthIssue> {
  return readIssueOf(dependencies, HEALTH_MEMORY);
}
