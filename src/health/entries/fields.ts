import { closestMatch } from '../../core/closest-match.ts';

/** The fields of an entry of `credentials`. A test compares them with docs/credentials.schema.json. */
export const ENTRY_FIELDS = [
  'name',
  'client-id',
  'client-secret',
  'scopes',
  'org-id',
  'console-org-id',
  'console-credential-id',
  'console-project-id',
  'probe-url',
  'legacy-certificate',
  'owner',
  'project',
  'secret',
  'rotation',
  'environment',
  'ims-url',
  'console-api-url',
  'timeout',
  'retries',
] as const;

/** Name of a field of an entry. */
export type EntryField = (typeof ENTRY_FIELDS)[number];

// These are inputs of the action; they are not valid in an entry.
const ACTION_INPUTS = [
  'max-secret-age-days',
  'unused-secret-days',
  'fail-on',
  'issue',
  'issue-labels',
  'issue-assignees',
  'issue-mentions',
  'github-token',
  'json-file',
];

// Other names of the same fields, in files of the Developer Console and in other tools.
const SYNONYMS: Readonly<Record<string, EntryField>> = {
  'api-key': 'client-id',
  org: 'org-id',
  'organization-id': 'org-id',
  'ims-org-id': 'org-id',
  'ims-org': 'org-id',
  'console-organization-id': 'console-org-id',
  'credential-id': 'console-credential-id',
  'project-id': 'console-project-id',
  certificate: 'legacy-certificate',
  url: 'probe-url',
  probe: 'probe-url',
  env: 'environment',
  team: 'owner',
  'secret-name': 'secret',
  'github-secret': 'secret',
  'project-name': 'project',
  'rotation-variable': 'rotation',
};

/** Tells whether a key is the exact name of a field. */
export function isEntryField(key: string): key is EntryField {
  return ENTRY_FIELDS.some((field) => field === key);
}

/** Tells whether a key, in any spelling, is an input of the action that an entry cannot override. */
export function isActionInput(key: string): boolean {
  return ACTION_INPUTS.includes(kebabOf(key));
}

/** Finds the field that a key means: its name, another spelling or name of it, or a typo. */
export function resolveFieldName(key: string): EntryField | undefined {
  const kebab = kebabOf(key);
  if (isEntryField(kebab)) return kebab;
  if (ACTION_INPUTS.includes(kebab)) return undefined;
  if (Object.hasOwn(SYNONYMS, kebab)) return SYNONYMS[kebab];
  return ENTRY_FIELDS.find((field) => field === closestMatch(kebab, ENTRY_FIELDS));
}

function kebabOf(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(/[_\s]+/g, '-')
    .toLowerCase();
}
