import { DAY_MS } from '../core/time.ts';
import { writeCopies } from './copies.ts';
import { decide } from './decide.ts';
import type { RotationOutcome, RotationProblem, Step } from './events.ts';
import { make } from './make.ts';
import type { Decision, Marker, Observation, RotationSettings } from './model.ts';
import { observe, type RunFacts } from './observe.ts';
import type { RotationPorts } from './ports.ts';
import { remember } from './remember.ts';
import { remove } from './retire.ts';
import { stepsOf } from './steps.ts';

/** One run of the rotation. */
export type RotationInputs = RunFacts & {
  /** As this job got it from the store, a secret. */
  clientSecret: string;
  settings: RotationSettings;
  /**
   * `yes`: change nothing. `first`: where there is no marker yet, change nothing but write the first one, so that the next
   * run acts; otherwise as `no`.
   */
  dryRun: 'yes' | 'no' | 'first';
};

/** Looks, decides, and takes one safe step. The report learns from `tell` what happens. */
export async function rotate(real: RotationPorts, inputs: RotationInputs): Promise<RotationOutcome> {
  const { clientSecret, settings } = inputs;
  const facts = { clientId: inputs.clientId, jobStartedAt: inputs.jobStartedAt };
  const { ports, skipRest } = tracked(real);
  const observed = await observe(ports, facts, clientSecret);
  if (!observed.ok) return stopped(observed.problem);
  const seen = observed.value;
  const decided = decide(seen, settings);
  const isDry = inputs.dryRun === 'yes' || (inputs.dryRun === 'first' && seen.marker === undefined);
  const decision = isDry && inputs.dryRun === 'first' ? withFirstMarker(decided, seen) : decided;
  ports.tell({
    event: 'plan',
    observation: seen,
    decision,
    steps: stepsOf(
      decision,
      ports.copies.map(({ target }) => target),
    ),
    dryRun: isDry,
  });
  const outcome = await act(ports, { seen, decision, isDry, inputs, facts });
  skipRest();
  return outcome;
}

type Run = {
  seen: Observation;
  decision: Decision;
  isDry: boolean;
  inputs: RotationInputs;
  facts: RunFacts;
};

async function act(ports: RotationPorts, run: Run): Promise<RotationOutcome> {
  const { seen, decision, isDry, inputs, facts } = run;
  const outcome = outcomeOf(decision, seen);
  const { act, remember: marker } = decision;
  if (act.do === 'stop') return { ...outcome, problem: { problem: 'stop', stop: act.reason } };
  if (marker !== undefined && (!isDry || inputs.dryRun === 'first')) {
    const kept = await remember(ports, seen.marker, marker);
    if (!kept.ok) return stopped(kept.problem, outcome);
  }
  if (isDry || act.do === 'nothing') return outcome;
  const { clientSecret, settings } = inputs;
  switch (act.do) {
    case 'make': {
      // The decision to make is only for a secret that is stored.
      const storeUpdatedAt = seen.storeUpdatedAt as number;
      const made = await make(ports, act.old, { ...seen, storeUpdatedAt });
      if (!made.ok) return stopped(made.problem, outcome);
      const { failedCopies } = made.value;
      return {
        ...outcome,
        state: failedCopies.length === 0 ? 'made' : 'copying',
        nextAt: failedCopies.length === 0 ? made.value.storedAt + settings.overlapMs : ports.now(),
        secretAgeDays: 0,
        failedCopies,
      };
    }
    case 'copy': {
      const failedCopies = await writeCopies(ports, act.targets, clientSecret);
      if (failedCopies.length > 0) return { ...outcome, nextAt: ports.now(), failedCopies };
      return { ...outcome, state: 'waiting', nextAt: ports.now() + settings.overlapMs };
    }
    case 'delete': {
      const removed = await remove(ports, act, { facts, settings, clientSecret, marker: seen.marker });
      if (!removed.ok) return stopped(removed.problem, outcome);
      const kept = seen.listed.find(({ uuid }) => uuid === act.keeps);
      return { ...outcome, nextAt: (kept?.createdAt ?? 0) + settings.maxAgeMs };
    }
  }
}

/** The first run of `first` writes a marker whatever the age, if there is one client secret. */
function withFirstMarker(decision: Decision, { listed, clientId, now }: Observation): Decision {
  const [one, other] = listed;
  if (one === undefined || other !== undefined || decision.act.do === 'stop') return decision;
  const remember: Marker = { phase: 'idle', clientId, current: one.uuid, since: now };
  return { ...decision, remember };
}

function outcomeOf({ state, nextAt, overdue }: Decision, seen: Observation): RotationOutcome {
  return { state, nextAt, overdue, secretAgeDays: ageInDays(seen), failedCopies: [] };
}

// Of the client secret that the store holds, as far as the marker tells.
function ageInDays({ listed, marker, now, storeUpdatedAt }: Observation): number | undefined {
  const isStored =
    typeof marker === 'object' &&
    (marker.phase === 'stored' || (marker.phase === 'made' && marker.storeUpdatedAt !== storeUpdatedAt));
  const stored = listed.find(({ uuid }) => isStored && uuid === marker.new) ?? listed[0];
  return stored && Math.max(0, Math.floor((now - stored.createdAt) / DAY_MS));
}

function stopped(problem: RotationProblem, outcome?: RotationOutcome): RotationOutcome {
  return { overdue: false, failedCopies: [], ...outcome, state: 'stopped', nextAt: undefined, problem };
}

/** Follows which steps of the plan were told, so that at the end the others are told as skipped. */
function tracked(ports: RotationPorts): { ports: RotationPorts; skipRest: () => void } {
  let left: Step[] = [];
  const tell: RotationPorts['tell'] = (event) => {
    if (event.event === 'plan') left = [...event.steps];
    else left = left.slice(left.findIndex((step) => isSameStep(step, event.step)) + 1);
    ports.tell(event);
  };
  const skipRest = (): void => {
    for (const step of left) ports.tell({ event: 'skipped', step });
  };
  return { ports: { ...ports, tell }, skipRest };
}

function isSameStep(one: Step, other: Step): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
