/** One credential whose rotation is lived through, wherever it is kept. Times are in ms since the epoch. */
export type YearCredential = {
  now: () => number;
  /** Lets time pass. */
  pass: (ms: number) => void;
  /** Starts a job and runs the rotation in it. */
  run: (job: YearJob) => Promise<YearRun>;
  /** The client secrets that work, the oldest first. */
  secrets: () => readonly { uuid: string; value: string }[];
  stored: () => string | undefined;
  copies: () => readonly (string | undefined)[];
  /** The text of the variable. */
  marker: () => string | undefined;
  /** Somebody gets a token with a value, or does not. */
  use: (value: string) => Promise<boolean>;
  /** Does nothing where there are two. */
  makeByHand: () => void;
  deleteByHand: (uuid: string) => void;
  storeByHand: (value: string) => void;
  storeCopiesByHand: (value: string) => void;
  /** Whether GitHub refuses to write the copies. */
  refuseCopies: (refused: boolean) => void;
  /** A person made the stored value useless. */
  isBrokenByPerson: () => boolean;
  /** Broken rules. */
  broken: () => readonly string[];
  close: () => Promise<void>;
};

export type YearJob = {
  /** How long other steps of the job take before. */
  queuedMs: number;
  /** The request of the run that fails; absent: none. */
  faultAt?: number | undefined;
  /** Which of the faults that fit, from 0 to 1. */
  faultKind: number;
};

/** How a run ended. */
export type YearRun = {
  /** `ended`: the process did. */
  state: string;
  /** Why it is red. */
  reason?: string | undefined;
  overdue: boolean;
};
