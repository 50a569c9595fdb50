import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// What starts a process or a server, waits for a real time-out, or takes tens of seconds. Everything else is a unit test,
// which `npm run check` runs as well; a file that belongs here and is not listed makes only that slower.
const SYSTEM = [
  'test/actions/*/bundle/**/*.test.ts',
  'test/actions/scan/**/*.test.ts',
  'test/actions/cli/**/*.test.ts',
  'test/audit/{clone,cli,run}.test.ts',
  'test/audit/page/**/*.test.ts',
  'test/compare/**/*.test.ts',
  'test/fix-review/*.test.ts',
  'test/github/*.test.ts',
  'test/github/secrets/{stores,variables}.test.ts',
  'test/git-server/**/*.test.ts',
  'test/github-server/**/*.test.ts',
  'test/guard/detect/properties.test.ts',
  'test/guard/detect/scan.test.ts',
  'test/guard/fixes/{secrets,properties}.test.ts',
  'test/guard/fixes/legacy-platform/**/*.test.ts',
  'test/guard/scan/**/*.test.ts',
  'test/guard/files/{git-programs,list-files,top-level}.test.ts',
  'test/guard/gate/diff/**/*.test.ts',
  'test/guard/gate/{policy,policy-folders}.test.ts',
  'test/health/issue/**/*.test.ts',
  'test/ims-server/**/*.test.ts',
  'test/migration/**/*.test.ts',
  'test/ims/console/server.test.ts',
  'test/ims/http/{client,proxied}.test.ts',
  'test/project/{bundle-output,generated,layers,manifest,package,release,set-owner,shell-blocks,workflows}.test.ts',
  'test/rotation/{adapters,all-lives,year}.test.ts',
  'test/runner/**/*.test.ts',
  'test/support/start.test.ts',
];

// Those of them that start no program. The larger a process is, the longer it takes to start one from it, so what they
// load stays out of the process of the others.
const WITHOUT_PROGRAMS = [
  'test/github/issues.test.ts',
  'test/github/secrets/{stores,variables}.test.ts',
  'test/github-server/**/*.test.ts',
  'test/health/issue/**/*.test.ts',
  'test/ims/console/server.test.ts',
  'test/ims/http/client.test.ts',
  'test/ims-server/{accounts,behaviours,client-secrets,connections,console,gateway,pace,server,token,token-endpoint,troubles}.test.ts',
  'test/project/workflows.test.ts',
  'test/rotation/{adapters,all-lives,year}.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files share the modules of their worker, which saves a fifth of the time: no test changes what another one sees.
    isolate: false,
    // Tests of processes wait for most of their time, so that more of them than there are cores go side by side.
    maxWorkers: Math.max(3, availableParallelism()),
    tags: [
      { name: 'limits', description: 'Texts and reports of the largest size. Not in `npm run check`.' },
      { name: 'measured', description: 'Minutes of comparison, measured. Only in `npm run test:compare`.' },
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: SYSTEM,
          pool: 'threads',
        },
      },
      // Builds where the sources are newer than dist/, because these tests start it.
      {
        extends: true,
        test: {
          name: 'system',
          include: SYSTEM,
          exclude: WITHOUT_PROGRAMS,
          globalSetup: ['test/setup/build.ts', 'test/setup/temporary-folder.ts'],
        },
      },
      { extends: true, test: { name: 'servers', include: WITHOUT_PROGRAMS, pool: 'threads' } },
    ],
    coverage: {
      provider: 'v8',
      // Where a mistake shows a secret. Of the rest, most is run in processes that are not measured.
      include: ['src/ims/**/*.ts', 'src/actions/token/**/*.ts'],
      reporter: ['text'],
      thresholds: {
        'src/ims/**': { branches: 95 },
        'src/actions/token/**': { branches: 95 },
      },
    },
  },
});
