import type { Fixer } from '../model.ts';
import { appsAction } from './apps-action.ts';
import { jenkins } from './jenkins.ts';
import { installs } from './packages/installs.ts';
import { packageJson } from './packages/package-json.ts';
import { oldVersions } from './packages/versions.ts';

/** All fixers. Of two that resolve the same finding, the earlier one counts. */
export const FIXERS: readonly Fixer[] = [appsAction, packageJson, oldVersions, installs, jenkins];
