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
  | { phase: 'intent'; clientId: string; old: string; storeUpdatedAt: number; intentAt: number }
  | {
      phase: 'made';
      clientId: string;
      old: string;
      new: string;
      storeUpdatedAt: number;
      intentAt: number;
      madeAt: number;
    }
  | { phase: 'stored'; clientId: string; old: string; new: string; storedAt: number };

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
   * When this job started at the latest known moment: its `client-secret` is what the store held then. GitHub reads the
   * secrets of an environment when a job starts.
   */
  jobStartedAt: number;
  clientId: string;
  /** The client secrets of the credential, the oldest first, listed after `client-secret` got a token in this run. */
  listed: readonly ListedSecret[];
  /** Absent: there is no variable yet. `unreadable`: there is one with another content. */
  marker: Marker | 'unreadable' | undefined;
  /** When GitHub last changed the stored secret; absent: the environment has no secret of this name. */
  storeUpdatedAt: number | undefined;
  /** For each copy, when GitHub last changed it; absent: it does not exist. */
  copies: readonly { target: CopyTarget; updatedAt: number | undefined }[];
};

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
