import { bearer, type ImsConnection, type PathRequest, request } from '../http/connection.ts';

/** The Developer Console's ids of a credential and of what it is in. All consist of digits. */
export type ConsoleIds = {
  organization: string;
  credential: string;
  /** Only addresses in a browser need it. */
  project?: string | undefined;
};

/** Who asks the Developer Console. */
export type ConsoleCaller = {
  clientId: string;
  /** Access token of the client, a secret. */
  token: string;
};

/** @returns the path of the client secrets of a credential */
export function secretsPath({ organization, credential }: ConsoleIds): string {
  return `/console/organizations/${organization}/credentials/${credential}/secrets`;
}

/** Sends a request to the Developer Console API, with the retries of the connection. */
export function ask(
  what: Omit<PathRequest, 'form' | 'headers'>,
  { clientId, token }: ConsoleCaller,
  connection: ImsConnection,
): ReturnType<typeof request> {
  const headers = { ...bearer(token), 'x-api-key': clientId };
  return request({ ...what, headers }, connection, connection.clock.now());
}
