import type { Environment } from '../core/environment.ts';
import type { RunnerEvent } from './event.ts';

/** Where an annotation points to. */
export type AnnotationPlace = {
  /** Relative to the repository. */
  file: string;
  startLine: number;
  endLine: number;
  startColumn: number;
  endColumn: number;
};

/** What an action does with the GitHub runner. The actions take it as an argument; tests pass their own. */
export type Runner = {
  /** Environment variables of the process. */
  env: Environment;
  /** What started the workflow. */
  event: RunnerEvent;
  /** The event as the webhook sent it; undefined where there is none. Anybody may have written what is in it. */
  payload: unknown;
  /** The value of an input exactly as given: untrimmed; empty where it is not given. */
  input: (name: string) => string;
  /** Hides a value in everything that the runner shows from now on. Ignores what is empty or only white space. */
  mask: (value: string) => void;
  /** Prints a line to the log. Text that the runner would take for a command is printed as text. */
  info: (message: string) => void;
  /** Prints a warning and annotates the run with it. */
  warning: (message: string, title: string) => void;
  /** Annotates a line of a file. Title and file are shown unmasked: no secret may be in them. */
  annotate: (
    level: 'error' | 'warning' | 'notice',
    message: string,
    title: string,
    place?: AnnotationPlace,
  ) => void;
  /** Adds Markdown to the job summary of this step. */
  summary: (markdown: string) => Promise<void>;
  /** Prints an error, annotates the run with it, and makes the step fail. */
  fail: (message: string, title: string) => void;
  setOutput: (name: string, value: string) => void;
  /** Sets an environment variable for this process and for the later steps of the job. */
  exportVariable: (name: string, value: string) => void;
  /** Saves a value for the post stage of the same step. */
  saveState: (name: string, value: string) => void;
  /** A value that the main stage saved; empty where it saved none. */
  state: (name: string) => string;
};
