import { CERTIFICATE_RENEWAL_END, STOPPED } from '../../adobe/dates.ts';
import { IMPLEMENTATION_GUIDE, IMS_REFERENCE, MIGRATION_GUIDE, ROTATION_GUIDE } from '../../adobe/links.ts';
import type { Message } from '../../core/message.ts';
import { API_CAUSES, type ApiCause, CAUSES, type Cause, TOKEN_WARNINGS } from '../../ims/index.ts';
import type { HealthFinding } from '../model.ts';

/**
 * What the health check itself finds, besides the causes of Adobe IMS and of the API gateway. The texts are searched
 * for, so they do not vary.
 * Source of the facts on client secrets: the section on rotation at
 * https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/
 */
export const FINDINGS = {
  ...TOKEN_WARNINGS,
  'second-secret-refused': {
    summary: 'Adobe IMS accepted the first client secret and refused the second.',
    meaning:
      'The second one was deleted in the Developer Console, was cut off while copying, or belongs to another credential: nothing is left to fall back to.',
    next: 'Remove the second client secret from the entry and wherever else it is stored, or copy it again.',
    link: IMPLEMENTATION_GUIDE,
  },
  'client-secret-not-checked': {
    summary: 'One of the two client secrets could not be checked.',
    meaning: 'The other one works, but for this one there was no answer.',
    next: 'Run this check again; the evidence says what was in the way.',
    link: IMPLEMENTATION_GUIDE,
  },
  'unexpected-token': {
    summary: 'The access token is not the one that was asked for.',
    meaning: 'Its claims name another client or another type than an access token.',
    next: 'Check that `ims-url` is an IMS host, and do not use this credential until it is clear.',
    link: IMS_REFERENCE,
  },
  'token-not-accepted': {
    summary: 'Adobe IMS gave an access token and does not accept it.',
    meaning:
      '`validate_token` says that the new token is not valid: the client or its account is being shut off.',
    next: 'Look at the credential in the Developer Console, and ask Adobe support if it looks right.',
    link: IMS_REFERENCE,
  },
  'token-not-validated': {
    summary: 'Adobe IMS could not be asked whether it accepts the access token.',
    meaning: 'The token was given, so the credential works; only `validate_token` did not answer.',
    next: 'Nothing, if the next check is fine.',
    link: IMS_REFERENCE,
  },
  'wrong-organization': {
    summary: 'The access token belongs to another organization than `org-id` says.',
    meaning: 'The credential was made in another IMS organization, or `org-id` is mistyped.',
    next: 'Check `org-id` of the entry (Developer Console > project > credential), or use the credential of the right organization.',
    link: IMPLEMENTATION_GUIDE,
  },
  'organization-not-checked': {
    summary: 'Adobe IMS could not be asked which organization the access token belongs to.',
    meaning: 'The token does not say it, and `organizations` did not answer.',
    next: 'Nothing, if the next check is fine.',
    link: IMS_REFERENCE,
  },
  'secret-too-old': {
    summary: 'A client secret is older than `max-secret-age-days`.',
    meaning:
      'Client secrets never expire by themselves, so a secret that leaked stays usable until it is rotated.',
    next: 'Rotate it: add a second client secret in the Developer Console, store it everywhere, check that the old one is no longer used, delete the old one.',
    link: ROTATION_GUIDE,
  },
  'secret-unused': {
    summary: 'A client secret has not been used for `unused-secret-days`.',
    meaning:
      'It is left over from a rotation, or what used it is gone; anybody who has it can still get tokens.',
    next: 'Delete it in the Developer Console (project > OAuth Server-to-Server) once nothing needs it.',
    link: ROTATION_GUIDE,
  },
  'rotation-open': {
    summary: 'The credential has had two client secrets for longer than a rotation should take.',
    meaning:
      'The newer secret is more than 7 days old and the older one was not deleted; a third cannot be added.',
    next: 'Store the newer client secret everywhere, check by the last use that the older one is idle, and delete the older one.',
    link: ROTATION_GUIDE,
  },
  'secret-used-by-jwt': {
    summary: 'Something still uses a client secret in the JWT exchange.',
    meaning: `A program still asks for tokens as a Service Account (JWT) credential, which ${STOPPED}.`,
    next: 'Find it (the scan action of this repository finds it in code) and move it to OAuth Server-to-Server; the client id stays.',
    link: MIGRATION_GUIDE,
  },
  'client-secrets-unavailable': {
    summary: 'The Developer Console could not be asked for the client secrets.',
    meaning: 'The client secrets API did not answer, or not as it is documented.',
    next: 'Nothing, if the next check is fine; the credential itself works.',
    link: IMS_REFERENCE,
  },
  'client-secrets-not-found': {
    summary: 'The Developer Console has no credential under the given ids.',
    meaning: '`console-org-id` or `console-credential-id` is mistyped, or the credential is gone.',
    next: 'Copy both numbers again from the address of the credential in the Developer Console: /projects/{console-org-id}/{project}/credentials/{console-credential-id}/details/….',
    link: IMS_REFERENCE,
  },
  'console-ids-of-another-credential': {
    summary: 'The Developer Console ids belong to another credential.',
    meaning: 'The client id that the Developer Console names for them is not the one of the entry.',
    next: 'Copy both numbers again from the address of this credential in the Developer Console.',
    link: IMS_REFERENCE,
  },
  'certificate-expired': {
    summary: 'The certificate of the Service Account (JWT) credential has expired.',
    meaning: `Adobe IMS takes no JWT that is signed with it, and Adobe renews no certificate any more (since ${CERTIFICATE_RENEWAL_END}).`,
    next: 'Move what uses it to an OAuth Server-to-Server credential, delete the key wherever it is stored, and take `legacy-certificate` out of the entry.',
    link: MIGRATION_GUIDE,
  },
  'certificate-ends': {
    summary: 'The JWT flow of this certificate ends on the day it expires, at the latest.',
    meaning: `Adobe renews no certificate any more (since ${CERTIFICATE_RENEWAL_END}), and JWT credentials of the Developer Console ${STOPPED}.`,
    next: 'Move what uses it to an OAuth Server-to-Server credential before that day.',
    link: MIGRATION_GUIDE,
  },
  'check-stopped': {
    summary: 'The check of this credential stopped on an unexpected error.',
    meaning: 'A defect of this action; the other credentials were checked all the same.',
    next: 'Please report it with the evidence.',
    link: 'https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging',
  },
} as const satisfies Record<string, Message>;

/** What is said once for all the credentials that it concerns. */
export const INFORMATION = {
  'client-secrets-not-permitted': {
    summary: 'Age and use of the client secrets were not checked, because the credential may not read them.',
    meaning:
      'That needs the I/O Management API in the project, and the scopes `adobeio_api` and `read_client_secret` in the entry. Everything else was checked.',
    next: 'Add the I/O Management API to the project in the Developer Console and the two scopes to `scopes`; where the ids cannot be looked up, set `console-org-id` and `console-credential-id` as well.',
    link: IMS_REFERENCE,
  },
} as const satisfies Record<string, Message>;

/** Findings that, as notes, mean that a question got no answer this time. */
export const UNANSWERED: ReadonlySet<string> = new Set([
  'throttled',
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

/** Name of a finding; stable, the anchor in the documentation. */
export type FindingId = keyof typeof TEXTS;

/**
 * Makes a finding of a known name.
 *
 * @param id its name
 * @param level what it does to the verdict
 * @param details whole lines, sanitized
 * @param since in ms since the epoch, where it is known
 * @returns the finding
 */
export function finding(
  id: FindingId,
  level: HealthFinding['level'],
  details: readonly string[] = [],
  since?: number,
): HealthFinding {
  return { id, level, text: TEXTS[id], details, ...(since === undefined ? {} : { since }) };
}
