import type { ListedSecret } from '../ims/index.ts';

/**
 * What a rotation remembers between two runs: a variable of the GitHub environment that holds the secret. It contains no
 * secret, and nobody but the rotation writes it. Times are in ms since the epoch.
 *
 * - `idle`: the credential has one client secret, and the store holds it.
 * - `intent`: a run was about to ask Adobe for a second client secret. Whether Adobe made it is not known.
 * - `made`: Adobe made it. Whether the store holds it tells `storeUpdatedAt`: GitHub's time of the last change before.
 * - `stored`: the store holds the new client secret; the old one still works.
 */
export type Marker =
  | { phase: 'idle'; clientId: string; current: string; since: number }
  | {
      phase: 'intent';
      clientId: string;
      old: string;
      storeUpdatedAt: number;
      intentAt: number;
      proof?: Proof | undefined;
    }
  | {
      phase: 'made';
      clientId: string;
      old: string;
      new: string;
      storeUpdatedAt: number;
      intentAt: number;
      madeAt: number;
      proof?: Proof | undefined;
    }
  | {
      phase: 'stored';
      clientId: string;
      old: string;
      new: string;
      storedAt: number;
      proof?: Proof | undefined;
    };

/**
 * One half of the proof that the store does not hold a client secret: a run got a token with the stored value, and saw when
 * this client secret was last used. If a later run sees the same last use, the token was that of the other client secret.
 * Nothing else tells which value a client secret of the list has.
 */
export type Proof = {
  /** The client secret that the store must not hold, because it is to be deleted. */
  uuid: string;
  /** When the run listed it, after the token. */
  at: number;
  /** Its last use as listed then; absent: none. */
  usedAt?: number | undefined;
};

/** A further place that gets a copy of the client secret, written after the store. */
export type CopyTarget = {
  kind: 'actions' | 'dependabot';
  /** Name of the secret. */
  secretName: string;
  place:
    | { type: 'repository'; repository: string }
    | { type: 'environment'; repository: string; environment: string }
    /** Who may see it (`visibility`) is kept as it is. */
    | { type: 'organization'; organization: string };
};

/** What a run can see before it decides. Times are in ms since the epoch. */
export type Observation = {
  now: number;
  /**
   * How far the clock of this machine is ahead of GitHub's; absent: not known. All times of a run are compared with those
   * of GitHub and Adobe.
   */
  clockAheadMs: number | undefined;
  /**
   * When this job started, within a few minutes: its `client-secret` is what the store held then. GitHub reads the secrets
   * of an environment when a job starts.
   */
  jobStartedAt: number;
  clientId: string;
  /** The client secrets of the credential, the oldest first, listed after `client-secret` got a token in this run. */
  listed: readonly ListedSecret[];
  /** Absent: there is no variable yet. `unreadable`: there is one with another content. */
  marker: Marker | 'unreadable' | undefined;
  /** When GitHub last changed the stored secret; absent: the environment has no secret of this name. */
  storeUpdatedAt: number | undefined;
  /** What GitHub says about each copy; empty unless the marker says `made` or `stored`. */
  copies: readonly ObservedCopy[];
};

/** When GitHub last changed a copy; absent: it does not exist, or GitHub did not tell. */
export type ObservedCopy = { target: CopyTarget; updatedAt: number | undefined };

/** What a person asks for. */
export type RotationSettings = {
  /** A client secret that is older gets a successor. */
  maxAgeMs: number;
  /** How long both client secrets stay, from the last write of the new one to any store. */
  overlapMs: number;
  /** For how long the old client secret must not have been used before it is deleted. */
  idleMs: number;
};

/** Where in its life the client secret is: the output `state`. */
export const ROTATION_STATES = ['young', 'made', 'copying', 'waiting', 'retired', 'stopped'] as const;

/** See {@link ROTATION_STATES}. */
export type RotationState = (typeof ROTATION_STATES)[number];

/** What a run does next, and why it does no more. */
export type Decision = {
  state: RotationState;
  /** To be written to the variable before anything else. */
  remember?: Marker | undefined;
  act: Act;
  /** The earliest time at which a later run can go on, in ms since the epoch; absent: not known. */
  nextAt?: number | undefined;
  /** The rotation takes a week longer than it has to: a person should look why. */
  overdue: boolean;
  /** Why the next step is not taken yet. */
  notYet: readonly NotYet[];
};

/** The one step of a run. */
export type Act =
  | { do: 'nothing' }
  /** Make a second client secret beside this one, and store it. */
  | { do: 'make'; old: string }
  /** Write the copies that do not have the new client secret yet. */
  | { do: 'copy'; targets: readonly CopyTarget[] }
  /**
   * Delete a client secret. `retired`: the store has a newer one. `lost`: it was made and did not reach the store.
   * `orphan`: nobody knows its value, because Adobe's answer was lost.
   */
  | { do: 'delete'; why: 'retired' | 'lost' | 'orphan'; uuid: string; keeps: string }
  | { do: 'stop'; reason: StopReason };

/** Why the next step is not taken yet. Times are in ms since the epoch. */
export type NotYet =
  /** The client secret is younger than `max-age-days`. */
  | { reason: 'young'; until: number }
  /** Another run may still be making a client secret, or its requests may still arrive. */
  | { reason: 'settling'; until: number }
  /** This job may have started before the secret was stored: its `client-secret` may be another one. */
  | { reason: 'job-before-store'; until: number }
  /** Jobs that started before the last write may still use the old client secret. */
  | { reason: 'overlap'; until: number }
  /** The client secret that is to be deleted was used within `idle-hours`. */
  | { reason: 'in-use'; uuid: string; grantType: string; lastUsedAt: number; until: number }
  /** It must stay unused for `idle-hours` after a run got a token with the stored client secret. */
  | { reason: 'proving'; uuid: string; since: number; until: number }
  /** Adobe shows no use of the client secret that stays since the proof, although this action has used it. */
  | { reason: 'use-not-shown'; uuid: string };

/** Why a person has to act before the rotation goes on. */
export type StopReason =
  /** The environment has no secret of this name. */
  | { reason: 'not-stored' }
  /** The variable has a content that this action did not write, or one of another client id. */
  | { reason: 'foreign-marker'; because: 'unreadable' | 'other-client' }
  /** The clock of this machine differs from GitHub's, or the difference is not known. */
  | { reason: 'clock'; aheadMs: number | undefined }
  /** Adobe lists no client secret or more than two. */
  | { reason: 'unexpected-list'; count: number }
  /** There are two client secrets, and it is not certain which one may be deleted. Both are kept. */
  | {
      reason: 'two-secrets';
      because:
        | 'no-marker'
        /** The marker says that there is one. */
        | 'not-announced'
        /** The marker names others. */
        | 'not-named'
        /** It was not made at the time that the marker says. */
        | 'not-ours'
        /** Somebody wrote the stored secret meanwhile. */
        | 'stored-meanwhile'
        /** Somebody uses it, although it was never stored. */
        | 'used';
    };
