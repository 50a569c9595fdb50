// The parts of this folder that other folders may use.

export type { FailedCopy } from './copies.ts';
export type { ProblemPlace, RotationEvent, RotationOutcome, RotationProblem, Step } from './events.ts';
export { parseMarker } from './marker.ts';
export {
  type Act,
  type CopyTarget,
  type Decision,
  type Marker,
  type NotYet,
  type Observation,
  type ObservedCopy,
  type Proof,
  ROTATION_STATES,
  type RotationSettings,
  type RotationState,
  type StopReason,
} from './model.ts';
export type {
  ConsolePortFailure,
  NewSecret,
  PortFailure,
  RotationPorts,
  StorePort,
  StorePortFailure,
  StoreProblem,
  TokenFailure,
} from './ports.ts';
export { type RotationProgress, rotationProgress } from './progress.ts';
export { type RotationInputs, rotate } from './rotate.ts';
