import type { CopyTarget, Decision, Marker, Observation, RotationState, StopReason } from './model.ts';
import type { PortFailure } from './ports.ts';

/** One line of the plan of a run. */
export type Step =
  /** Write the variable. */
  | { step: 'remember'; phase: Marker['phase'] }
  /** Look once more whether everything is as it was, right before something changes. */
  | { step: 'look-again' }
  | { step: 'create' }
  /** Get a token with the new client secret. */
  | { step: 'prove' }
  | { step: 'store' }
  | { step: 'copy'; target: CopyTarget }
  | { step: 'delete'; uuid: string }
  /** List what is left, and get a token with the stored client secret. */
  | { step: 'check-after' };

/** What the report is told while a run goes on. None contains a secret. */
export type RotationEvent =
  /** What the run saw and decided, and all steps that follow from it. In a dry run each is then skipped. */
  | { event: 'plan'; observation: Observation; decision: Decision; steps: readonly Step[]; dryRun: boolean }
  | { event: 'done'; step: Step }
  | { event: 'failed'; step: Step; problem: RotationProblem }
  /** Not tried: by a dry run, or because an earlier step failed. */
  | { event: 'skipped'; step: Step };

/** What a run was doing when it failed: a step, or reading what there is. */
export type ProblemPlace = Step['step'] | 'token' | 'list' | 'read-store' | 'read-variable';

/** Why a run did not do its step. */
export type RotationProblem =
  | { problem: 'stop'; stop: StopReason }
  /**
   * A request failed. `marker`: what was remembered, if known: after a failed token it tells whether a rotation is under
   * way.
   */
  | { problem: 'request'; at: ProblemPlace; failure: PortFailure; marker?: Marker | undefined }
  /** Adobe or GitHub accepted a change and does not show it. */
  | { problem: 'not-kept'; at: ProblemPlace }
  /** Something changed while this run looked or worked: another run, or a person. */
  | { problem: 'other-run'; at: ProblemPlace }
  /** The run took so long that another one may have gone on in its place. */
  | { problem: 'too-slow'; at: ProblemPlace }
  /** Adobe did not say which client secret it made. */
  | { problem: 'unknown-uuid' }
  /** The deletion is done, and the stored client secret gets no token. */
  | { problem: 'refused-after-delete'; failure: PortFailure };

/** How a run ended. */
export type RotationOutcome = {
  state: RotationState;
  /** The earliest time at which a later run can go on, in ms since the epoch; absent: not known. */
  nextAt?: number | undefined;
  /** Full days since Adobe made the client secret that the store holds, as far as known; absent: not known. */
  secretAgeDays?: number | undefined;
  overdue: boolean;
  /** Present if the run did not do what it had to. */
  problem?: RotationProblem | undefined;
  /** Copies that were not written. */
  failedCopies: readonly { target: CopyTarget; failure: PortFailure }[];
};
