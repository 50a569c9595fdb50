import { parse } from 'yaml';
import { FILES, read } from './repository.ts';

/** What this repository is called before it has an account; the examples and documents say it so. */
export const OWN = 'OWNER/ims-auth';

export type Manifest = {
  inputs: Record<string, { required?: boolean; default?: string }>;
  outputs: Record<string, unknown>;
};

/**
 * Finds the manifest of an action of ours.
 *
 * @param uses as a step says it: `OWNER/ims-auth/scan@v1`, `$/scan`, `./scan`
 * @returns from the root of the repository, or undefined for an action of others, or for none
 */
export function ownManifest(uses: string): string | undefined {
  const folder = /^(?:\.|\$|OWNER\/ims-auth)((?:\/[\w.-]+)*)\/?(?:@[\w.]+)?$/.exec(uses)?.[1];
  if (folder === undefined) return undefined;
  const path = `${folder}/action.yml`.slice(1);
  return FILES.includes(path) ? path : undefined;
}

/**
 * Reads a manifest.
 *
 * @param path from the root of the repository
 * @returns its inputs and outputs
 */
export function manifest(path: string): Manifest {
  return parse(read(path)) as Manifest;
}

/**
 * The actions of others that we use and show, with the inputs that we set: GitHub's schema does not know these, and a
 * misspelled one is only a warning in a run. Another action, or another input, is to be looked up and added.
 */
export const OTHERS: Record<string, string[]> = {
  'actions/attest': ['subject-path'],
  'actions/checkout': ['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository', 'token'],
  'actions/create-github-app-token': [
    'client-id',
    'owner',
    'permission-actions',
    'permission-contents',
    'permission-dependabot-secrets',
    'permission-environments',
    'permission-metadata',
    'permission-organization-custom-properties',
    'permission-organization-secrets',
    'permission-pull-requests',
    'permission-secrets',
    'permission-variables',
    'permission-workflows',
    'private-key',
    'repositories',
  ],
  'actions/download-artifact': ['github-token', 'merge-multiple', 'name', 'path', 'pattern', 'run-id'],
  'actions/setup-node': ['node-version', 'package-manager-cache'],
  'actions/upload-artifact': ['archive', 'if-no-files-found', 'name', 'overwrite', 'path', 'retention-days'],
  'aws-actions/configure-aws-credentials': [
    'aws-region',
    'output-credentials',
    'output-env-credentials',
    'role-to-assume',
  ],
  'github/codeql-action/analyze': ['category'],
  'github/codeql-action/init': ['build-mode', 'config', 'languages', 'queries'],
  'github/codeql-action/upload-sarif': ['category', 'sarif_file'],
  'hashicorp/vault-action': ['exportEnv', 'jwtGithubAudience', 'method', 'role', 'secrets', 'url'],
  'ossf/scorecard-action': ['publish_results', 'results_file', 'results_format'],
};
