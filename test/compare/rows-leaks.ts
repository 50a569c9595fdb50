import type { StepResult } from '../runner/index.ts';
import { heldToken, outcome } from './outcome.ts';
import { filesWith, SECRET_1, SECRET_2 } from './setup.ts';
import { act, type Open, type Row, type Trial } from './trial.ts';
import type { Way } from './ways.ts';

/** A step with the token, and a later step that runs a script in which `t` is the token. */
async function later(
  openTrial: Open,
  script: string,
): Promise<{ trial: Trial; step: StepResult; next: StepResult; token: string }> {
  const trial = await openTrial();
  const step = await act(trial);
  const { variable, env } = trial.way.handover(step);
  const next = await trial.job.run({ script: `const t = process.env.${variable};\n${script}`, env });
  return { trial, step, next, token: heldToken(trial.way, step) };
}

/** What the lines that a later step prints show of texts. */
async function printed(openTrial: Open, script: string, texts: (token: string) => string[]): Promise<string> {
  const { next, token } = await later(openTrial, script);
  const lines = next.events.flatMap((event) =>
    event.kind === 'line' && event.stream === 'stdout' ? [event.text] : [],
  );
  const readable = texts(token).map((text) => lines.includes(text));
  if (readable.every(Boolean)) return 'readable';
  return readable.some(Boolean) ? 'readable in part' : '`***`';
}

async function unprinted(_way: Way, openTrial: Open): Promise<string> {
  const { step, next, token } = await later(openTrial, 'await (t && 0);');
  if (step.log.includes(token)) return 'yes, the step itself prints it';
  return next.log.includes(token) ? 'yes, in the `env:` of the later step' : 'no';
}

async function exportedSecret(_way: Way, openTrial: Open): Promise<string> {
  const trial = await openTrial();
  await act(trial);
  const names = Object.entries(trial.job.env).flatMap(([name, value]) =>
    value.includes(SECRET_1) ? [`\`${name}\``] : [],
  );
  return names.length === 0 ? 'no' : `yes, ${names.join(', ')}`;
}

async function twoInTheLog(way: Way, openTrial: Open): Promise<string> {
  const secret = [SECRET_1, SECRET_2].join(way.between);
  const trial = await openTrial(secret);
  await act(trial, { secret });
  await trial.job.run({ script: 'await 0;' });
  return [SECRET_1, SECRET_2].some((one) => trial.job.log.includes(one)) ? 'yes' : 'no';
}

async function leftFiles(way: Way, openTrial: Open): Promise<string> {
  const trial = await openTrial();
  const step = await act(trial);
  const texts = { 'client secret': SECRET_1, 'access token': heldToken(way, step) };
  const files = [...filesWith(trial.job.workspace, texts), ...filesWith(trial.home, texts)];
  return files.length === 0 ? 'nothing' : files.join('; ');
}

/** Whether something is done by itself, on request, or not at all. */
async function done(
  openTrial: Open,
  inputs: Record<string, string> | undefined,
  isDone: (trial: Trial) => Promise<boolean>,
): Promise<string> {
  const byItself = await openTrial();
  await act(byItself);
  if (await isDone(byItself)) return 'yes';
  if (inputs === undefined || Object.keys(inputs).length === 0) return 'no';
  const asked = await openTrial();
  await act(asked, { with: inputs });
  const [[name, value] = []] = Object.entries(inputs);
  return (await isDone(asked)) ? `on request (\`${name}: ${value}\`)` : 'no';
}

async function endsWithJob({ options: { invalidate } }: Way, openTrial: Open): Promise<string> {
  const byItself = await openTrial();
  await act(byItself);
  await byItself.job.finish();
  if (byItself.ims.invalidated.size > 0) return 'yes';
  if (invalidate === undefined) return 'no';
  const asked = await openTrial();
  await invalidate.run(asked.job, await act(asked));
  return asked.ims.invalidated.size > 0 ? invalidate.said : 'no';
}

/** The life time that a later step is told, next to the one of the token. */
async function expiry(_way: Way, openTrial: Open): Promise<string> {
  const trial = await openTrial();
  const step = await act(trial);
  const { createdAt = 0, expiresAt = 0 } = trial.ims.issued[0] ?? {};
  const told = Object.entries({ ...step.outputs, ...step.exportedEnv }).flatMap(([name, value]) => {
    const time = /^\d{13}$/.test(value) ? Number(value) : Date.parse(/^\d{4}-.*T/.test(value) ? value : '');
    return Number.isNaN(time) ? [] : [{ name, time }];
  });
  const [first] = told;
  if (first === undefined) return 'nothing';
  if (Math.abs(first.time - expiresAt) < 5_000) return `\`${first.name}\`, right`;
  const hours = (time: number): string => `${Math.round((time - createdAt) / 360_000) / 10} h`;
  return `\`${first.name}\`: ${hours(first.time)} instead of ${hours(expiresAt)}`;
}

/** The inputs without which there is no token, one left out at a time. */
async function neededInputs(way: Way, openTrial: Open): Promise<string> {
  const needed: string[] = [];
  for (const name of Object.keys(way.extras)) {
    const trial = await openTrial();
    if (outcome(trial, way, await act(trial, { without: name })) !== 'token') needed.push(`\`${name}\``);
  }
  return needed.length === 0 ? 'nothing' : needed.join(', ');
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

export const LEAK_ROWS: readonly Row[] = [
  {
    id: 'printed',
    title: 'A later step prints the token',
    short: true,
    measure: (_way, openTrial) => printed(openTrial, 'console.log(t);', (token) => [token]),
  },
  {
    id: 'base64',
    title: 'A later step prints it in Base64',
    measure: (_way, openTrial) =>
      printed(openTrial, "console.log(Buffer.from(t).toString('base64'));", (token) => [base64(token)]),
  },
  {
    id: 'segments',
    title: 'A later step prints its three parts on lines of their own',
    measure: (_way, openTrial) =>
      printed(openTrial, "for (const part of t.split('.')) console.log(part);", (token) => token.split('.')),
  },
  {
    id: 'unprinted',
    title: 'The token is in the log although no step of yours prints it',
    short: true,
    measure: unprinted,
  },
  {
    id: 'exported-secret',
    title: 'The client secret is in the environment of all later steps',
    short: true,
    measure: exportedSecret,
  },
  {
    id: 'two-in-the-log',
    title: 'Two client secrets in one repository secret: one of them is readable in the log',
    measure: twoInTheLog,
  },
  {
    id: 'files',
    title: 'Stays on disk, with the client secret or the token in it',
    short: true,
    measure: leftFiles,
  },
  { id: 'expiry', title: 'Later steps are told when the token expires', measure: expiry },
  { id: 'inputs', title: 'Needs besides client id, client secret and scopes', measure: neededInputs },
  {
    id: 'aio-cli',
    title: 'The Adobe I/O CLI finds the token in its environment',
    short: true,
    measure: (way, openTrial) =>
      done(openTrial, way.options.cli, async ({ job, ims }) => {
        const { AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN: token } = job.env;
        return ims.issued.some((one) => one.token === token);
      }),
  },
  {
    id: 'invalidate',
    title: 'The token ends with the job',
    measure: endsWithJob,
  },
];
