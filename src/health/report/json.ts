import type { GitHubSecret } from '../../core/github-secret.ts';
import { printableJson } from '../../core/json.ts';
import type { CredentialHealth, HealthFinding, HealthReport, TokenFacts } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { runLink } from './links.ts';
import { instant } from './times.ts';

/** Version of the JSON report. It increases if a field is removed or changes its meaning, not if one is added. */
export const HEALTH_JSON_VERSION = 1;

/** @returns JSON as in docs/health.schema.json, with a final line break; always the same bytes for the same report */
export function healthJson(report: HealthReport): string {
  return printableJson({
    version: HEALTH_JSON_VERSION,
    tool: { name: 'ims-auth', version: report.toolVersion },
    startedAt: instant(report.startedAt),
    durationMs: whole(report.durationMs),
    failed: report.failed,
    failOn: report.failOn,
    repository: report.repository ?? null,
    runUrl: runLink(report) ?? null,
    issueUrl: report.issueUrl ?? null,
    limits: {
      maxSecretAgeDays: report.limits.maxSecretAgeDays,
      unusedSecretDays: report.limits.unusedSecretDays,
      rotationDays: report.limits.rotationDays,
    },
    counts: { credentials: report.credentials.length, ...countVerdicts(report) },
    credentials: report.credentials.map(entry),
    information: report.information.map(({ id, text, credentials, help }) => ({
      id,
      ...sentences(text),
      help: help ?? null,
      credentials,
    })),
  });
}

function entry(credential: CredentialHealth): Record<string, unknown> {
  const { token, probe, clientSecrets } = credential;
  return {
    name: credential.name,
    owner: credential.owner ?? null,
    project: credential.project ?? null,
    secret: credential.secret === undefined ? null : secretEntry(credential.secret),
    consoleUrl: credential.consoleUrl ?? null,
    clientId: credential.clientId ?? null,
    imsHost: credential.imsHost ?? null,
    verdict: credential.verdict,
    since: time(credential.since),
    findings: credential.findings.map((finding) => ({
      id: finding.id,
      level: finding.level,
      ...sentences(finding.text),
      help: finding.help ?? null,
      consoleUrl: finding.consoleUrl ?? null,
      command: finding.command ?? null,
      particulars: finding.details,
      since: time(finding.since),
    })),
    token: token === undefined ? null : tokenEntry(token),
    clientSecrets:
      clientSecrets?.map(({ uuid, createdAt, uses }) => ({
        uuid,
        createdAt: instant(createdAt),
        uses: uses.map(({ grantType, lastUsedAt }) => ({ grantType, lastUsedAt: instant(lastUsedAt) })),
      })) ?? null,
    probe:
      probe === undefined
        ? null
        : { host: probe.host, status: probe.status, durationMs: whole(probe.durationMs) },
    certificateExpiresAt: time(credential.certificateExpiresAt),
  };
}

function secretEntry({ name, environment, repository, organization }: GitHubSecret): Record<string, unknown> {
  return {
    name,
    environment: environment ?? null,
    repository: repository ?? null,
    organization: organization ?? null,
  };
}

function tokenEntry(token: TokenFacts): Record<string, unknown> {
  return {
    durationMs: whole(token.durationMs),
    attempts: token.attempts,
    expiresIn: whole(token.expiresIn),
    scopes: token.scopes,
    technicalAccount: token.technicalAccount ?? null,
    organization: token.organization ?? null,
  };
}

function sentences({ summary, meaning, next, link }: HealthFinding['text']): HealthFinding['text'] {
  return { summary, meaning, next, link };
}

function time(ms: number | undefined): string | null {
  return ms === undefined ? null : instant(ms);
}

function whole(value: number): number {
  return Math.max(0, Math.round(value)) || 0;
}
