import { parseJson } from '../../core/json.ts';
import { failed, ok } from '../../core/result.ts';
import type { ImsConnection } from '../http/connection.ts';
import { type ConsoleResult, refusal, unanswered, unreadable } from './failure.ts';
import { ask, type ConsoleCaller } from './request.ts';

/**
 * Reads a value from the Developer Console API.
 *
 * @param read takes the parsed body; undefined if it has another shape
 */
export async function get<Value>(
  path: string,
  caller: ConsoleCaller,
  connection: ImsConnection,
  read: (body: unknown) => Value | undefined,
): Promise<ConsoleResult<Value>> {
  const { result } = await ask({ path }, caller, connection);
  if (!result.ok) return failed(unanswered(result.problem));
  const response = result.value;
  if (response.status !== 200) return failed(refusal(response, caller.token, connection.clock.now()));
  const value = read(parseJson(response.body));
  return value === undefined ? failed(unreadable(response, caller.token)) : ok(value);
}
