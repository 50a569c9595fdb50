// `node test/act/act.ts --act FILE`: the three actions and the reusable workflows, run by nektos/act on this machine
// from workflow files, against the embedded servers; `--only TEXT` runs those with it in their name. Part of `.ci/run` and not of `npm test`, because act is a Go program.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startImsServer } from '../ims-server/index.ts';
import { CALLED_AUDIT_CASES } from './cases/called-audit.ts';
import { CALLED_GUARD_CASES } from './cases/called-guard.ts';
import { CALLED_HEALTH_CASES } from './cases/called-health.ts';
import { HEALTH_CASES } from './cases/health.ts';
import { SCAN_CASES } from './cases/scan.ts';
import { TOKEN_CASES } from './cases/token.ts';
import { maskedLines } from './log.ts';
import { makeRepositories } from './repositories.ts';
import { Act } from './run-act.ts';

// Everything together takes less than a minute on two idle cores.
const LIMIT_MS = 180_000;
// How much of a log is shown.
const MASKED_LINES = 12;
const WIDTH = 200;

const { values } = parseArgs({ options: { act: { type: 'string' }, only: { type: 'string' } } });
if (values.act === undefined) throw new Error('Say which act to run: --act FILE.');
console.log(execFileSync(values.act, ['--version'], { encoding: 'utf8' }).trim());
console.log(
  'act does not know `uses: $/x`: the reusable workflows are run from a copy that says OWNER/ims-auth/x@v1.',
);

const scratch = mkdtempSync(join(tmpdir(), 'ims-auth-act-'));
// The embedded servers of one process have one authority; this one is started for its file.
const { caFile, close } = await startImsServer();
await close();
const act = new Act(values.act, scratch, caFile);
process.once('exit', () => {
  act.end();
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.error(`!! not done after ${LIMIT_MS / 1_000} s`);
  process.exit(1);
}, LIMIT_MS).unref();

const world = { act, repositories: makeRepositories(scratch) };

const all = [
  ...TOKEN_CASES,
  ...SCAN_CASES,
  ...HEALTH_CASES,
  ...CALLED_GUARD_CASES,
  ...CALLED_HEALTH_CASES,
  ...CALLED_AUDIT_CASES,
];
const cases = all.filter(({ name }) => name.includes(values.only ?? ''));
for (const { name, run } of cases) {
  const before = act.logs.length;
  const startedAt = Date.now();
  let problem: unknown;
  await run(world).catch((error: unknown) => {
    problem = error;
    process.exitCode = 1;
  });
  const logs = act.logs.slice(before).join('\n');
  const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1);
  console.log(`\n${problem === undefined ? 'ok' : '!! failed'}  ${name} (${seconds} s)`);
  if (problem === undefined) {
    const lines = [...new Set(maskedLines(logs))].slice(0, MASKED_LINES);
    for (const line of lines) console.log(`      ${line.slice(0, WIDTH)}`);
  } else {
    console.log(`${problem instanceof Error ? problem.message : String(problem)}\n\n${logs}`);
  }
}
