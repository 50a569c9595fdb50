/** A value, or why there is none. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** @returns a success with this value */
export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** @returns a failure with this problem */
export function failed<Problem>(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
