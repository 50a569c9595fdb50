import { STOPPED } from '../adobe/dates.ts';
import { ADOBE_STATUS, IMPLEMENTATION_GUIDE, IMS_REFERENCE, MIGRATION_GUIDE } from '../adobe/links.ts';
import type { Message } from '../core/message.ts';

const PROXY =
  'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers';
const EXTRA_CA = 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile';

/**
 * Every reason why a token request to Adobe IMS fails, with its message.
 * Source: the error table in adobe/ims-go and third-party reports for the codes; RFC 6749 section 5.2 for their
 * meaning. Statuses 400 and 401 are both accepted, because reports differ.
 */
export const CAUSES = {
  'unknown-client-id': {
    summary: 'Adobe IMS does not know this client id.',
    meaning: 'The client id is mistyped or deleted, or it belongs to the other environment.',
    next: 'Copy the client id again from the Developer Console (project > OAuth Server-to-Server), check that `environment` is the one it was made in, and that client id and client secret are not swapped.',
    link: IMPLEMENTATION_GUIDE,
  },
  'wrong-client-secret': {
    summary: 'Adobe IMS refused the client secret.',
    meaning:
      'The secret was deleted in a rotation, was cut off while copying, or belongs to another credential.',
    next: 'Open the Developer Console (project > OAuth Server-to-Server > Retrieve client secret), copy a current secret and update the GitHub secret.',
    link: IMPLEMENTATION_GUIDE,
  },
  'invalid-client': {
    summary: 'Adobe IMS refused the client id or the client secret, without saying which.',
    meaning: 'invalid_client without a description that names one of the two.',
    next: 'Copy both again from the Developer Console (project > OAuth Server-to-Server), and check that `environment` is the one they were made in.',
    link: IMPLEMENTATION_GUIDE,
  },
  'not-server-to-server': {
    summary: 'This credential is not an OAuth Server-to-Server credential.',
    meaning: `The client may not use client_credentials: it is still a Service Account (JWT) credential, which ${STOPPED}, or a web app credential.`,
    next: 'Add an OAuth Server-to-Server credential to the project in the Developer Console; a migrated one keeps its client id.',
    link: MIGRATION_GUIDE,
  },
  'scope-not-granted': {
    summary: 'Adobe IMS did not grant a requested scope.',
    meaning: 'The API that the scope belongs to is not in the project, or the scope is mistyped.',
    next: 'Copy the scopes from the Developer Console (project > OAuth Server-to-Server > View scopes), or add the missing API to the project.',
    link: IMPLEMENTATION_GUIDE,
  },
  'invalid-request': {
    summary: 'Adobe IMS could not read the token request.',
    meaning: 'Something between this runner and IMS changed the request, or `ims-url` is not an IMS host.',
    next: 'Check `ims-url` and any proxy that rewrites requests; if neither is in use, report this with the x-debug-id.',
    link: IMS_REFERENCE,
  },
  refused: {
    summary: 'Adobe IMS refused the request for a reason that this action does not know.',
    meaning: 'An error code that is not documented for this request.',
    next: "Read the evidence above; Adobe's support can look up the x-debug-id.",
    link: IMS_REFERENCE,
  },
  throttled: {
    summary: 'Adobe IMS throttles this client: it asked for too many tokens.',
    meaning:
      'HTTP 429, still so after the retries. A token is valid for about 24 hours and can be used many times.',
    next: 'Get one token a job and hand it to the steps (`env-var` does that), run fewer jobs at once, and run this job again later.',
    link: IMS_REFERENCE,
  },
  'ims-unavailable': {
    summary: 'Adobe IMS is unavailable.',
    meaning: 'HTTP 408 or 5xx, still so after the retries.',
    next: 'See whether Adobe reports an incident, and run this job again.',
    link: ADOBE_STATUS,
  },
  timeout: {
    summary: 'Adobe IMS did not answer in time.',
    meaning: 'No complete answer within `timeout` seconds, in any attempt.',
    next: 'Check that the runner may reach the host (firewall, proxy); on a slow network raise `timeout`.',
    link: PROXY,
  },
  dns: {
    summary: 'The host name could not be resolved.',
    meaning: 'DNS has no address for the host, or the runner has no DNS for outside names.',
    next: 'Check `ims-url` for a typing error; on a self-hosted runner check its DNS, or set HTTPS_PROXY.',
    link: PROXY,
  },
  'connection-refused': {
    summary: 'The connection was refused.',
    meaning: 'The host answered that nothing listens there, or a firewall rejected the connection.',
    next: 'Check `ims-url` and its port; on a self-hosted runner check the firewall, or set HTTPS_PROXY.',
    link: PROXY,
  },
  'connection-lost': {
    summary: 'The connection broke before the answer was complete.',
    meaning: 'The network, a firewall or the host closed it, in every attempt.',
    next: 'Run this job again; if it stays, check the firewall or proxy on the way.',
    link: PROXY,
  },
  tls: {
    summary: 'The TLS certificate of the host is not trusted.',
    meaning:
      'A proxy that inspects TLS signs with a private CA, the certificate is expired, or it is for another host.',
    next: "If your network inspects TLS, set NODE_EXTRA_CA_CERTS (in the job's `env` or on the runner) to a PEM file with its CA; never switch verification off.",
    link: EXTRA_CA,
  },
  'tls-protocol': {
    summary: 'The other side does not speak TLS.',
    meaning:
      'The handshake failed before any certificate: a plain http port, or an https:// proxy that speaks http.',
    next: 'Check scheme and port of `ims-url`; write HTTPS_PROXY with http:// unless the proxy itself speaks TLS.',
    link: PROXY,
  },
  proxy: {
    summary: 'The proxy did not let the request through.',
    meaning: 'The proxy wants other credentials, forbids the host, or cannot be reached.',
    next: 'Check HTTPS_PROXY (with its user and password, if it wants any) and that the proxy allows the host; NO_PROXY names hosts that need none.',
    link: PROXY,
  },
  'proxy-variable': {
    summary: 'A proxy variable of this runner has a value that cannot be used.',
    meaning:
      'The variable that names the proxy for https, HTTPS_PROXY or ALL_PROXY in either case, is not the address of an http or https proxy.',
    next: 'Correct the variable that the evidence names, in `env` or on the runner; NO_PROXY names hosts that need no proxy.',
    link: PROXY,
  },
  'not-ims': {
    summary: 'The answer did not come from Adobe IMS.',
    meaning:
      'A web page, a redirect, an empty answer or other text: a login page of a network, or a wrong `ims-url`.',
    next: 'Check `ims-url`, and whether a proxy or a sign-in page answers in place of the host.',
    link: IMS_REFERENCE,
  },
  'unusable-token': {
    summary: 'The answer of Adobe IMS holds no usable access token.',
    meaning:
      'HTTP 200 without an access_token, with a token type other than bearer, or with a lifetime that cannot be true.',
    next: 'Check that `ims-url` is an IMS host; if it is, run this job again and report it with the x-debug-id.',
    link: IMS_REFERENCE,
  },
} as const satisfies Record<string, Message>;

/** Name of a cause. It never changes, because it is an anchor in the documentation. */
export type Cause = keyof typeof CAUSES;
