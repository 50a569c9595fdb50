import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// Everything in the bundle, dependencies included, that reads the environment or prints. A new use fails this test: look
// at what the new code can print of a secret before you add it.
const folder = fileURLToPath(new URL('../../dist/bundle/', import.meta.url));

/** Variables that are read by their name, and why that is harmless: none of them makes any code print. */
const VARIABLES = new Set(
  [
    // The runner: the job summary, the event, the repository, the addresses of GitHub (@actions/github).
    'GITHUB_STEP_SUMMARY GITHUB_EVENT_PATH GITHUB_EVENT_NAME GITHUB_SHA GITHUB_REF GITHUB_WORKFLOW',
    'GITHUB_ACTION GITHUB_ACTOR GITHUB_JOB GITHUB_RUN_ATTEMPT GITHUB_RUN_NUMBER GITHUB_RUN_ID GITHUB_API_URL',
    'GITHUB_SERVER_URL GITHUB_GRAPHQL_URL GITHUB_REPOSITORY ACTIONS_ORCHESTRATION_ID',
    // The proxy, and which parser undici takes.
    'http_proxy HTTP_PROXY https_proxy HTTPS_PROXY no_proxy NO_PROXY',
    'JEST_WORKER_ID UNDICI_NO_WASM_SIMD UNDICI_USE_MILO CI',
    // Windows: where its own programs are, to end a git that takes too long.
    'SystemRoot',
    // Code that the rules show to users.
    'TECHNICAL_ACCOUNT_ID PRIVATE_KEY CLIENT_SECRET SCOPES PDF_SERVICES_CLIENT_ID PDF_SERVICES_CLIENT_SECRET',
  ].flatMap((names) => names.split(' ')),
);

/** Lines outside of our modules that use the environment in another way; the last two are ours, where a bundled
 * package stands between. */
const OTHER_USES = [
  'const pathFromEnv = process.env[SUMMARY_ENV_VAR];',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code of a bundle
  'const filePath = process.env[`GITHUB_${command}`];',
  'function gitIn(root, env = process.env) {',
];

const PRINTS = [
  // undici: a logger of its parser, which nobody switches on.
  'logOption = console.log',
  // tunnel: in the branch that scripts/build.ts makes unreachable.
  'console.error.apply(console, args);',
  // @octokit: warnings about deprecated methods, with fixed texts.
  'const log = requestOptions.request?.log || console;',
  'const consoleWarn = console.warn.bind(console);',
  'const consoleError = console.error.bind(console);',
  // yaml: in branches that scripts/build.ts makes unreachable, and for a `logLevel` that no caller sets.
  'console.dir(token, { depth: null });',
  "console.log('|', cst.prettyToken(source));",
  'console.log(...messages);',
  'console.warn(warning);',
  // undici: the table of its mock agent.
  'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");',
];

/** Each module with its lines of code; `./build/` is ours. */
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .flatMap((name) => {
    let ours = false;
    return readFileSync(`${folder}${name}`, 'utf8')
      .split('\n')
      .map((line) => {
        if (
          /^(?:;\/\/ (?:CONCATENATED|EXTERNAL) MODULE: |\/\*\*\*\/ |\/\/ ESM COMPAT|\/\/ EXPORTS)/.test(line)
        )
          ours = line.includes(' ./build/');
        return { ours, text: line.trim() };
      });
  })
  .filter(({ text }) => !/^(?:\/\/|\*|\/\*)/.test(text));

describe('what the bundle can read and print', () => {
  test('every variable that it reads by name is on the list', () => {
    const named = lines.flatMap(({ text }) =>
      [...text.matchAll(/process\w*\.env(?:\.(\w+)|\[(['"])(\w+)\2\])/g)].map(
        (match) => match[1] ?? match[3] ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(40);
    expect([...new Set(named)].filter((name) => !VARIABLES.has(name))).toEqual([]);
  });

  test('no dependency uses the environment in another way', () => {
    const foreign = lines
      .filter(({ ours, text }) => !ours && /process\w*\.env(?!\.\w|\[['"])|= (?:node_)?process;/.test(text))
      .map(({ text }) => text);
    expect([...new Set(foreign)].filter((text) => !OTHER_USES.includes(text))).toEqual([]);
  });

  test('every use of the console is on the list', () => {
    const uses = lines
      .filter(({ text }) => /(?<![-./'`\w])console(?:\.\w+[.;(]|\.log$|;|, )|node:console/.test(text))
      .map(({ text }) => text);
    expect([...new Set(uses)].filter((text) => !PRINTS.includes(text))).toEqual([]);
  });

  test.each(['LOG_TOKENS', 'LOG_STREAM', 'NODE_DEBUG'])('%s has no meaning to any code of it', (name) => {
    expect(lines.filter(({ text }) => text.includes(name))).toEqual([]);
  });
});
