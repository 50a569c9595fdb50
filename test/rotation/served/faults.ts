import type { Behaviour as GitHubBehaviour } from '../../github-server/index.ts';
import type { Behaviour } from '../../ims-server/index.ts';

/** What goes wrong at one request. `end-…`: the process ends before or after the server did what was asked. */
export const WRITE_FAULTS = [
  'end-before',
  'end-after',
  'reset',
  'lost',
  'timeout',
  'timeout-after',
  '401',
  '403',
  '404',
  '409',
  '429',
  '500',
  '500-after',
] as const;
/** Those that differ where a request changes nothing. 409 is an answer to a change. */
export const READ_FAULTS = ['end-before', 'reset', 'timeout', '401', '403', '404', '429', '500'] as const;
export type ServedFault = (typeof WRITE_FAULTS)[number];

/** A request of a run, counted from its start. */
export type Sent = { index: number; to: 'adobe' | 'github'; method: string; path: string };
/** Asked before each request. */
export type FaultPlan = (sent: Sent) => ServedFault | undefined;

export const isWrite = ({ method, path }: Sent): boolean => method !== 'GET' && !path.startsWith('/ims/');

/**
 * @param end the process ends here
 * @param late the time of the request is over
 */
export function githubBehaviour(
  fault: ServedFault | undefined,
  end: () => void,
  late: () => void,
): GitHubBehaviour | undefined {
  switch (fault) {
    case undefined:
      return undefined;
    case 'end-before':
      return { kind: 'hang', meanwhile: end };
    case 'end-after':
      return { kind: 'after-effect', answer: 'hang', meanwhile: end };
    case 'timeout':
      return { kind: 'hang', meanwhile: late };
    case 'timeout-after':
      return { kind: 'after-effect', answer: 'hang', meanwhile: late };
    case 'reset':
      return { kind: 'reset' };
    case 'lost':
      return { kind: 'after-effect', answer: 'reset' };
    case '500':
      return { kind: 'server-error' };
    case '500-after':
      return { kind: 'after-effect', answer: 'server-error' };
    case '401':
      return { kind: 'bad-token' };
    case '404':
      return { kind: 'not-found' };
    case '429':
      return { kind: 'secondary-limit', retryAfter: 60 };
    default:
      return { kind: 'refuse', status: Number(fault), message: 'Refused' };
  }
}

export function adobeBehaviour(fault: ServedFault): Behaviour {
  switch (fault) {
    case 'reset':
      return { kind: 'reset' };
    case 'lost':
      return { kind: 'after-effect', instead: { kind: 'reset' } };
    case '500-after':
      return { kind: 'after-effect', instead: { kind: 'error', status: 500 } };
    case '429':
      return { kind: 'throttle', retryAfter: 60 };
    default:
      return { kind: 'error', status: Number(fault), error: 'refused', message: 'Refused' };
  }
}
