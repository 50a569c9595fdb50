import type { Fixer } from '../model.ts';
import { packageJson } from './package-json.ts';
import { appsAction } from './workflow/apps-action.ts';

/** All fixers. Of two that resolve the same finding, the earlier one counts. */
export const FIXERS: readonly Fixer[] = [appsAction, packageJson];
