import { sanitizeLine } from '../../core/text.ts';
import { firstLines } from '../../core/words.ts';
import type { Runner } from '../../github/index.ts';
import {
  annotations,
  type Central,
  type CheckResult,
  check,
  type FixPlan,
  type GuardReport,
  guardReport,
  jsonPieces,
  loadCentral,
  loadFixes,
  type Notice,
  noticeAnnotation,
  noticesInLog,
  notScannedText,
  repositoryPath,
  ScanError,
  sarif,
  summary,
  verdictLines,
} from '../../guard/index.ts';
import { type Content, writeInside } from '../../output/index.ts';
import { setOutputs } from '../inputs/outputs.ts';
import { readInputs, type ScanInputs } from './inputs.ts';
import { OUTPUTS } from './manifest.ts';

/** Title of the messages about the scan itself. */
export const TITLE = 'Adobe JWT guard';

/**
 * The scan action: scans the workspace, reports in the log, annotations, job summary and files, and fails the step as
 * `fail-on` says. If the scan cannot run, the step fails with another message.
 */
export async function run(runner: Runner): Promise<void> {
  const read = readInputs(runner);
  if (!read.ok) return runner.fail(read.problem.join('\n'), TITLE);
  const inputs = read.value;
  const withoutFixes = await tryCheck(runner, inputs);
  if (withoutFixes === undefined) return;
  const { checked, plan } = await planned(withoutFixes);
  const report = guardReport(checked, runner.env);

  const { shown, rest } = noticesInLog(report.result.notices);
  for (const notice of shown) reportNotice(runner, report, notice);
  if (rest !== undefined) runner.info(rest);
  annotate(runner, report);
  printFindings(runner, report);
  const written = await writeFiles(runner, inputs, report, plan);
  const { error, warning, note } = checked.counts;
  setOutputs(runner, OUTPUTS, {
    conclusion: checked.conclusion,
    errors: error,
    warnings: warning,
    notes: note,
    'sarif-file': written.sarif,
    'json-file': written.json,
    'patch-file': written.patch,
  });
  await runner.summary(summary(report));
  conclude(runner, checked);
}

async function tryCheck(runner: Runner, inputs: ScanInputs): Promise<CheckResult | undefined> {
  try {
    return await check({
      root: inputs.root,
      home: inputs.workspace,
      inJob: true,
      env: runner.env,
      config: inputs.config,
      baseline: inputs.baseline,
      failOn: inputs.failOn,
      allowConfig: inputs.allowConfig,
      allowSuppressions: inputs.allowSuppressions,
      central: await centralOf(runner, inputs),
      policy: {
        name: inputs.policy,
        event: { name: runner.event.name, payload: runner.payload, commit: runner.env['GITHUB_SHA'] },
      },
      changed: inputs.changedOnly ? { name: runner.event.name, payload: runner.payload } : undefined,
    });
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    runner.fail(`The scan could not run. ${error.message}\nNext: ${error.hint}`, TITLE);
    return undefined;
  }
}

async function centralOf({ env }: Runner, { centralConfig }: ScanInputs): Promise<Central | undefined> {
  if (centralConfig === undefined) return undefined;
  const today = new Date(Date.now()).toISOString().slice(0, 10);
  const config = await loadCentral(centralConfig, today);
  return { config, repository: env['GITHUB_REPOSITORY'] || undefined, today };
}

// A plan is made only where there is something to change.
async function planned(checked: CheckResult): Promise<{ checked: CheckResult; plan: FixPlan }> {
  const { error, warning } = checked.counts;
  if (error + warning === 0) return { checked, plan: { files: [], unfixed: [] } };
  const { checkWithFixes } = await loadFixes();
  return await checkWithFixes(checked, { to: 'oauth_sts' });
}

function reportNotice(runner: Runner, report: GuardReport, notice: Notice): void {
  const where =
    notice.path === undefined
      ? ''
      : `${sanitizeLine(repositoryPath(report, notice.path))}${notice.line === undefined ? '' : `:${notice.line}`}: `;
  const place = noticeAnnotation(report, notice);
  if (place !== undefined) runner.annotate('warning', `${where}${notice.message}`, TITLE, place);
  else if (notice.level === 'warning') runner.warning(`${where}${notice.message}`, TITLE);
  else runner.info(`${where}${notice.message}`);
}

function annotate(runner: Runner, report: GuardReport): void {
  const { annotations: list, rest } = annotations(report);
  for (const { level, title, message, ...place } of list) runner.annotate(level, message, title, place);
  if (rest !== undefined) runner.annotate('notice', rest, TITLE);
}

// The log shows annotations without file and line, and GitHub shows only ten of each level.
const LINES_MAX = 200;

function printFindings(runner: Runner, report: GuardReport): void {
  const active = report.result.findings.filter(({ state }) => state === 'active');
  const lines = firstLines(
    active,
    LINES_MAX,
    ({ path, line, column, level, rule }) =>
      `${sanitizeLine(repositoryPath(report, path))}:${line}:${column}: ${level}: ${rule}`,
  );
  for (const line of lines) runner.info(line);
}

async function writeFiles(
  runner: Runner,
  inputs: ScanInputs,
  report: GuardReport,
  plan: FixPlan,
): Promise<{ sarif: string; json: string; patch: string }> {
  const write = (file: string | undefined, content: () => Content): string => {
    if (file === undefined) return '';
    const written = writeInside(inputs.workspace, file, content());
    if (written.ok) return written.value;
    runner.fail(`${written.problem.what}\nNext: ${written.problem.next}`, TITLE);
    return '';
  };
  const patchOf = inputs.patchFile === undefined ? undefined : (await loadFixes()).patchOf;
  return {
    sarif: write(inputs.sarifFile, () => sarif(report)),
    json: write(inputs.jsonFile, () => jsonPieces(report)),
    patch: patchOf === undefined ? '' : write(inputs.patchFile, () => patchOf(plan.files)),
  };
}

function conclude(runner: Runner, checked: CheckResult): void {
  for (const line of verdictLines(checked)) runner.info(line);
  if (checked.conclusion === 'nothing-scanned') nothingScanned(runner, checked);
  if (!checked.failed) return;
  runner.fail(
    `This code still depends on an Adobe Service Account (JWT) credential. ${verdictLines(checked)[0]}\nNext: see the annotations and the job summary, which show for each place what to write instead.`,
    TITLE,
  );
}

// The step must not pass if nothing was scanned, unless `fail-on` is `never`.
function nothingScanned(runner: Runner, checked: CheckResult): void {
  const { listed } = checked.result.coverage;
  const what =
    listed === 0
      ? 'there is no file to scan.\nNext: add actions/checkout before this step, or check `path`.'
      : `${notScannedText(checked)}\nNext: check the excludes and \`path\`; the job summary counts the reasons.`;
  const message = `Nothing was scanned: ${what}`;
  const { failOn } = checked;
  if (failOn === 'never') runner.warning(message, TITLE);
  else runner.fail(message, TITLE);
}
