import type { Fixer } from '../model.ts';
import { appsAction } from './apps-action.ts';
import { configuration } from './configuration/index.ts';
import { packageJson } from './package-json.ts';

/** All fixers. Of two that resolve the same finding, the earlier one counts. */
export const FIXERS: readonly Fixer[] = [appsAction, packageJson, configuration];
