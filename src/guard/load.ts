// The token action has to start fast, so it loads the guard in parts. An import() of index.ts would load all of it.

/** Loads `check`, which loads the rules only if there is something to scan. */
export const loadCheck = (): Promise<typeof import('./check.ts')> => import('./check.ts');

/** Loads the reports, which take longer to load than a small tree takes to scan. */
export const loadReports = (): Promise<typeof import('./report/index.ts')> => import('./report/index.ts');

/** Loads the fixes, which only the command `fix` and a patch need. */
export const loadFixes = (): Promise<typeof import('./fixes/index.ts')> => import('./fixes/index.ts');
