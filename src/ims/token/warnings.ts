import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import type { Message } from '../../core/message.ts';

/** Messages about an unexpected property of a token that IMS issued. */
export const TOKEN_WARNINGS = {
  'rotation-unfinished': {
    summary: 'Adobe IMS refused the first client secret and accepted the second: the rotation is unfinished.',
    meaning:
      'The first secret was deleted in the Developer Console but is still the first in `client-secret`.',
    next: 'Store the second client secret alone, and delete the first wherever it is still stored.',
    link: IMPLEMENTATION_GUIDE,
  },
  'scopes-missing': {
    summary: 'The access token carries fewer scopes than were requested.',
    meaning: 'IMS grants what the credential may have and leaves the rest out without an error.',
    next: "Add the scope's API to the project in the Developer Console, or stop requesting the scope.",
    link: IMPLEMENTATION_GUIDE,
  },
} as const satisfies Record<string, Message>;
