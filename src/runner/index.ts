// What the doors may use of this folder.
export { type RunnerEvent, readEvent } from './event.ts';
export { asText, githubRunner } from './github.ts';
export { runAction } from './process.ts';
export type { AnnotationPlace, Runner } from './runner.ts';
