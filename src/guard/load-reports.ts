/** The reports, for whoever rarely needs one: loading them takes longer than scanning a small tree. */
export const loadReports = (): Promise<typeof import('./report/index.ts')> => import('./report/index.ts');
