import type { Operation } from './description.ts';
import type { Account, Permission } from './types.ts';

/** What a token needs for an operation. */
export type Needed = { permission: Permission; access: 'read' | 'write' };

const FIXED: Readonly<Record<string, Needed>> = {
  'repos/get': { permission: 'metadata', access: 'read' },
  'repos/list-for-org': { permission: 'metadata', access: 'read' },
  'apps/list-repos-accessible-to-installation': { permission: 'metadata', access: 'read' },
  'repos/get-environment': { permission: 'actions', access: 'read' },
  'repos/get-all-environments': { permission: 'actions', access: 'read' },
  'orgs/custom-properties-for-repos-get-organization-values': {
    permission: 'organization_custom_properties',
    access: 'read',
  },
};

/**
 * Which permission an operation on repositories, secrets or variables needs.
 *
 * Source: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 *
 * @returns undefined for an operation of others
 */
export function needs({ id, method }: Operation): Needed | undefined {
  if (FIXED[id] !== undefined) return FIXED[id];
  const [, kind, operation = ''] = /^(actions|dependabot)\/(.+)$/.exec(id) ?? [];
  if (kind === undefined) return undefined;
  const what = /-variables?$/.test(operation)
    ? 'actions_variables'
    : kind === 'dependabot'
      ? 'dependabot_secrets'
      : 'secrets';
  const isOf = (place: string): boolean => operation.includes(`-${place}-`);
  const permission: Permission = isOf('environment')
    ? 'environments'
    : isOf('org')
      ? `organization_${what}`
      : what;
  return { permission, access: method === 'GET' ? 'read' : 'write' };
}

/** Tells whether an account has what an operation needs. */
export function isGranted({ permission, access }: Needed, { permissions = {} }: Account): boolean {
  // Nobody can take this permission from an App.
  if (permission === 'metadata') return true;
  const granted = permissions[permission];
  return granted === 'write' || granted === access;
}
