import type { Result } from '../core/result.ts';
import type { ProblemPlace, RotationProblem, Step } from './events.ts';
import type { CopyTarget, Decision } from './model.ts';
import type { PortFailure, RotationPorts } from './ports.ts';

/** What a step gave, or why the run ends with it. */
export type Outcome<Value> = Result<Value, RotationProblem>;

/** @returns every step that follows from a decision, in order */
export function stepsOf({ remember, act }: Decision, copies: readonly CopyTarget[]): Step[] {
  const first: Step[] = remember === undefined ? [] : [{ step: 'remember', phase: remember.phase }];
  const copy = (targets: readonly CopyTarget[]): Step[] =>
    targets.map((target) => ({ step: 'copy', target }));
  switch (act.do) {
    case 'make':
      return [
        ...first,
        { step: 'remember', phase: 'intent' },
        { step: 'look-again' },
        { step: 'create' },
        { step: 'remember', phase: 'made' },
        { step: 'prove' },
        { step: 'store' },
        { step: 'remember', phase: 'stored' },
        ...copy(copies),
      ];
    case 'copy':
      return [...first, ...copy(act.targets)];
    case 'delete':
      return [
        ...first,
        { step: 'look-again' },
        { step: 'delete', uuid: act.uuid },
        { step: 'check-after' },
        { step: 'remember', phase: 'idle' },
      ];
    default:
      return first;
  }
}

/** Does one step of the plan and tells the report. */
export async function doing<Value>(
  ports: RotationPorts,
  step: Step,
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const result = await work();
  ports.tell(result.ok ? { event: 'done', step } : { event: 'failed', step, problem: result.problem });
  return result;
}

/** @returns a failed request as the problem of a run */
export function requestFailed(
  at: ProblemPlace,
  failure: PortFailure,
): { ok: false; problem: RotationProblem } {
  return { ok: false, problem: { problem: 'request', at, failure } };
}

/** @returns that a run ended because something changed */
export function otherRun(at: ProblemPlace): { ok: false; problem: RotationProblem } {
  return { ok: false, problem: { problem: 'other-run', at } };
}
