import { isAbsolute, relative, sep } from 'node:path';
import { CaseMap } from './case-map.ts';
import type { Masker } from './masker.ts';
import type { Annotation, AnnotationLevel, StepEvent, Stream } from './types.ts';

/** Annotations kept per level and step (actions/runner src/Runner.Worker/ExecutionContext.cs). */
const MAX_ANNOTATIONS = 10;

/** Characters of an annotation message that are kept, counted after masking (same source). */
const MAX_MESSAGE = 4096;

/** Where an annotation points to and its title, as properties of the command. */
export type IssueProperties = Record<string, string>;

/**
 * What the runner collects while a stage runs.
 * Source: actions/runner src/Runner.Worker/ExecutionContext.cs (AddIssue, Write, Debug).
 */
export class StepContext {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  annotationsDropped = 0;
  readonly masks: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state = new CaseMap();
  readonly exportedEnv: Record<string, string> = {};
  readonly path: string[] = [];
  readonly fileCommandErrors: string[] = [];
  readonly events: StepEvent[] = [];
  summary = '';
  failed = false;

  readonly #masker: Masker;
  readonly #jobLog: string[];
  readonly #workspace: string;
  readonly debugOn: boolean;
  readonly #counts: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };

  constructor(job: { masker: Masker; log: string[]; workspace: string; debug: boolean }) {
    this.#masker = job.masker;
    this.#jobLog = job.log;
    this.#workspace = job.workspace;
    this.debugOn = job.debug;
  }

  /** Hides a value from now on; what was written before stays as it is. */
  addMask(value: string, stream: Stream): void {
    this.#masker.addWithLines(value);
    this.masks.push(value);
    this.events.push({ stream, kind: 'mask', value });
  }

  /** Hides a value that is not a secret of the process: the token of `stop-commands`. */
  addToken(token: string): void {
    this.#masker.add(token);
  }

  mask(text: string): string {
    return this.#masker.mask(text);
  }

  /** Shows text in the log. Text with line breaks is masked as a whole. */
  #write(text: string): string {
    const shown = this.#masker.mask(text);
    for (const line of shown.split(/\r\n|\n/)) {
      this.lines.push(line);
      this.#jobLog.push(line);
    }
    return shown;
  }

  /** An ordinary line. */
  output(raw: string, stream: Stream = 'runner'): void {
    const text = this.#write(raw);
    this.events.push({ stream, kind: 'line', text, raw });
  }

  /** A line that is shown only with step debugging on. */
  debug(message: string, stream: Stream = 'runner'): void {
    const parts = message.split(/\r\n|\n/).map((line) => `##[debug]${line}`);
    if (this.debugOn) for (const part of parts) this.#write(part);
    const text = this.#masker.mask(message);
    this.events.push({ stream, kind: 'debug', text, shown: this.debugOn });
  }

  group(title: string, stream: Stream = 'runner'): void {
    const shown = this.#write(title);
    this.events.push({ stream, kind: 'group', title: shown });
  }

  /**
   * Adds an annotation and its log line. Only the message is masked: the runner uploads title and file as they
   * are, and so does this (actions/runner src/Sdk/RSWebApi/Contracts/IssueExtensions.cs).
   */
  issue(
    level: AnnotationLevel,
    raw: string,
    properties: IssueProperties = {},
    stream: Stream = 'runner',
  ): void {
    const message = this.#masker.mask(raw).slice(0, MAX_MESSAGE);
    const annotation = { level, message, ...this.#location(properties) } as Annotation;
    if (stream === 'runner') annotation.fromRunner = true;
    this.#counts[level] += 1;
    if (this.#counts[level] > MAX_ANNOTATIONS) this.annotationsDropped += 1;
    else if (message.trim() !== '') this.annotations.push(annotation);
    if (message !== '') this.#write(`##[${level}]${message}`);
    this.events.push({ stream, kind: 'annotation', annotation });
  }

  #location(properties: IssueProperties): Partial<Annotation> {
    const location: Partial<Annotation> = {};
    const { title, file } = properties;
    if (title) location.title = title;
    if (file) location.file = this.#relative(file);
    const numbers = { line: 'line', endLine: 'endline', column: 'col', endColumn: 'endcolumn' } as const;
    for (const [key, property] of Object.entries(numbers) as [keyof typeof numbers, string][]) {
      const value = Number.parseInt(properties[property] ?? '', 10);
      if (!Number.isNaN(value)) location[key] = value;
    }
    return location;
  }

  /** Files in the workspace are named from its root, with slashes. */
  #relative(file: string): string {
    const path = relative(this.#workspace, file);
    const inside = isAbsolute(file) && path !== '' && !path.startsWith('..') && !isAbsolute(path);
    return inside ? path.split(sep).join('/') : file;
  }
}
