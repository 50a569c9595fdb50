import { expect, test } from 'vitest';
import { NO_SUMMARY_FILE, preload } from '../../../support/preload.ts';
import { world } from './support.ts';

test('a missing summary file does not matter to the token', async () => {
  const { act, close } = await world({ machineEnv: { NODE_OPTIONS: preload(NO_SUMMARY_FILE) } });
  const step = await act();
  await close();
  expect([step.conclusion, step.annotations]).toEqual(['success', []]);
  expect(step.outputs['access-token']).toBeTruthy();
});
