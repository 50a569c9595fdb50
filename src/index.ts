// The one bundle. Each entry point is loaded on demand, so that a run reads only the code that it needs.
const ENTRY_POINTS = {
  token: async () => (await import('./actions/token/index.ts')).main(),
  invalidate: async () => (await import('./actions/invalidate/index.ts')).main(),
  scan: async () => (await import('./actions/scan/index.ts')).main(),
  health: async () => (await import('./actions/health/index.ts')).main(),
  suggest: async () => (await import('./actions/suggest/index.ts')).main(),
  migrate: async () => (await import('./actions/migrate/index.ts')).main(),
  rotate: async () => (await import('./actions/rotate/index.ts')).main(),
  audit: async () => (await import('./actions/audit/index.ts')).main(),
  cli: async () => (await import('./actions/cli/index.ts')).main(process.argv.slice(2)),
  'scan-worker': async () => (await import('./guard/scan/second-thread/index.ts')).main(),
  'audit-worker': async () => (await import('./audit/scan/index.ts')).main(),
} as const;

/**
 * Runs one entry point in this process. The files that `action.yml` and `package.json` name call it if Node is
 * new enough; `scripts/build.ts` writes them.
 *
 * @param name which one
 */
export async function start(name: keyof typeof ENTRY_POINTS): Promise<void> {
  await ENTRY_POINTS[name]();
}
