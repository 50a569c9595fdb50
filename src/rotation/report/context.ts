import type { RotationSettings } from '../model.ts';

/** What the texts of a rotation name. None of it is a secret. */
export type ReportContext = {
  store: { repository: string; environment: string; secretName: string };
  variableName: string;
  settings: RotationSettings;
  /** True if further places get the client secret. */
  hasCopies: boolean;
};
