// Tries every reader of untrusted text with many mutated inputs: `npm run bench:fuzz -- --inputs 5000000`.
//
// An input is a sample of the tests or of a rule that is cut, repeated, joined with another one, or has signs put into it
// that mean something to a parser. The same seed gives the same inputs. Each run of a reader must end without an
// exception and within 100 ms, and what it says must hold: counts agree, output is valid, no secret is in it.
import { parseArgs } from 'node:util';
import { readSpecification } from '../scripts/rule-specification.ts';
import { redact } from '../src/core/redact.ts';
import { sanitize, sanitizeLine } from '../src/core/text.ts';
import { scanSource } from '../src/guard/detect/scan-source.ts';
import { stepsOf } from '../src/guard/detect/steps.ts';
import { loadParsers, parseTrees } from '../src/guard/detect/tree.ts';
import { kindOf } from '../src/guard/files/kinds.ts';
import { readBaseline, writeBaseline } from '../src/guard/gate/baseline.ts';
import { readConfig } from '../src/guard/gate/config.ts';
import { diffReader } from '../src/guard/gate/diff/hunks.ts';
import { findMarkers } from '../src/guard/gate/markers.ts';
import { suppress } from '../src/guard/gate/suppressions.ts';
import { conclude } from '../src/guard/gate/verdict.ts';
import { type Finding, SKIP_REASONS } from '../src/guard/model.ts';
import { json, sarif, summary, text } from '../src/guard/report/index.ts';
import { oneForEachChange } from '../src/guard/repository/same-change.ts';
import { RULES } from '../src/guard/rules/index.ts';
import { parseCredentialList } from '../src/health/entries/parse-list.ts';
import { decodeState } from '../src/health/issue/state.ts';
import { tidyCredentialInput } from '../src/ims/credential/input.ts';
import { credentialMistakes } from '../src/ims/credential/mistakes.ts';
import { decodeClaims } from '../src/ims/token/access-token.ts';
import { readTokenResponse } from '../src/ims/token/response.ts';
import { hiddenState } from '../src/issue/marker.ts';
import { random } from './tree.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const LIMIT_MS = 100;
// Not a real one.
const SECRET = 'p8e-Zq7xW2vB9kL4mN6tR1yU3iO5aS8d';
const NOW = Date.UTC(2026, 0, 1);

const next = random(Number(values.seed));
const below = (limit: number): number => Math.floor(next() * limit);
const pick = <Value>(list: readonly Value[]): Value => list[below(list.length)] as Value;

const SIGNS = [
  ...[
    '\0',
    '\n',
    '\r',
    '\t',
    '"',
    "'",
    '`',
    '\\',
    '/',
    '*',
    '/*',
    '*/',
    '//',
    '#',
    '<!--',
    '-->',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '(',
    ')',
    ':',
    '::',
    ',',
    ';',
    '=',
    '%',
    '${',
    '${{',
    '}}',
    '&',
    '*a',
    '&a',
    '!',
    '!!',
    '|',
    '>',
    '- ',
    '---',
    '...',
  ],
  ...[
    '@@ -1 +1 @@',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\udfff',
    '😀',
    '𝒳',
    '‮',
    '-----BEGIN PRIVATE KEY-----',
  ],
  ...[
    'ims-auth-ignore: exchange-endpoint -- x',
    '1e309',
    '-0',
    '9007199254740993',
    'null',
    '__proto__',
    'constructor',
  ],
];

/** Makes a text of samples that a parser may not expect. */
function mutated(samples: readonly string[]): string {
  let made = pick(samples);
  for (let count = 1 + below(4); count > 0; count--) {
    const at = below(made.length + 1);
    const to = Math.min(made.length, at + below(12));
    switch (below(7)) {
      case 0:
        made = made.slice(0, at) + pick(SIGNS) + made.slice(at);
        break;
      case 1:
        made = made.slice(0, at) + made.slice(to);
        break;
      case 2:
        made = made.slice(0, at) + made.slice(at, to).repeat(1 + below(20)) + made.slice(to);
        break;
      case 3:
        made = made.slice(0, at) + pick(SIGNS).repeat(1 + below(40)) + made.slice(to);
        break;
      case 4: {
        const other = pick(samples);
        made = made.slice(0, at) + other.slice(below(other.length + 1));
        break;
      }
      case 5:
        made = made.slice(0, at) + String.fromCharCode(below(0x300)) + made.slice(at);
        break;
      default:
        made = made.slice(0, at) + pick(pick(samples).split(/\b/)) + made.slice(at);
    }
    if (made.length > 6_000) made = made.slice(0, 6_000);
  }
  return made;
}

function hold(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

const samples = RULES.flatMap(({ id }) => {
  const { found, leftAlone } = readSpecification(id);
  return [...found, ...leftAlone].map(({ path, text: sample }) => ({ path, text: sample }));
});
const sampleTexts = samples.map((sample) => sample.text);
const workflows = samples.filter(({ path }) => /\.ya?ml$/.test(path)).map((sample) => sample.text);
const ids = new Set(RULES.map(({ id }) => id));
const claims = {
  client_id: 'a',
  as: 'ims-na1',
  created_at: '1767225600000',
  expires_in: '86400000',
  scope: 'openid',
};
const jwt = `eyJh.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
const noSecret = (shown: string): void => hold(!shown.includes(SECRET), 'a secret is shown');

function scanned(input: string): Finding[] {
  const { path } = pick(samples);
  const findings = scanSource({ path, text: input, kind: kindOf(path, input) }, RULES);
  for (const { line, column, endLine, endColumn, fingerprint } of findings) {
    hold(line >= 1 && column >= 1 && endLine >= line, 'a place is before the file');
    hold(endLine > line || endColumn >= column, 'a place ends before it starts');
    hold(/^[0-9a-f]{32}$/.test(fingerprint), 'a fingerprint is no fingerprint');
  }
  return findings;
}

function reported(input: string): void {
  const findings = oneForEachChange(scanned(input));
  const skipped = Object.fromEntries(SKIP_REASONS.map((reason) => [reason, 0])) as Record<
    (typeof SKIP_REASONS)[number],
    number
  >;
  const result = { findings, notices: [], coverage: { listed: 1, scanned: 1, skipped, examples: [] } };
  const conclusion = conclude(result, 'error');
  const { error, warning, note } = conclusion.counts;
  hold(error + warning + note === findings.length, 'counts do not add up');
  const report = { ...conclusion, result, failOn: 'error' as const, rules: RULES, toolVersion: '0.0.0' };
  const asJson = JSON.parse(json(report)) as { findings: unknown[] };
  hold(asJson.findings.length === findings.length, 'JSON has other findings');
  const log = JSON.parse(sarif(report)) as { runs: [{ results: unknown[] }] };
  hold(log.runs[0].results.length === findings.length, 'SARIF has other findings');
  const shown = text(report, { color: false });
  hold(!/(?!\n|\t)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(shown), 'a terminal gets a control character');
  hold(!/^\s*::/m.test(shown), 'a line is a workflow command');
  summary(report);
  hold(readBaseline(writeBaseline(findings)).ok, 'a baseline that we write cannot be read');
}

// How many of the inputs a target gets follows from what one costs: a report takes a thousand times as long as an answer.
type Target = { samples: readonly string[]; run: (input: string) => void; weight: number };

const TARGETS: Readonly<Record<string, Target>> = {
  'IMS answers': {
    weight: 20,
    samples: [
      JSON.stringify({ access_token: jwt, token_type: 'bearer', expires_in: 86_399 }),
      JSON.stringify({
        error: 'invalid_client',
        error_description: `invalid client_secret parameter ${SECRET}`,
      }),
      '<html>Bad gateway</html>',
    ],
    run: (body) => {
      const status = pick([200, 200, 302, 400, 401, 403, 429, 500, 503]);
      const response = { status, headers: { 'retry-after': pick(['1', body.slice(0, 20), 'x']) }, body };
      const read = readTokenResponse(response, ['openid'], NOW, [SECRET]);
      if (read.ok) {
        hold(Number.isSafeInteger(read.value.expiresAt), 'an expiry is no number');
        hold(/^[\w\-.~+/]+=*$/.test(read.value.token), 'a token could break a line');
        noSecret(read.value.scopes.join());
      }
    },
  },
  claims: {
    weight: 20,
    samples: [jwt, JSON.stringify(claims)],
    run: (input) => {
      decodeClaims(input);
      decodeClaims(`a.${Buffer.from(input).toString('base64url')}.b`);
    },
  },
  'pasted credentials': {
    weight: 20,
    samples: [
      SECRET,
      `"${SECRET}"`,
      `client_secret=${SECRET}`,
      JSON.stringify({ CLIENT_SECRETS: [SECRET] }),
      jwt,
    ],
    run: (input) => {
      const inputs = { clientId: tidyCredentialInput(input), clientSecret: tidyCredentialInput(SECRET) };
      credentialMistakes(inputs);
    },
  },
  'credentials YAML': {
    weight: 1,
    samples: [
      `- name: a\n  client-id: b\n  client-secret: ${SECRET}\n  scopes: [openid, AdobeID]\n`,
      '- &a {name: a}\n- *a\n',
    ],
    run: (input) => {
      const list = parseCredentialList(input);
      noSecret([...list.syntax, list.shape ?? '', ...list.entries.flatMap(({ errors }) => errors)].join());
    },
  },
  configuration: {
    weight: 0.5,
    samples: [
      "exclude: ['docs/**']\nfail-on: warning\nlevels:\n  metascope: warning\nbaseline: .github/b.json\n",
      'levels: {}\n',
    ],
    run: (input) => void readConfig(input, ids),
  },
  baseline: {
    weight: 15,
    samples: [
      `{"ims-auth-baseline":1}\n{"fingerprint":"${'a'.repeat(32)}","rule":"metascope","path":"a.js"}\n`,
      '<<<<<<< a\n=======\n>>>>>>> b\n',
    ],
    run: (input) => void readBaseline(input),
  },
  suppressions: {
    weight: 10,
    samples: [
      '// ims-auth-ignore: metascope, exchange-endpoint -- because\n',
      '# ims-auth-ignore:\n',
      ...sampleTexts.slice(0, 20),
    ],
    run: (input) => {
      findMarkers(input, ids);
      suppress({ path: 'a.js', text: input, kind: 'source' }, [], ids);
    },
  },
  workflows: {
    weight: 1.5,
    samples: workflows,
    run: (input) => void stepsOf('.github/workflows/a.yml', input, () => parseTrees(input, 'a.yml')),
  },
  rules: { weight: 4, samples: sampleTexts, run: (input) => void scanned(input) },
  reports: { weight: 0.05, samples: sampleTexts, run: reported },
  'diff hunks': {
    weight: 12,
    samples: [
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n+x\n',
      'diff --git "a/\\303" "b/\\303"\nBinary files differ\n',
    ],
    run: (input) => {
      const reader = diffReader();
      const bytes = Buffer.from(input);
      const cut = below(bytes.length + 1);
      reader.push(bytes.subarray(0, cut));
      reader.push(bytes.subarray(cut));
      reader.end();
    },
  },
  'issue markers': {
    weight: 20,
    samples: ['<!-- ims-auth-health key state -->', 'a.b.c', '1,2;3'],
    run: (input) => {
      hiddenState('credential-health', input);
      decodeState(input);
    },
  },
  'safe text': {
    weight: 6,
    samples: [`Error: ${SECRET} in ${SECRET.slice(0, 9)}`, '::error::a', ...sampleTexts.slice(0, 20)],
    run: (input) => {
      noSecret(sanitize(input, [SECRET], 10_000));
      const line = sanitizeLine(input);
      hold(!/[\r\n\0]/.test(line), 'a line breaks');
      hold(sanitizeLine(line) === line || line.length > 0, 'a line is empty');
      redact(input);
    },
  },
};

await loadParsers();
const chosen = Object.entries(TARGETS).filter(([name]) => values.only === undefined || name === values.only);
const weights = chosen.reduce((sum, [, { weight }]) => sum + weight, 0);
let failures = 0;
let inputs = 0;
for (const [name, target] of chosen) {
  const count = Math.ceil((Number(values.inputs) * target.weight) / weights);
  let [slowest, slow] = [0, 0];
  const errors = new Map<string, string>();
  for (let run = 0; run < count; run++) {
    const input = mutated(target.samples);
    const start = performance.now();
    try {
      target.run(input);
    } catch (error) {
      errors.set(error instanceof Error ? `${error.name}: ${error.message}` : String(error), input);
    }
    let time = performance.now() - start;
    // Another program may have had the processor: what is slow is slow again.
    for (let again = 0; again < 3 && time > LIMIT_MS; again++) {
      const restart = performance.now();
      try {
        target.run(input);
      } catch {
        // It is in `errors`.
      }
      time = Math.min(time, performance.now() - restart);
    }
    if (time > LIMIT_MS) {
      slow++;
      errors.set(`over ${LIMIT_MS} ms`, input);
    }
    slowest = Math.max(slowest, time);
  }
  inputs += count;
  failures += errors.size;
  process.stdout.write(
    `${errors.size === 0 ? 'ok    ' : 'FAILED'} ${name}: ${count} inputs, the slowest ${slowest.toFixed(1)} ms${slow > 0 ? `, ${slow} over ${LIMIT_MS} ms` : ''}\n`,
  );
  for (const [error, input] of [...errors].slice(0, 5)) {
    process.stdout.write(`       ${error}\n       ${JSON.stringify(input).slice(0, 400)}\n`);
  }
}
process.stdout.write(`${inputs} inputs with seed ${values.seed}: ${failures} failures\n`);
if (failures > 0) process.exitCode = 1;
