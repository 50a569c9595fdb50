import { jsonFields } from '../../core/json.ts';
import { lineStarts } from '../../core/lines.ts';
import type { Source } from '../model.ts';
import { commentsAndStrings } from './comments.ts';
import { wovenOf } from './notebook.ts';
import { mergedRanges, rangeHolds } from './ranges.ts';
import { type Step, stepsOf } from './steps.ts';
import { testRanges } from './test-code.ts';
import { refusedNames, toldTexts } from './told-text.ts';
import { objectsOf, parseTrees, type TreeObject } from './tree.ts';

/** A decoded file with the data that several rules need. Each part is computed once, when it is first read. */
export type Document = Source & {
  /** Where each line starts, in UTF-16 code units. */
  readonly lines: readonly number[];
  /** Every object of a JSON or YAML file, outer ones first; none if the file is neither or is invalid. */
  readonly objects: readonly TreeObject[];
  /** The steps of a workflow, including those of a template or of an example in a document. */
  readonly steps: readonly Step[];
  /** The content of a JSON file, if it is an object. */
  readonly json: Readonly<Record<string, unknown>> | undefined;
  /** Whether a place is in a comment, or in prose between code. `offset` is in UTF-16 code units. */
  readonly inComment: (offset: number) => boolean;
  /** Whether a place is text, output or an example in a notebook or a similar document. */
  readonly inProse: (offset: number) => boolean;
  /** Part of a sentence that the program shows to people. */
  readonly inMessage: (offset: number) => boolean;
  /** A test in a file that is more than that. */
  readonly inTest: (offset: number) => boolean;
};

export function documentOf(source: Source): Document {
  const { path } = source;
  const woven = wovenOf(path, source.text);
  const text = woven?.text ?? source.text;
  const inProse = woven?.inProse ?? (() => false);
  const lines = lazy(() => lineStarts(text));
  const trees = lazy(() => parseTrees(text, path));
  const objects = lazy(() => objectsOf(trees() ?? []));
  const steps = lazy(() => stepsOf(path, text, trees));
  const json = lazy(() => jsonFields(text));
  const codePath = woven?.codePath ?? path;
  const code = woven?.lines ?? text;
  const comments = lazy(() => commentsAndStrings(codePath, code));
  const messages = lazy(() => toldTexts(codePath, code, comments().strings));
  const refused = lazy(() => rangeHolds(mergedRanges(refusedNames(code))));
  const tests = lazy(() => rangeHolds(testRanges(path, text)));
  return {
    ...source,
    text,
    get lines() {
      return lines();
    },
    get objects() {
      return objects();
    },
    get steps() {
      return steps();
    },
    get json() {
      return json();
    },
    inComment: (offset) => inProse(offset) || comments().inComment(offset),
    inProse,
    inMessage: (offset) => messages()(offset) || refused()(offset),
    inTest: (offset) => tests()(offset),
  };
}

function lazy<Value>(compute: () => Value): () => Value {
  let computed: { value: Value } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
