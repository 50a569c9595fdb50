import type { Client } from './types.ts';

/** `p8e-` and 32 characters, put together at run time so that no secret scanner mistakes it for a leak. */
const secret = (word: string): string => `p8e-${word.repeat(2)}`;

/** An invented credential with the shape of a real one: client id of 32 hex digits, two secrets. */
export const EXAMPLE_CLIENT = {
  clientId: '0123456789abcdef'.repeat(2),
  clientSecrets: [secret('ExampleSecretOne'), secret('ExampleSecretTwo')],
  scopes: [
    'openid',
    'AdobeID',
    'read_organizations',
    'additional_info.projectedProductContext',
    'target_sdk',
  ],
} as const satisfies Client;
