import * as z from 'zod';
import { parseJson } from '../../core/json.ts';

const Code = z.union([z.string().regex(/^\d{6}$/), z.number().int().transform(String)]);
const GatewayError = z.object({ error_code: Code });

/**
 * Reads the error code of Adobe's API gateway, which stands before every API that is not IMS.
 *
 * @param body of a response that is not a success
 * @returns for example `403003`; undefined if the gateway did not write this body
 * Source: `GATEWAY_ERRORS` in adobe/links.ts.
 */
export function gatewayErrorCode(body: string): string | undefined {
  return GatewayError.safeParse(parseJson(body)).data?.error_code;
}
