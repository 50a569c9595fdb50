import { type Invalid, oneOf, type Parser, wholeNumber } from '../core/parsers.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { customEndpoint, type Endpoint, IMS_URL_PROBLEMS, type ImsEnvironment } from './endpoint.ts';

/** Reads the name of an IMS environment. */
export const imsEnvironment: Parser<ImsEnvironment> = oneOf(['production', 'stage']);

/** Reads the time limit of one attempt, in seconds. */
export const timeoutSeconds: Parser<number> = wholeNumber({ from: 1, to: 120, of: 'seconds' });

/** Reads the number of attempts after the first one. */
export const retryCount: Parser<number> = wholeNumber({ from: 0, to: 10 });

/** Reads an IMS organization id. */
export const organizationId: Parser<string> = (text) =>
  /^[0-9A-Za-z]+@AdobeOrg$/.test(text)
    ? ok(text)
    : failed({ must: 'must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg' });

/** Checks the origin of a server that gets client secrets or tokens, and returns the address as it was written. */
export const origin: Parser<string> = (text) => {
  // Whether an address is allowed does not depend on the environment.
  const read = endpointAt(text, 'production');
  return read.ok ? ok(text) : read;
};

/**
 * Reads a custom IMS address that a user wrote.
 *
 * @param environment the environment that the tokens of this host belong to
 * @returns the endpoint, or a problem whose message never repeats the address, which may contain a password
 */
export function endpointAt(address: string, environment: ImsEnvironment): Result<Endpoint, Invalid> {
  const read = customEndpoint(address, environment);
  if (read.ok) return read;
  const reason = IMS_URL_PROBLEMS[read.problem].replace(/\.$/, '');
  return failed({ must: `must be an https origin such as https://ims.example.com. ${reason}`, hide: true });
}
