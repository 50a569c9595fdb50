import type { PageFix } from '../shape.ts';

/** What `ims-auth fix` does about a finding. */
export const FIXES: Readonly<Record<PageFix, string>> = {
  safe: 'changed by ims-auth fix',
  unsafe: 'changed by ims-auth fix --unsafe',
  shown: 'by hand, ims-auth fix says how',
  none: 'by hand',
};
