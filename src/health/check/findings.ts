import { CERTIFICATE_RENEWAL_END, STOPPED } from '../../adobe/dates.ts';
import { IMPLEMENTATION_GUIDE, IMS_REFERENCE, MIGRATION_GUIDE, ROTATION_GUIDE } from '../../adobe/links.ts';
import type { Message } from '../../core/message.ts';
import { API_CAUSES, type ApiCause, CAUSES, type Cause, TOKEN_WARNINGS } from '../../ims/index.ts';
import type { HealthFinding } from '../model.ts';

/**
 * The findings of the health check itself, in addition to the causes of Adobe IMS and of the API gateway.
 * Source of the facts on client secrets: the section on rotation at
 * https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/
 */
export const FINDINGS = {
  ...TOKEN_WARNINGS,
  'second-secret-refused': {
    summary: 'Adobe IMS accepted the first client secret and refused the second.',
    meaning:
      'The second one was deleted in the Developer Console, was truncated while copying, or belongs to another credential. No client secret is left to fall back to.',
    next: 'Remove the second client secret from the entry and wherever else it is stored, or copy it again.',
    link: IMPLEMENTATION_GUIDE,
  },
  'client-secret-not-checked': {
    summary: 'One of the two client secrets could not be checked.',
    meaning: 'The other one works, but there was no answer for this one.',
    next: 'Run this check again; the evidence says why there was no answer.',
    link: IMPLEMENTATION_GUIDE,
  },
  'unexpected-token': {
    summary: 'The access token is not the requested one.',
    meaning: 'Its claims name another client, or a type other than an access token.',
    next: 'Check that `ims-url` is an IMS host, and do not use this credential until you know the reason.',
    link: IMS_REFERENCE,
  },
  'token-not-accepted': {
    summary: 'Adobe IMS issued an access token and does not accept it.',
    meaning:
      '`validate_token` says that the new token is not valid: the client or its account may be about to be disabled.',
    next: 'Check the credential in the Developer Console, and ask Adobe support if nothing is wrong there.',
    link: IMS_REFERENCE,
  },
  'token-not-validated': {
    summary: 'Adobe IMS could not be asked whether it accepts the access token.',
    meaning: 'Adobe IMS issued the token, so the credential works; only `validate_token` did not answer.',
    next: 'Nothing, if the next check succeeds.',
    link: IMS_REFERENCE,
  },
  'wrong-organization': {
    summary: 'The access token belongs to another organization than `org-id` says.',
    meaning: 'The credential was created in another IMS organization, or `org-id` is mistyped.',
    next: 'Check `org-id` of the entry (Developer Console > project > credential), or use the credential of the right organization.',
    link: IMPLEMENTATION_GUIDE,
  },
  'organization-not-checked': {
    summary: 'Adobe IMS could not be asked which organization the access token belongs to.',
    meaning: 'The token does not name its organization, and `organizations` did not answer.',
    next: 'Nothing, if the next check succeeds.',
    link: IMS_REFERENCE,
  },
  'secret-too-old': {
    summary: 'A client secret is older than `max-secret-age-days`.',
    meaning: 'Client secrets do not expire, so a leaked secret stays usable until it is rotated.',
    next: 'Rotate it: add a second client secret in the Developer Console, store it everywhere, check that the old one is no longer used, and delete the old one.',
    link: ROTATION_GUIDE,
  },
  'secret-unused': {
    summary: 'A client secret has not been used for `unused-secret-days`.',
    meaning:
      'It is left over from a rotation, or the program that used it no longer runs. Anyone who has it can still get tokens.',
    next: 'Check that nothing needs it, and delete it in the Developer Console (project > OAuth Server-to-Server).',
    link: ROTATION_GUIDE,
  },
  'rotation-open': {
    summary: 'The credential has had two client secrets for longer than a rotation should take.',
    meaning:
      'The newer secret is more than 7 days old, and the older one was not deleted. A credential cannot have a third one.',
    next: 'Store the newer client secret everywhere, check the last use of the older one to see that nothing uses it, and delete the older one.',
    link: ROTATION_GUIDE,
  },
  'secret-used-by-jwt': {
    summary: 'A program still uses a client secret in the JWT exchange.',
    meaning: `The program requests tokens as a Service Account (JWT) credential, which ${STOPPED}.`,
    next: 'Find it (the scan action of this repository finds it in code) and migrate it to OAuth Server-to-Server; the client id stays the same.',
    link: MIGRATION_GUIDE,
  },
  'client-secrets-unavailable': {
    summary: 'The Developer Console could not be asked for the client secrets.',
    meaning: 'The client secrets API did not answer, or not as Adobe documents it.',
    next: 'Nothing, if the next check succeeds; the credential itself works.',
    link: IMS_REFERENCE,
  },
  'client-secrets-not-found': {
    summary: 'The Developer Console has no credential under the given ids.',
    meaning: '`console-org-id` or `console-credential-id` is mistyped, or the credential was deleted.',
    next: 'Copy both numbers again from the address of the credential in the Developer Console: /projects/{console-org-id}/{project}/credentials/{console-credential-id}/details/….',
    link: IMS_REFERENCE,
  },
  'console-ids-of-another-credential': {
    summary: 'The Developer Console ids belong to another credential.',
    meaning: 'The Developer Console has another client id for them than the entry.',
    next: 'Copy both numbers again from the address of this credential in the Developer Console.',
    link: IMS_REFERENCE,
  },
  'certificate-expired': {
    summary: 'The certificate of the Service Account (JWT) credential has expired.',
    meaning: `Adobe IMS accepts no JWT that is signed with it, and since ${CERTIFICATE_RENEWAL_END} nobody can renew the certificate.`,
    next: 'Migrate what uses it to an OAuth Server-to-Server credential, delete the key wherever it is stored, and remove `legacy-certificate` from the entry.',
    link: MIGRATION_GUIDE,
  },
  'certificate-ends': {
    summary:
      'The JWT credential with this certificate stops working at the latest when the certificate expires.',
    meaning: `Since ${CERTIFICATE_RENEWAL_END} nobody can renew the certificate, and JWT credentials of the Developer Console ${STOPPED}.`,
    next: 'Migrate what uses it to an OAuth Server-to-Server credential before that day.',
    link: MIGRATION_GUIDE,
  },
  'check-stopped': {
    summary: 'The check of this credential stopped on an unexpected error.',
    meaning: 'This is a bug of this action. The other credentials were checked.',
    next: 'Report the bug with the evidence.',
    link: 'https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging',
  },
} as const satisfies Record<string, Message>;

/** Remarks about several credentials, with their names. */
export const INFORMATION = {
  'client-secrets-not-permitted': {
    summary: 'Age and use of the client secrets were not checked, because the credential may not read them.',
    meaning:
      'This check needs the I/O Management API in the project, and the scopes `adobeio_api` and `read_client_secret` in the entry. Everything else was checked.',
    next: 'Add the I/O Management API to the project in the Developer Console and the two scopes to `scopes`. If the ids cannot be looked up, set `console-org-id` and `console-credential-id`, too.',
    link: IMS_REFERENCE,
  },
} as const satisfies Record<string, Message>;

/** If one of these findings is a note, part of the check got no response. */
export const UNANSWERED: ReadonlySet<string> = new Set([
  'throttled',
  'ims-unavailable',
  'timeout',
  'dns',
  'connection-refused',
  'connection-lost',
  'api-throttled',
  'client-secret-not-checked',
  'token-not-validated',
  'organization-not-checked',
  'client-secrets-unavailable',
]);

const TEXTS: Readonly<Record<Cause | ApiCause | keyof typeof FINDINGS, Message>> = {
  ...CAUSES,
  ...API_CAUSES,
  ...FINDINGS,
};

/** Stable id of a finding, and its anchor in the documentation. */
export type FindingId = keyof typeof TEXTS;

// Findings whose next step is on the page of the credential in the Developer Console.
const IN_CONSOLE: ReadonlySet<FindingId> = new Set<FindingId>([
  'unknown-client-id',
  'wrong-client-secret',
  'invalid-client',
  'not-server-to-server',
  'scope-not-granted',
  'scopes-missing',
  'rotation-unfinished',
  'second-secret-refused',
  'token-not-accepted',
  'wrong-organization',
  'secret-too-old',
  'secret-unused',
  'rotation-open',
  'client-secrets-not-found',
  'console-ids-of-another-credential',
  'api-not-subscribed',
  'no-product-profile',
]);

// Findings whose next step is to store a client secret in the GitHub secret that it comes from. A second client secret
// may come from another one, so that only what concerns the first counts.
const STORED: ReadonlySet<FindingId> = new Set<FindingId>([
  'wrong-client-secret',
  'invalid-client',
  'rotation-unfinished',
  'secret-too-old',
  'rotation-open',
]);

/**
 * @param details whole lines, sanitized
 * @param since when the problem began, in ms since the epoch, if known
 */
export function finding(
  id: FindingId,
  level: HealthFinding['level'],
  details: readonly string[] = [],
  since?: number,
): HealthFinding {
  const leadsTo = [
    ...(IN_CONSOLE.has(id) ? (['console'] as const) : []),
    ...(STORED.has(id) ? (['secret'] as const) : []),
  ];
  return { id, level, text: TEXTS[id], details, since, ...(leadsTo.length === 0 ? {} : { leadsTo }) };
}
