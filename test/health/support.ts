import type { HealthEntry, HealthInputs, HealthReport } from '../../src/health/model.ts';
import { adobeEndpoint } from '../../src/ims/index.ts';
import { NOBODY } from '../../src/issue/index.ts';
import { CLIENT_ID, NOW, SCOPES, SECRET_1 } from '../ims/support.ts';

export { NOW };
export const DAY = 86_400_000;
export const LIMITS = { maxSecretAgeDays: 180, unusedSecretDays: 30, rotationDays: 7 };
export const CONSOLE = {
  environment: 'production',
  origin: 'https://api.adobe.io',
  host: 'api.adobe.io',
} as const;

/** An entry as the inputs give it. */
export function entry(more: Partial<HealthEntry> = {}): HealthEntry {
  return {
    name: 'analytics',
    credential: { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: SCOPES },
    endpoint: adobeEndpoint('production'),
    consoleEndpoint: CONSOLE,
    policy: { timeoutMs: 10_000, retries: 0 },
    ...more,
  };
}

/** Inputs with these entries. */
export function inputs(entries: HealthEntry[], more: Partial<HealthInputs> = {}): HealthInputs {
  const secrets = entries.flatMap(({ credential }) => [...(credential?.clientSecrets ?? [])]);
  return {
    entries,
    secrets,
    limits: LIMITS,
    failOn: 'error',
    issue: false,
    people: NOBODY,
    githubToken: '',
    ...more,
  };
}

/** A report with nothing in it. */
export function report(more: Partial<HealthReport> = {}): HealthReport {
  return {
    startedAt: NOW,
    durationMs: 0,
    credentials: [],
    information: [],
    limits: LIMITS,
    failOn: 'error',
    failed: false,
    toolVersion: '0.0.0',
    ...more,
  };
}
