import type { WorkflowPlace } from '../../core/github-secret.ts';
import { invisibleIn } from '../../core/invisible.ts';
import type { Parser } from '../../core/parsers.ts';
import { failed, ok } from '../../core/result.ts';
import {
  adobeEndpoint,
  type ConsoleIds,
  type Endpoint,
  endpointAt,
  type ImsEnvironment,
  imsEnvironment,
  isLoopback,
  organizationId,
  retryCount,
  secretsByShape,
  timeoutSeconds,
} from '../../ims/index.ts';
import type { HealthEntry } from '../model.ts';
import { gitHubSecret, lacksClientSecret, ownerOf, projectName } from './belongings.ts';
import { readCertificate } from './certificate.ts';
import { type FieldError, MISSING_SECRET, readCredential } from './credential.ts';
import type { EntryField } from './fields.ts';
import { type FieldValue, isFilled } from './parse-list.ts';
import { rotationText } from './rotation.ts';

/** Options of the action that an entry can override. */
export type EntryOptions = {
  environment: ImsEnvironment;
  /** Empty for Adobe's own host. */
  imsUrl: string;
  consoleApiUrl: string;
  /** In seconds. */
  timeout: number;
  retries: number;
  /** Where the workflow runs, for the command that stores a client secret. */
  here: WorkflowPlace;
};

/** An entry without its name, and what is wrong with it. */
export type CheckedEntry = {
  /** Valid only if there are no `errors`. */
  entry: Omit<HealthEntry, 'name'>;
  errors: FieldError[];
  /** Fields from whose values surrounding white space or quotes were removed. */
  trimmed: EntryField[];
  /** True if the same client secret is given twice. */
  duplicateSecret: boolean;
};

// Fields that need a token.
const WITH_TOKEN = [
  'org-id',
  'console-org-id',
  'console-credential-id',
  'console-project-id',
  'probe-url',
] as const;

/**
 * Checks every field of one entry.
 *
 * @param suggested fields that an unknown key seems to mean; they are not reported as missing
 * @param options for fields that the entry does not have
 * @param secrets every secret of every entry
 */
export function checkEntry(
  given: ReadonlyMap<EntryField, FieldValue>,
  suggested: ReadonlySet<EntryField>,
  options: EntryOptions,
  secrets: readonly string[],
): CheckedEntry {
  const errors: FieldError[] = [];
  const text = (field: EntryField): string => {
    const value = given.get(field);
    if (value === undefined || value.form === 'text') return value?.texts[0]?.trim() ?? '';
    errors.push({
      field,
      text: `must be one text; it is a ${value.form === 'list' ? 'list' : 'mapping'}.`,
    });
    return '';
  };
  const take = <Value>(field: EntryField, otherwise: Value, parse: Parser<NonNullable<Value>>): Value => {
    const value = text(field);
    if (value === '') return otherwise;
    const read = parse(value);
    if (read.ok) return read.value;
    const invisible = invisibleIn(value);
    const why = invisible === undefined ? '' : `; its value ${invisible}`;
    errors.push({ field, text: `${read.problem.must}${why}.` });
    return otherwise;
  };

  const certificate = legacyCertificate(given.get('legacy-certificate'), errors);
  const extra = WITH_TOKEN.some((field) => isFilled(given.get(field)));
  const wanted = ['client-id', 'client-secret', 'scopes'] as const;
  const asked = wanted.some((field) => given.has(field) || suggested.has(field));
  const needed = extra || asked || !(given.has('legacy-certificate') || suggested.has('legacy-certificate'));
  // What `secret` says about it is enough.
  const named = lacksClientSecret(given) ? new Set([...suggested, 'client-secret' as const]) : suggested;
  const read = needed ? readCredential(given, named, secrets) : undefined;
  errors.push(...(read?.errors ?? []));

  const orgId = take<string | undefined>('org-id', undefined, organizationId);
  const ids: ConsoleIds = {
    organization: take<string>('console-org-id', '', digits),
    credential: take<string>('console-credential-id', '', digits),
    project: take<string | undefined>('console-project-id', undefined, digits),
  };
  for (const [field, other] of [
    ['console-org-id', 'console-credential-id'],
    ['console-credential-id', 'console-org-id'],
  ] as const) {
    const isMissing = !isFilled(given.get(field)) && !suggested.has(field);
    if (isMissing && isFilled(given.get(other)))
      errors.push({ field, text: `is missing: it belongs to ${other}; give both or neither.` });
    else if (isMissing && isFilled(given.get('console-project-id')))
      errors.push({ field, text: 'is missing: it belongs to console-project-id.' });
  }
  const probeUrl = take<string | undefined>('probe-url', undefined, probeAddress);
  const environment = take('environment', options.environment, imsEnvironment);
  const endpoint = (field: 'ims-url' | 'console-api-url', fallback: string): Endpoint =>
    take(field, origin(fallback, environment), (from) => endpointAt(from, environment));
  return {
    errors,
    trimmed: read?.trimmed ?? [],
    duplicateSecret: read?.duplicateSecret ?? false,
    entry: {
      credential: read && { ...read.credential, orgId },
      endpoint: endpoint('ims-url', options.imsUrl),
      consoleEndpoint: endpoint('console-api-url', options.consoleApiUrl),
      policy: {
        timeoutMs: take('timeout', options.timeout, timeoutSeconds) * 1_000,
        retries: take('retries', options.retries, retryCount),
      },
      consoleIds: ids.organization === '' ? undefined : ids,
      probeUrl,
      legacyCertificate: certificate,
      owner: take<string | undefined>('owner', undefined, ownerOf(secrets)),
      project: take<string | undefined>('project', undefined, projectName),
      secret: gitHubSecret(given, suggested, secrets, errors),
      rotation: rotationOf(given.get('rotation'), text),
    },
  };
}

// What is no text of the variable is seen only where it matters: where there are two client secrets.
function rotationOf(
  value: FieldValue | undefined,
  text: (field: EntryField) => string,
): HealthEntry['rotation'] {
  const read = value?.form === 'document' ? rotationText(value) : text('rotation');
  return read === '' ? undefined : read;
}

function origin(text: string, environment: ImsEnvironment): Endpoint {
  const read = text === '' ? undefined : endpointAt(text, environment);
  return read?.ok === true ? read.value : adobeEndpoint(environment);
}

const digits: Parser<string> = (text) =>
  /^\d{1,20}$/.test(text)
    ? ok(text)
    : failed({
        must: 'must be digits, from the address of the credential in the Developer Console: /projects/{console-org-id}/{project}/credentials/{console-credential-id}/details/…',
      });

const probeAddress: Parser<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const must = 'must be an absolute https address (http to localhost only)';
  if (url === undefined || url.hostname === '') return failed({ must });
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) return failed({ must });
  if (url.username !== '' || url.password !== '') {
    return failed({ must: `${must} without a user name or a password` });
  }
  if (/#/.test(text)) return failed({ must: `${must} without a fragment (#…)` });
  if (secretsByShape(text).length > 0) {
    return failed({
      must: `${must} without a client secret or a token: the action sends the token itself`,
    });
  }
  return ok(url.href);
};

function legacyCertificate(
  value: FieldValue | undefined,
  errors: FieldError[],
): HealthEntry['legacyCertificate'] {
  if (value === undefined) return undefined;
  const field = 'legacy-certificate';
  const [text = ''] = value.texts;
  if (value.form === 'list') errors.push({ field, text: 'must be one text; it is a list.' });
  else if (text.trim() === '') errors.push({ field, text: MISSING_SECRET, missingSecret: true });
  else {
    // YAML reads JSON without quotes around it as a mapping.
    const read = readCertificate(text);
    if (read.ok) return read.value;
    errors.push({ field, text: read.problem });
  }
  return undefined;
}
