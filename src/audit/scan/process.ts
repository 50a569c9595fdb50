import type { ScanRequest } from './request.ts';
import { scanFolder } from './scan-folder.ts';

/**
 * The process that scans one folder after the other, which only `pool.ts` starts. It ends when the process that started
 * it does.
 */
export function main(): void {
  process.once('disconnect', () => process.exit());
  process.on('message', (request: ScanRequest) => {
    // It never throws.
    void scanFolder(request).then((answer) => process.send?.(answer));
  });
}
