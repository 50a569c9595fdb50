import {
  type Coverage,
  type Finding,
  RELATIONS,
  type RelatedPlace,
  type RuleText,
  type SkipReason,
} from '../../../src/guard/model.ts';
import type { GuardReport } from '../../../src/guard/report/index.ts';

const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/';

const rule = (part: Pick<RuleText, 'id' | 'title' | 'level' | 'message' | 'advice'>): RuleText => ({
  proves: 'Nothing else uses this name.',
  docs: `${GUIDE}${part.id}/`,
  ...part,
});

/** Rules of the tests' own, so that a better text of a real one changes no golden file. */
export const SAMPLE_RULES: readonly RuleText[] = [
  rule({
    id: 'sample-endpoint',
    title: 'JWT exchange endpoint of Adobe IMS',
    level: 'error',
    message:
      'Exchanges a JWT at Adobe IMS. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    advice: {
      text: 'Send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3, and delete the code that signs the JWT.',
      before: 'POST https://ims-na1.adobelogin.com/ims/exchange/jwt\nclient_id=…&client_secret=…&jwt_token=…',
      after:
        'POST https://ims-na1.adobelogin.com/ims/token/v3\ngrant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID',
      language: 'http',
    },
  }),
  rule({
    id: 'sample-sdk',
    title: '@adobe/jwt-auth in package.json',
    level: 'error',
    message: '@adobe/jwt-auth only gets tokens for Service Account (JWT) credentials, which stopped working.',
    advice: {
      text: 'Remove @adobe/jwt-auth and use @adobe/aio-lib-core-auth 1.0.0 or newer.',
      before: '"@adobe/jwt-auth": "^2.0.0"',
      after: '"@adobe/aio-lib-core-auth": "^1.0.0"',
      language: 'json',
    },
  }),
  rule({
    id: 'sample-service-credential',
    title: 'Service credential of the AEM Developer Console',
    level: 'warning',
    message: 'Holds a JWT credential of the AEM Developer Console, whose end Adobe has not dated.',
    advice: { text: 'Watch the expiry of the certificate and renew it in the AEM Developer Console.' },
  }),
  rule({
    id: 'sample-unused',
    title: 'A rule that found nothing',
    level: 'note',
    message: 'Never shown.',
    advice: { text: 'Nothing to do.' },
  }),
];

/** A finding of the first rule, unless something else is said. */
export function finding(part: Partial<Finding> = {}): Finding {
  const of = SAMPLE_RULES.find(({ id }) => id === part.rule) ?? (SAMPLE_RULES[0] as RuleText);
  return {
    rule: of.id,
    level: of.level,
    path: 'src/auth/token.js',
    line: 12,
    column: 20,
    endLine: part.line ?? 12,
    endColumn: 36,
    place: 'code',
    excerpt: "const url = 'https://ims-na1.adobelogin.com/ims/exchange/jwt';",
    message: of.message,
    advice: of.advice.text,
    docs: of.docs,
    fingerprint: '0123456789abcdef0123456789abcdef',
    state: 'active',
    ...part,
  };
}

/** A place that has to be changed as well, unless something else is said. */
export function related(part: Partial<RelatedPlace> = {}): RelatedPlace {
  return {
    relation: 'same-change',
    path: 'src/auth/token.js',
    line: 20,
    column: 3,
    endLine: part.line ?? 20,
    endColumn: 30,
    excerpt: 'form.append("jwt_token", token);',
    message: 'Sends a JWT to Adobe IMS.',
    ...(part.relation === undefined
      ? {
          found: {
            rule: 'sample-endpoint',
            level: 'error' as const,
            fingerprint: 'a123456789abcdef0123456789abcdef',
          },
        }
      : {}),
    ...part,
  };
}

/** Related places of each relation with a text in every field that may hold some. */
export function hostileRelated(text: string): RelatedPlace[] {
  return RELATIONS.flatMap((relation) => [
    related({ relation, path: `r${text}`, excerpt: `x${text}`, message: text }),
    related({ relation, path: `r${text}`, excerpt: '', message: `A \`${text.replaceAll('`', '')}\`.` }),
  ]);
}

const NOTHING_SKIPPED: Record<SkipReason, number> = {
  binary: 0,
  'too-large': 0,
  unreadable: 0,
  deleted: 0,
  symlink: 0,
  submodule: 0,
  'lfs-pointer': 0,
  vendored: 0,
  minified: 0,
  'lock-file': 0,
  'own-report': 0,
  excluded: 0,
};

type ReportPart = Partial<Omit<GuardReport, 'result'>> & {
  findings?: Finding[];
  notices?: GuardReport['result']['notices'];
  coverage?: Partial<Omit<Coverage, 'skipped'>> & { skipped?: Partial<Record<SkipReason, number>> };
};

/** A report on these findings; what it comes to follows from them, with `fail-on: error`. */
export function report({
  findings = [],
  notices = [],
  coverage = {},
  ...part
}: ReportPart = {}): GuardReport {
  const active = findings.filter(({ state }) => state === 'active');
  const failed = active.some(({ level }) => level === 'error');
  const bad = failed || active.some(({ level }) => level === 'warning');
  const { skipped = {}, ...rest } = coverage;
  const looked: Coverage = {
    listed: 120,
    scanned: 120,
    examples: [],
    ...rest,
    skipped: { ...NOTHING_SKIPPED, ...skipped },
  };
  return {
    result: { findings, notices, coverage: looked },
    conclusion: bad ? 'findings' : looked.scanned === 0 ? 'nothing-scanned' : 'clean',
    failed,
    failOn: 'error',
    rules: SAMPLE_RULES,
    toolVersion: '1.2.3',
    ...part,
  };
}

const url = { start: 44, end: 60 };

/** What a real scan of a small repository could come to: a bit of everything. */
export const EVERYTHING: GuardReport = report({
  repository: 'acme/shop',
  commit: '3f2a9c0d1e4b5a69788796a5b4c3d2e1f0a9b8c7',
  findings: [
    finding({ mark: url }),
    finding({
      path: 'test/token (old).test.js',
      line: 3,
      place: 'test',
      fingerprint: '1123456789abcdef0123456789abcdef',
      mark: url,
    }),
    finding({
      path: 'docs/set-up.md',
      line: 40,
      endLine: 41,
      level: 'note',
      place: 'documentation',
      excerpt: 'POST to /ims/exchange/jwt with the token, see',
      mark: { start: 8, end: 25 },
      fingerprint: '2123456789abcdef0123456789abcdef',
    }),
    finding({
      rule: 'sample-sdk',
      path: 'package.json',
      line: 21,
      column: 5,
      endLine: 21,
      endColumn: 22,
      excerpt: '"@adobe/jwt-auth": "^2.0.0",',
      mark: { start: 0, end: 17 },
      fingerprint: '3123456789abcdef0123456789abcdef',
    }),
    finding({
      rule: 'sample-sdk',
      path: 'tools/sync/package.json',
      line: 9,
      column: 5,
      endLine: 9,
      endColumn: 22,
      excerpt: '"@adobe/jwt-auth": "^1.0.1",',
      advice:
        'Remove @adobe/jwt-auth. The metascopes here become scopes `AdobeID,openid,target_sdk`; check them in the Console.',
      mark: { start: 0, end: 17 },
      fingerprint: '4123456789abcdef0123456789abcdef',
    }),
    finding({
      rule: 'sample-service-credential',
      path: 'config/aem/service-token.json',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 16,
      excerpt: '"integration": {',
      message: 'Holds a JWT credential of the AEM Developer Console; its certificate expires on 2026-12-24.',
      fingerprint: '5123456789abcdef0123456789abcdef',
    }),
    finding({
      path: 'legacy/report.py',
      line: 7,
      state: 'suppressed',
      reason: 'Removed with the old pipeline in June, see #12 and @ops',
      fingerprint: '6123456789abcdef0123456789abcdef',
    }),
    finding({ path: 'legacy/a.py', state: 'baselined', fingerprint: '7123456789abcdef0123456789abcdef' }),
    finding({ path: 'legacy/b.py', state: 'baselined', fingerprint: '8123456789abcdef0123456789abcdef' }),
    finding({
      path: 'src/other.js',
      state: 'outside-diff',
      level: 'warning',
      fingerprint: '9123456789abcdef0123456789abcdef',
    }),
  ],
  notices: [
    { level: 'note', message: 'The baseline has 1 entry that is not needed any more.' },
    {
      level: 'warning',
      message: 'The suppression of `sample-endpoint` does nothing: there is no finding of it here.',
      path: 'src/clean.js',
      line: 4,
    },
  ],
  coverage: {
    listed: 1_310,
    scanned: 1_204,
    skipped: { vendored: 90, binary: 12, 'too-large': 1, 'lock-file': 2, unreadable: 1 },
    examples: [
      { reason: 'too-large', path: 'data/export.csv' },
      { reason: 'unreadable', path: 'secret|s.txt' },
      { reason: 'binary', path: 'img/logo.png' },
      { reason: 'binary', path: 'img/`icon`.png' },
    ],
  },
  diffBase: 'b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f80',
});

const use = (path: string, line: number, excerpt: string): RelatedPlace =>
  related({ relation: 'use', path, line, excerpt, message: 'Imports the file that gets the token.' });

/** A small repository where one finding has related places of each kind, and another has only places in its own file. */
export const RELATED: GuardReport = report({
  repository: 'acme/shop',
  commit: '3f2a9c0d1e4b5a69788796a5b4c3d2e1f0a9b8c7',
  findings: [
    finding({
      mark: url,
      related: [
        related(),
        related({ line: 31, excerpt: "const token = jwt.sign(payload, key, { algorithm: 'RS256' });" }),
        related({ path: 'config/ims.yml', line: 4, excerpt: 'metascopes: [ent_dataservices_sdk]' }),
        related({
          path: 'deploy/helm/values.yaml',
          line: 9,
          excerpt: '',
          message: 'Passes the private key.',
        }),
        ...[1, 2, 3].map((index) => related({ path: `config/stage-${index}.yml`, line: index })),
        use('src/index.js', 3, "import { token } from './auth/token.js';"),
        use('src/jobs/nightly.js', 1, "const { token } = require('../auth/token');"),
        related({
          relation: 'key-file',
          path: 'config/private.key',
          line: 1,
          excerpt: '',
          message: 'Holds the private key.',
        }),
      ],
    }),
    finding({
      path: 'lib/other.js',
      line: 3,
      mark: url,
      related: [related({ path: 'lib/other.js', line: 9 })],
    }),
    finding({ path: 'lib/third.js', line: 4, mark: url }),
  ],
});
