import type {
  AuditFinding,
  AuditReport,
  AuditRepository,
  AuditResult,
  NotScanned,
} from '../../../src/audit/model.ts';
import { trendOf } from '../../../src/audit/report/trend.ts';
import { RULES } from '../../../src/guard/index.ts';

const STARTED = Date.UTC(2026, 10, 25, 22, 5);
const WEEK = 7 * 24 * 60 * 60 * 1_000;

export function finding(parts: Partial<AuditFinding> = {}): AuditFinding {
  return {
    rule: 'exchange-endpoint',
    level: 'error',
    path: 'src/token.js',
    line: 12,
    excerpt: "post('https://ims-na1.adobelogin.com/ims/exchange/jwt')",
    fingerprint: '0123456789abcdef0123456789abcdef',
    fix: 'none',
    owners: [],
    ...parts,
  };
}

type ResultParts = Partial<AuditRepository> & {
  findings?: readonly AuditFinding[];
  notScanned?: NotScanned;
  reused?: true;
  leftOver?: NonNullable<AuditResult['scanned']>['leftOver'];
};

export function result(
  name: string,
  { findings, notScanned, reused, leftOver, ...parts }: ResultParts = {},
): AuditResult {
  const repository: AuditRepository = {
    id: [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1e9, 7),
    name,
    visibility: 'private',
    archived: false,
    fork: false,
    defaultBranch: 'main',
    topics: [],
    properties: {},
    ...parts,
  };
  if (notScanned !== undefined) return { repository, notScanned };
  return {
    repository,
    reused,
    scanned: {
      commit: 'c'.repeat(40),
      findings: findings ?? [],
      files: { scanned: 40, skipped: 3, unread: 0 },
      durationMs: 310,
      leftOver,
    },
  };
}

export function report(results: readonly AuditResult[], parts: Partial<AuditReport> = {}): AuditReport {
  const startedAt = parts.startedAt ?? STARTED;
  return {
    version: 1,
    tool: { name: 'ims-auth', version: '0.1.0', guard: '7f3a' },
    of: 'acme',
    startedAt,
    durationMs: 754_000,
    requests: { sent: 3_214, remaining: 11_786 },
    failOn: 'error',
    policy: 'f00d',
    results,
    leftOut: {},
    trend: trendOf([], { results, startedAt }),
    ...parts,
  };
}

const IN_2027 = {
  owner: '@acme/security',
  reason: 'The service ends in March',
  until: '2027-03-01',
  expired: false,
};
const EXPIRED = {
  owner: '@acme/billing',
  reason: 'Waits for the vendor',
  until: '2026-06-30',
  expired: true,
};

/** A bit of everything. */
export const MIXED: AuditReport = report(
  [
    result('acme/clean', { visibility: 'public' }),
    result('acme/shop', {
      topics: ['commerce', 'node'],
      properties: { team: 'payments', tier: ['one', 'two'] },
      findings: [
        finding({ fix: 'safe', owners: ['@acme/payments', 'ana@acme.example'] }),
        finding({ rule: 'metascope', line: 13, fix: 'unsafe', owners: ['@acme/payments'] }),
        finding({ rule: 'pdf-services-credentials', level: 'warning', path: 'pdf/read.md', fix: 'shown' }),
        finding({ rule: 'metascope', level: 'note', path: 'README.md' }),
        finding({ path: 'old/a.js', exempt: IN_2027 }),
        finding({ path: 'old/b.js', exempt: EXPIRED }),
      ],
      leftOver: [{ kind: 'secret', place: 'environment production', name: 'ADOBE_PRIVATE_KEY' }],
    }),
    result('acme/aem', {
      reused: true,
      properties: { team: 'web' },
      findings: [
        finding({ rule: 'aem-ims-integration', path: 'ui.config/x.cfg.json', owners: ['@acme/web'] }),
      ],
    }),
    result('acme/slow', { notScanned: { reason: 'too-slow', detail: 'more than 120 s' } }),
    result('acme/locked', { archived: true, notScanned: { reason: 'not-permitted', detail: '' } }),
    { repository: result('acme/lost').repository },
  ],
  { leftOut: { archived: 12, fork: 3 } },
);

/** Texts that try to end, to run, to move or to hide something. */
export const HOSTILE: readonly string[] = [
  '</script><script>globalThis.hacked=1</script>',
  '<!--<script>',
  ']]>',
  '<img src=x onerror=globalThis.hacked=1>',
  '"><svg onload=globalThis.hacked=1>',
  "'-globalThis.hacked=1-'",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker writes
  '${globalThis.hacked=1}',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  'javascript:globalThis.hacked=1',
  'data:text/html,<script>globalThis.hacked=1</script>',
  '//evil.example/x',
  '../../../../evil/x',
  'a\u202egpj.exe\u2066',
  'nul\u0000 bell\u0007 escape\u001b[31m\r\nnext\u2028line\u2029',
  'half \ud83d and \udc00 other',
  "=cmd|'/C calc'!A0",
  '@SUM(1+1)*cmd',
  '+1;=2',
  '-2+3',
  '|pipe|`tick`|',
  '__proto__',
  'constructor',
  '\u0627\u0644\u0639\u0631\u0628\u064a\u0629',
  `e${'\u0301'.repeat(60)}`,
  'x'.repeat(5_000),
  '::error::##[group]',
  '@everyone #1 [a](https://evil.example)',
  '',
];

/** A report in which every text that others write is one of {@link HOSTILE}. */
export function hostileReport(text: string): AuditReport {
  return report(
    [
      result(text, {
        visibility: 'public',
        defaultBranch: text,
        topics: [text],
        properties: { [text]: text, list: [text] },
        findings: [
          finding({ rule: text, path: text, excerpt: text, owners: [text], fingerprint: text }),
          finding({ path: `a/${text}`, exempt: { owner: text, reason: text, until: text, expired: true } }),
          finding({ path: `b/${text}`, exempt: { owner: text, reason: text, until: text, expired: false } }),
        ],
        leftOver: [{ kind: 'variable', place: text, name: text }],
      }),
      result(`acme/${text}`, { notScanned: { reason: 'scan-failed', detail: text } }),
    ],
    {
      of: text,
      leftOut: { [text]: 1 },
      tool: { name: 'ims-auth', version: text, guard: text },
      policy: text,
    },
  );
}

const TEAMS = ['payments', 'web', 'search', 'mobile', 'platform', 'data', 'security', 'growth'];
const FOLDERS = ['src', 'lib/auth', 'tools', '.github/workflows', 'packages/client/src', 'docs', 'test'];
const REASONS: readonly NotScanned['reason'][] = [
  'too-slow',
  'could-not-clone',
  'not-permitted',
  'too-large',
  'gone',
];

/** An organization: a third of the repositories has findings, one in a hundred is not scanned. The same each time. */
export function organization(repositories: number, findings: number): AuditReport {
  let seed = 42;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const made = (team: string): AuditFinding => {
    const { id, level } = pick(RULES);
    const share = random(20);
    return finding({
      rule: id,
      level: share < 12 ? level : share < 17 ? 'warning' : 'note',
      path: `${pick(FOLDERS)}/${pick(['token', 'client', 'jwt-config', 'adobe', 'deploy', 'a-rather-long-name-of-a-file-for-a-telephone'])}${random(40)}.${pick(['js', 'py', 'yml', 'java', 'md'])}`,
      line: 1 + random(900),
      excerpt: pick([
        "const { access_token } = await auth({ clientId, technicalAccountId, privateKey: '…', metaScopes })",
        'curl -X POST https://ims-na1.adobelogin.com/ims/exchange/jwt -d jwt_token=…',
        'META_SCOPES: ent_analytics_bulk_ingest_sdk',
        'private_key = open(os.environ["ADOBE_PRIVATE_KEY"]).read()',
      ]),
      fingerprint: random(2 ** 31)
        .toString(16)
        .padStart(32, '0'),
      fix: pick(['safe', 'unsafe', 'shown', 'none', 'none'] as const),
      owners: random(10) === 0 ? [] : [`@acme/${team}`, ...(random(4) === 0 ? ['@acme/platform'] : [])],
      ...(random(25) === 0 ? { exempt: random(2) === 0 ? IN_2027 : EXPIRED } : {}),
    });
  };
  const affected = Math.max(1, Math.ceil(repositories / 3));
  const results = Array.from({ length: repositories }, (_none, index) => {
    const team = pick(TEAMS);
    const name = `acme/${pick(['shop', 'aem', 'reports', 'import', 'site', 'tools', 'app', 'sync'])}-${pick(['core', 'web', 'jobs', 'api', 'legacy', 'infra'])}-${String(index).padStart(4, '0')}`;
    const parts = {
      id: index + 1,
      visibility: pick(['public', 'internal', 'private'] as const),
      archived: random(20) === 0,
      topics: [pick(['adobe', 'node', 'java', 'python'])],
      properties: { team, 'cost-center': String(100 + random(12)) },
    };
    if (index % 100 === 99)
      return result(name, { ...parts, notScanned: { reason: pick(REASONS), detail: 'after 3 attempts' } });
    if (index % 3 !== 0) return result(name, parts);
    // Some have many, most have few.
    const rank = index / 3;
    const share = Math.floor((findings / affected) * 2 * (1 - rank / affected));
    return result(name, {
      ...parts,
      findings: Array.from({ length: share }, () => made(team)),
      ...(random(5) === 0
        ? { leftOver: [{ kind: 'secret' as const, place: 'repository', name: 'ADOBE_PRIVATE_KEY' }] }
        : {}),
    });
  });
  const now = report(results, { leftOut: { archived: 231, fork: 87 } });
  const last = now.trend[0];
  const earlier = Array.from({ length: 12 }, (_none, index) => {
    const more = (12 - index) / 12;
    return {
      at: STARTED - (12 - index) * WEEK,
      repositories,
      affected: Math.round((last?.affected ?? 0) * (1 + more / 2)),
      notScanned: 3 * (12 - index),
      errors: Math.round((last?.errors ?? 0) * (1 + more)),
      warnings: Math.round((last?.warnings ?? 0) * (1 + more * more)),
      fixable: last?.fixable ?? 0,
    };
  });
  return { ...now, trend: trendOf(earlier, now) };
}
