// What the audit and the entry points may use.
export { type ScanLimits, type ScanPool, scanPool } from './pool.ts';
export { main } from './process.ts';
export type { FolderScan, ScanPolicy } from './request.ts';
