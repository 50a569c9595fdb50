import type { Message } from '../../core/message.ts';

const IMPLEMENTATION =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/';

/** What is odd about a token that was given all the same. The texts are searched for, so they do not vary. */
export const TOKEN_WARNINGS = {
  'rotation-unfinished': {
    summary: 'Adobe IMS refused the first client secret and accepted the second: the rotation is unfinished.',
    meaning:
      'The first secret was deleted in the Developer Console but still stands first in `client-secret`.',
    next: 'Store the second client secret alone, and delete the first wherever it is still stored.',
    link: IMPLEMENTATION,
  },
  'scopes-missing': {
    summary: 'The access token carries fewer scopes than were requested.',
    meaning: 'IMS grants what the credential may have and leaves the rest out without an error.',
    next: 'Add the API that the scope belongs to to the project in the Developer Console, or stop requesting the scope.',
    link: IMPLEMENTATION,
  },
} as const satisfies Record<string, Message>;
