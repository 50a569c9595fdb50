import type { FixInput } from '../../model.ts';
import type { Setting } from '../../settings/model.ts';
import type { Draft } from './draft.ts';

/** What a format does otherwise than settings that code of one's own reads. */
export type Format = {
  title?: string;
  /** Names that go as well. */
  dead?: RegExp;
  /** Where it matches, the OAuth credential is there already. Default: where scopes are. */
  done?: RegExp;
  /** It has no setting for scopes. */
  withoutScopes?: boolean;
  /** Names and values that the format alone has. */
  also?: (input: FixInput, live: readonly Setting[], tools: Tools) => void;
  /** Whether a tool reads a setting, and no code of one's own. Default: it is one that goes. */
  isOwn?: (setting: Setting) => boolean;
  /** For a person. */
  todo?: readonly string[];
  /** What a person does where the shape is another one. */
  hand?: string;
};

export type Tools = { draft: Draft; todo: Set<string>; rename: (setting: Setting, to: string) => void };
