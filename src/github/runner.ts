import type { Environment } from '../core/environment.ts';
import type { RunnerEvent } from './event.ts';

/** The place in a file that an annotation points to. Lines and columns count from 1. */
export type AnnotationPlace = {
  /** Path relative to the repository. */
  file: string;
  startLine: number;
  endLine: number;
  startColumn: number;
  endColumn: number;
};

/** Everything that an action uses of the GitHub runner. Actions get it as an argument; tests pass their own. */
export type Runner = {
  /** Environment variables of the process. */
  env: Environment;
  /** The event that started the workflow. */
  event: RunnerEvent;
  /** The event as the webhook sent it; undefined if there is none. Untrusted: anyone may have written its texts. */
  payload: unknown;
  /** Returns the value of an input, untrimmed; empty if the input is not set. */
  input: (name: string) => string;
  /** Masks a value in the log from now on. Ignores a value that is too short or too common to be masked. */
  mask: (value: string) => void;
  /** Prints text to the log. A workflow command in it has no effect. */
  info: (message: string) => void;
  /** Prints a warning and annotates the run with it. The title is not masked: it must contain no secret. */
  warning: (message: string, title: string) => void;
  /** Annotates a line of a file. Title and file are not masked: they must contain no secret. */
  annotate: (
    level: 'error' | 'warning' | 'notice',
    message: string,
    title: string,
    place?: Partial<AnnotationPlace>,
  ) => void;
  /** Adds Markdown to the job summary of this step, or prints a warning. Set the outputs before. */
  summary: (markdown: string) => Promise<void>;
  /** Prints an error, annotates the run with it and fails the step. */
  fail: (message: string, title: string) => void;
  setOutput: (name: string, value: string) => void;
  /** Sets an environment variable for this process and for the later steps of the job. */
  exportVariable: (name: string, value: string) => void;
};
