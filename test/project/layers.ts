import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What code can reach outside of its own values. A layer that does not name one cannot use it. */
export const CAPABILITIES = {
  /** The file system. */
  files: { modules: /^node:fs(\/|$)/, globals: /$^/ },
  /** Other machines. Only these layers can send a secret anywhere. */
  network: {
    modules: /^(undici(\/|$)|@actions\/http-client|node:(http|https|http2|net|tls|dns|dgram)(\/|$))/,
    globals: /(?<![.\w])fetch\(/,
  },
  /** Other programs and threads. */
  programs: { modules: /^node:(child_process|worker_threads|cluster)$/, globals: /$^/ },
  /** This process: environment variables, exit code, standard streams. */
  process: { modules: /^node:process$/, globals: /(?<![.\w])process\./ },
  /** The time of day and timers. */
  clock: {
    modules: /^node:(timers|perf_hooks)(\/|$)/,
    globals: /(?<![.\w])(Date\.now\b|new Date\(\)|performance\.|setTimeout\(|setInterval\()/,
  },
  /** The GitHub runner and GitHub's API. */
  github: { modules: /^@actions\//, globals: /$^/ },
} as const;

export type Capability = keyof typeof CAPABILITIES;

/** One layer: a folder of `src/`, or one file of it, what it may import, and what it can reach. */
export type Layer = { imports: readonly string[]; can?: readonly Capability[] };

const IMS = ['core', 'adobe', 'ims/causes.ts', 'ims/endpoint.ts', 'ims/failure.ts'];
const GUARD = ['core', 'adobe', 'guard/model.ts', 'guard/scan-error.ts'];
const HEALTH = ['core', 'adobe', 'ims', 'health/model.ts', 'health/verdicts.ts'];

/**
 * Who may import whom, from the bottom to the top. A layer may import itself and what it names; another domain only
 * through its `index.ts`. This is the one place that says so; docs/architecture.md explains it.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  core: { imports: [] },
  adobe: { imports: ['core'] },

  'ims/causes.ts': { imports: ['core', 'adobe'] },
  'ims/failure.ts': { imports: ['core', 'ims/causes.ts'] },
  'ims/endpoint.ts': { imports: ['core'] },
  'ims/credential': { imports: ['core', 'adobe'] },
  'ims/http': { imports: IMS, can: ['network'] },
  'ims/token': { imports: [...IMS, 'ims/http'] },
  'ims/console': { imports: [...IMS, 'ims/http', 'ims/credential'] },
  ims: { imports: [...IMS, 'ims/http', 'ims/token', 'ims/credential', 'ims/console'] },

  'guard/model.ts': { imports: ['core'] },
  'guard/scan-error.ts': { imports: ['core'] },
  'guard/files': { imports: GUARD, can: ['files', 'programs', 'process'] },
  'guard/detect': { imports: [...GUARD, 'guard/files'] },
  'guard/rules': { imports: [...GUARD, 'guard/detect'] },
  'guard/gate': { imports: [...GUARD, 'guard/files', 'guard/rules'], can: ['files'] },
  'guard/repository': { imports: [...GUARD, 'guard/files', 'guard/detect'] },
  'guard/scan/second-thread': { imports: [...GUARD, 'guard/files', 'guard/detect'], can: ['programs'] },
  'guard/scan': {
    imports: [
      ...GUARD,
      'guard/files',
      'guard/detect',
      'guard/rules',
      'guard/gate',
      'guard/repository',
      'guard/scan/second-thread',
    ],
    // The clock ends the rules on a file that takes too long.
    can: ['files', 'clock'],
  },
  'guard/report': { imports: [...GUARD, 'guard/rules'] },
  'guard/fixes': {
    imports: [...GUARD, 'guard/files', 'guard/detect', 'guard/rules', 'guard/report'],
  },
  guard: {
    imports: [
      ...GUARD,
      'guard/files',
      'guard/detect',
      'guard/rules',
      'guard/gate',
      'guard/repository',
      'guard/scan',
      'guard/report',
      'guard/fixes',
    ],
    can: ['files'],
  },

  output: { imports: ['core'], can: ['files'] },

  'github/issue-failure.ts': { imports: [] },
  'github/client.ts': { imports: ['core', 'github/issue-failure.ts'], can: ['clock', 'github'] },
  'github/secrets/target.ts': { imports: [] },
  // Its time is an argument: it plans for limits of an hour.
  'github/organization': {
    imports: ['core', 'github/issue-failure.ts', 'github/client.ts', 'github/secrets/target.ts'],
  },
  github: {
    imports: [
      'core',
      'github/issue-failure.ts',
      'github/client.ts',
      'github/secrets/target.ts',
      'github/organization',
    ],
    can: ['files', 'process', 'clock', 'github'],
  },

  // Pure decisions, and a main flow over functions that it is given: it reaches nothing by itself.
  rotation: { imports: ['core', 'ims', 'github'] },
  'rotation/report': { imports: ['core', 'ims', 'rotation'] },

  // One issue, found by its marker and kept up to date.
  issue: { imports: ['core', 'ims', 'github'] },

  'health/model.ts': { imports: ['core', 'ims', 'issue'] },
  'health/verdicts.ts': { imports: ['health/model.ts'] },
  'health/entries': { imports: [...HEALTH, 'rotation'] },
  'health/check': { imports: [...HEALTH, 'rotation'] },
  'health/report': { imports: HEALTH },
  'health/issue': { imports: [...HEALTH, 'health/report', 'github', 'issue'] },
  health: { imports: [...HEALTH, 'health/entries', 'health/check', 'health/report', 'health/issue'] },

  migration: { imports: ['core', 'guard', 'github'] },

  'audit/model.ts': { imports: ['core', 'guard'] },
  'audit/report': { imports: ['core', 'adobe', 'guard', 'audit/model.ts'] },
  // Starts git, and ends it at a limit.
  'audit/clone': {
    imports: ['core', 'guard', 'audit/model.ts'],
    can: ['files', 'programs', 'process', 'clock'],
  },
  // Starts the processes that scan, and is what they run.
  'audit/scan': {
    imports: ['core', 'guard', 'audit/model.ts', 'audit/clone'],
    can: ['files', 'programs', 'process', 'clock'],
  },
  // Runs in a browser: its own compiler options know nothing of Node, and a bundle of it is a text for the report.
  'audit/report/page/client': { imports: ['core', 'audit/report'] },
  'audit/issue': {
    imports: ['core', 'guard', 'github', 'issue', 'audit/model.ts', 'audit/report'],
  },
  'audit/filters.ts': { imports: ['guard', 'audit/model.ts'] },
  'audit/fix': {
    imports: ['core', 'guard', 'github', 'migration', 'audit/model.ts', 'audit/report', 'audit/clone'],
  },
  'audit/shards.ts': { imports: [] },
  'audit/left-over.ts': { imports: ['guard'] },
  audit: {
    imports: [
      'core',
      'adobe',
      'guard',
      'github',
      'audit/model.ts',
      'audit/report',
      'audit/issue',
      'audit/clone',
      'audit/scan',
      'audit/fix',
      'audit/filters.ts',
      'audit/shards.ts',
      'audit/left-over.ts',
    ],
    can: ['files'],
  },

  'fix-review': { imports: ['core', 'guard', 'github'] },

  'actions/inputs': { imports: ['core', 'github'] },
  'actions/token': {
    imports: ['core', 'adobe', 'ims', 'guard', 'github', 'rotation', 'actions/inputs'],
    can: ['clock'],
  },
  'actions/invalidate': {
    imports: ['core', 'adobe', 'ims', 'github', 'actions/inputs'],
    can: ['clock'],
  },
  // The clock says which exemptions have ended.
  'actions/scan': { imports: ['core', 'guard', 'output', 'github', 'actions/inputs'], can: ['clock'] },
  'actions/health': {
    imports: ['core', 'adobe', 'ims', 'health', 'issue', 'output', 'github', 'actions/inputs'],
    can: ['clock'],
  },
  'actions/fixing': { imports: ['core', 'guard', 'github', 'actions/inputs'] },
  'actions/suggest': {
    imports: ['core', 'guard', 'output', 'github', 'fix-review', 'actions/inputs', 'actions/fixing'],
  },
  'actions/migrate': {
    imports: ['core', 'guard', 'github', 'migration', 'actions/inputs', 'actions/fixing'],
  },
  'actions/rotate': {
    imports: ['core', 'adobe', 'ims', 'github', 'rotation', 'rotation/report', 'actions/inputs'],
    can: ['clock'],
  },
  'actions/audit': {
    imports: ['core', 'guard', 'audit', 'issue', 'github', 'output', 'actions/inputs'],
    can: ['clock'],
  },
  'actions/cli': {
    imports: ['core', 'guard', 'audit', 'output'],
    can: ['files', 'process', 'clock'],
  },
  'index.ts': {
    imports: [
      'guard/scan/second-thread',
      'audit/scan',
      'actions/token',
      'actions/invalidate',
      'actions/scan',
      'actions/health',
      'actions/suggest',
      'actions/migrate',
      'actions/rotate',
      'actions/audit',
      'actions/cli',
    ],
    can: ['process'],
  },
};

/**
 * @param path from `src/`, with `/`
 * @returns name of its layer: the file itself or the deepest folder that is one
 */
export function layerOf(path: string): string {
  for (let name = path; name !== '.'; name = dirname(name)) if (Object.hasOwn(LAYERS, name)) return name;
  throw new Error(`src/${path} is in no layer. Name its folder in test/project/layers.ts.`);
}

/**
 * Checks one file against the table.
 *
 * @param path from `src/`, with `/`
 * @param code its text
 * @returns one line for each arrow that is not allowed
 */
export function forbidden(path: string, code: string): string[] {
  const name = layerOf(path);
  const layer = LAYERS[name] as Layer;
  const says = (what: string): string => `src/${path} (layer ${name}) ${what}`;
  const problems: string[] = [];
  for (const named of importsOf(code)) {
    // A file of a package by its path is a part of that package.
    const target = named.replace(/^(?:\.\.\/)+node_modules\//, '');
    if (!target.startsWith('.')) {
      for (const [capability, { modules }] of Object.entries(CAPABILITIES)) {
        if (modules.test(target) && !layer.can?.includes(capability as Capability))
          problems.push(says(`imports ${target}: it has no ${capability}`));
      }
      continue;
    }
    const to = normalize(join(dirname(path), target))
      .split(sep)
      .join('/');
    const other = layerOf(to);
    if (other === name) continue;
    if (!layer.imports.includes(other)) problems.push(says(`imports ${to}, of layer ${other}`));
    // Inside of a domain the order is enough; from outside its index says what is offered.
    else if (domainOf(other) !== domainOf(name) && !OPEN.has(other) && !to.endsWith('/index.ts'))
      problems.push(says(`imports ${to}, past the index.ts of its folder`));
  }
  const bare = withoutText(code);
  for (const [capability, { globals }] of Object.entries(CAPABILITIES)) {
    const found = globals.exec(bare);
    if (found !== null && !layer.can?.includes(capability as Capability))
      problems.push(says(`uses ${found[0]}: it has no ${capability}`));
  }
  return problems;
}

// Everybody may import each file of these: they are collections, not domains.
const OPEN = new Set(['core', 'adobe', 'actions/inputs', 'actions/fixing']);

function domainOf(layer: string): string {
  return layer
    .split('/')
    .slice(0, layer.startsWith('actions/') ? 2 : 1)
    .join('/');
}

/** @returns every module that a file names, in imports, exports and import() */
export function importsOf(code: string): string[] {
  const named =
    /^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'|(?<![.\w])import\('([^']+)'\)/gm;
  return [...code.matchAll(named)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** @returns the code with comments, strings and the text of templates taken out; what is inside of `${…}` stays */
function withoutText(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/`(?:[^`\\]|\\[\s\S])*`/g, (text) =>
      [...text.matchAll(/\$\{([^}]*)\}/g)].map((match) => match[1]).join(' '),
    );
}

/** @returns every source with its path from `src/` */
export function sources(): { path: string; code: string }[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return {
        path: relative(join(root, 'src'), file).split(sep).join('/'),
        code: readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
      };
    });
}
