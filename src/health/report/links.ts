import type { HealthReport } from '../model.ts';

/**
 * @param runId the run of the report, or an earlier one
 * @returns the URL of the workflow run, without characters that are special in Markdown; undefined if a part of it is
 *   missing or invalid
 */
export function runLink(report: HealthReport, runId = report.runId): string | undefined {
  const { repository = '', serverUrl = 'https://github.com' } = report;
  const server = serverUrl.replace(/\/+$/, '');
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return /^\d{1,20}$/.test(runId ?? '') ? `${server}/${repository}/actions/runs/${runId}` : undefined;
}

/** @returns number and URL of the issue; undefined if there is none, or the URL is not that of an issue */
export function issueLink({ issueUrl = '' }: HealthReport): { number: string; url: string } | undefined {
  const [url, number] = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2,4}\/issues\/(\d{1,20})$/.exec(issueUrl) ?? [];
  return url === undefined || number === undefined ? undefined : { number, url };
}
