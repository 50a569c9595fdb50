import type { Fixer } from '../model.ts';
import { byHand } from './by-hand.ts';
import { jwtAuth } from './code/jwt-auth.ts';
import { configuration } from './configuration/index.ts';
import { installs } from './packages/installs.ts';
import { packageJson } from './packages/package-json.ts';
import { oldVersions } from './packages/versions.ts';
import { exchange } from './requests/exchange.ts';
import { seconds } from './requests/seconds.ts';
import { appsAction } from './workflow/apps-action.ts';
import { cloudManagerAction } from './workflow/cloud-manager.ts';
import { staleKey } from './workflow/stale-key.ts';

/** All fixers. Of two that resolve the same finding, the earlier one counts. */
export const FIXERS: readonly Fixer[] = [
  appsAction,
  cloudManagerAction,
  staleKey,
  exchange,
  seconds,
  packageJson,
  oldVersions,
  installs,
  jwtAuth,
  configuration,
  // What no other fixer is sure of.
  ...byHand,
];
