import type {
  ClientSecretFacts,
  CredentialHealth,
  HealthFinding,
  HealthHistoryEntry,
  HealthReport,
  HealthVerdict,
} from '../../../src/health/model.ts';
import type { HealthChange } from '../../../src/health/report/comment.ts';

/** The day of every sample. */
export const NOW = Date.parse('2026-05-04T06:23:00Z');
export const DAY_MS = 24 * 60 * 60 * 1_000;

const GUIDE =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/';

// Texts of the tests' own, so that a better text of a real finding changes no golden file.
const TEXTS: Record<string, HealthFinding['text']> = {
  'sample-secret-refused': {
    summary: 'Adobe IMS does not accept the client secret.',
    meaning: 'It was deleted in the Developer Console, or cut off while copying.',
    next: 'Copy the client secret again (project > OAuth Server-to-Server) and store it.',
    link: `${GUIDE}implementation/`,
  },
  'sample-not-subscribed': {
    summary: 'The credential is not subscribed to the probed API.',
    meaning: 'API gateway 403003: the API is not in the project that the client id belongs to.',
    next: 'Add the API to the project in the Developer Console (project > Add to Project > API).',
    link: `${GUIDE}implementation/`,
  },
  'sample-too-old': {
    summary: 'A client secret is older than `max-secret-age-days`.',
    meaning: 'Client secrets never expire by themselves.',
    next: 'Rotate it: add a second client secret, store it everywhere, delete the old one.',
    link: `${GUIDE}implementation/#rotating-client-secrets`,
  },
  'sample-unused': {
    summary: 'A client secret has not been used for `unused-secret-days`.',
    meaning: 'It is left over from a rotation.',
    next: 'Delete it in the Developer Console.',
    link: `${GUIDE}implementation/#rotating-client-secrets`,
  },
  'sample-throttled': {
    summary: 'Adobe IMS is throttling requests.',
    meaning: 'Too many requests in a short time.',
    next: 'Nothing, if the next check is fine.',
    link: `${GUIDE}ims/`,
  },
  'sample-not-validated': {
    summary: 'Adobe IMS could not be asked whether it accepts the access token.',
    meaning: 'Only `validate_token` did not answer.',
    next: 'Nothing, if the next check is fine.',
    link: `${GUIDE}ims/`,
  },
  'sample-not-permitted': {
    summary: 'Age and use of the client secrets were not checked, because the credential may not read them.',
    meaning: 'That needs the I/O Management API and the scopes `adobeio_api` and `read_client_secret`.',
    next: 'Add the API to the project and the scopes to `scopes`.',
    link: `${GUIDE}ims/`,
  },
};

const NAMES: Record<HealthFinding['level'], string> = {
  error: 'sample-secret-refused',
  warning: 'sample-too-old',
  note: 'sample-not-validated',
};

export function healthFinding(part: Partial<HealthFinding> = {}): HealthFinding {
  const level = part.level ?? 'error';
  const id = part.id ?? NAMES[level];
  return { id, level, text: TEXTS[id]!, details: [], ...part };
}

/** Markdown with ordinary hyphens and spaces in its dates and facts, for comparing. */
export function plain(markdown: string): string {
  return markdown.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');
}

/** A client secret that is so many days old, and was last used so many days ago. */
export function clientSecret(ageDays: number, usedDaysAgo?: number): ClientSecretFacts {
  return {
    uuid: `00000000-0000-4000-8000-${String(ageDays).padStart(12, '0')}`,
    createdAt: NOW - ageDays * DAY_MS,
    uses:
      usedDaysAgo === undefined
        ? []
        : [{ grantType: 'client_credentials', lastUsedAt: NOW - usedDaysAgo * DAY_MS }],
  };
}

/** A credential; its verdict follows from its findings, unless something else is said. */
export function credential(part: Partial<CredentialHealth> = {}): CredentialHealth {
  const findings = part.findings ?? [];
  const verdict: HealthVerdict = findings.some(({ level }) => level === 'error')
    ? 'failing'
    : findings.some(({ level }) => level === 'warning')
      ? 'warning'
      : 'healthy';
  return {
    name: 'Analytics reporting',
    clientId: '0123456789abcdef0123456789abcdef',
    imsHost: 'ims-na1.adobelogin.com',
    verdict,
    findings,
    ...part,
  };
}

/** What a working exchange shows. */
export const TOKEN = {
  durationMs: 412,
  attempts: 1,
  expiresIn: 86_399,
  scopes: ['openid', 'AdobeID', 'read_organizations'],
  technicalAccount: '0A1B2C3D@techacct.adobe.com',
  organization: '4E5F6A7B@AdobeOrg',
};

/** A report on these credentials; `failed` follows from them, with `fail-on: error`. */
export function healthReport(part: Partial<HealthReport> = {}): HealthReport {
  return {
    startedAt: NOW,
    durationMs: 2_345,
    credentials: [],
    information: [],
    limits: { maxSecretAgeDays: 180, unusedSecretDays: 30, rotationDays: 7 },
    failOn: 'error',
    failed: (part.credentials ?? []).some(({ verdict }) => verdict === 'failing'),
    toolVersion: '1.2.3',
    ...part,
  };
}

const healthy = (name: string, part: Partial<CredentialHealth> = {}): CredentialHealth =>
  credential({ name, token: TOKEN, ...part });

/** What a check of some credentials could come to: a bit of everything. */
export const TEN_AND_MORE: HealthReport = healthReport({
  repository: 'acme/shop',
  runId: '16161616161',
  issueUrl: 'https://github.com/acme/shop/issues/12',
  credentials: [
    healthy('Campaign mails', { since: NOW - 40 * DAY_MS }),
    credential({
      name: 'Experience Platform (EMEA)',
      token: { ...TOKEN, durationMs: 2_140, attempts: 3 },
      clientSecrets: [clientSecret(338, 0), clientSecret(120)],
      since: NOW - 7 * DAY_MS,
      findings: [
        healthFinding({
          level: 'warning',
          since: NOW - 158 * DAY_MS,
          details: [
            'Client secret made on 2025-05-31, 338 days old; last used on 2026-05-04 by client_credentials.',
          ],
        }),
        healthFinding({
          id: 'sample-unused',
          level: 'warning',
          since: NOW - 90 * DAY_MS,
          details: ['Client secret made on 2026-01-04, 120 days old; never used.'],
        }),
      ],
    }),
    healthy('Commerce sync', { clientSecrets: [clientSecret(60, 1)] }),
    credential({
      name: 'Deploy bot @ops #12',
      since: NOW - 14 * DAY_MS,
      findings: [
        healthFinding({
          details: [
            'Credential: client id 0123456789abcdef0123456789abcdef, production (ims-na1.adobelogin.com)',
            'Evidence: HTTP 400, error "invalid_client", description "invalid client_secret parameter"',
          ],
        }),
      ],
    }),
    credential({
      name: 'Target activities',
      verdict: 'unknown',
      findings: [healthFinding({ id: 'sample-throttled', level: 'note', details: ['Attempts: 4'] })],
    }),
    credential({
      name: 'Assets | upload',
      token: TOKEN,
      since: NOW,
      findings: [
        healthFinding({ id: 'sample-not-subscribed', details: ['Probed host: platform.adobe.io'] }),
        healthFinding({ level: 'note' }),
      ],
    }),
    healthy('Journey events', {
      findings: [healthFinding({ level: 'note', details: ['Evidence: HTTP 503'] })],
    }),
    healthy('Firefly renditions', { probe: { host: 'firefly-api.adobe.io', status: 200, durationMs: 231 } }),
    healthy('Audience export', { clientSecrets: [clientSecret(176, 2)] }),
    healthy('Workfront mirror'),
    healthy('Analytics reporting'),
    healthy('Old AEM author', { certificateExpiresAt: NOW + 100 * DAY_MS }),
  ],
  information: [
    {
      id: 'sample-not-permitted',
      text: TEXTS['sample-not-permitted']!,
      credentials: ['Campaign mails', 'Workfront mirror'],
    },
  ],
});

/** Everything is well. */
export const ALL_HEALTHY: HealthReport = healthReport({
  credentials: [
    healthy('Campaign mails'),
    healthy('Commerce sync', { clientSecrets: [clientSecret(60, 0)] }),
  ],
});

/** A change that a comment is on. */
export function change(
  before: Iterable<readonly [string, HealthVerdict]> = [],
  part: Partial<HealthChange> = {},
): HealthChange {
  return {
    before: new Map(before),
    removed: { failing: 0, warning: 0 },
    issue: 'updated',
    unanswered: 0,
    mentions: [],
    ...part,
  };
}

/** So many runs, the oldest first, the last one now. */
export function history(runs: number): HealthHistoryEntry[] {
  return Array.from({ length: runs }, (_, index) => ({
    at: NOW - (runs - 1 - index) * 7 * DAY_MS,
    failing: index % 3,
    warning: 1,
    unknown: 0,
    healthy: 11 - (index % 3),
    runId: String(16_161_616_161 - (runs - 1 - index)),
  }));
}
