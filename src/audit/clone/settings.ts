import type { Environment } from '../../core/environment.ts';
import { failed, ok, type Result } from '../../core/result.ts';

/** Where to clone from, and with what right. */
export type CloneSource = {
  /** https, or http to this machine; without a user in it. */
  url: string;
  token?: string | undefined;
};

/** How git is started. */
export type GitCommand = { args: string[]; env: Environment };

// Nothing of these counts for anything but this one clone, and nothing that a repository contains can set them.
const SETTINGS = [
  // No program that is not git's own: no hooks, no file system monitor, no helper for a password.
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.askPass=',
  'credential.helper=',
  // No file of the person or the system that says more.
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  // What other systems would take for `.git` is refused on this one as well.
  'core.protectNTFS=true',
  'core.protectHFS=true',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  // Nothing is fetched from an address that the server names.
  'http.followRedirects=false',
  'transfer.bundleURI=false',
  'fetch.uriProtocols=',
  'transfer.credentialsInUrl=die',
  // A server that sends next to nothing is given up before the time limit.
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=60',
  // A large file is written piece by piece, not held in memory.
  'core.bigFileThreshold=8m',
  'core.packedGitWindowSize=32m',
  'core.packedGitLimit=256m',
  // The clone is thrown away, so that nothing has to be safe on the disk or fast later. Each of many clones at a time
  // needs no threads of its own.
  'core.fsync=none',
  'gc.auto=0',
  'maintenance.auto=false',
  'pack.threads=1',
  'index.threads=1',
  'checkout.workers=1',
  'advice.detachedHead=false',
] as const;

// Of the environment, git gets what it needs to start and to reach the server. In the rest there are tokens, and
// variables that change what git does, such as GIT_TRACE_CURL, which prints a token.
const INHERITED =
  /^(?:PATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|(?:HTTPS?|ALL|NO)_PROXY|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|GIT_SSL_CA(?:INFO|PATH)|GIT_EXEC_PATH)$/i;

/**
 * @param command of git, with its options
 * @param operands what follows the address
 * @param home absolute path of an empty folder, so that no `.netrc` and no configuration is found
 * @returns how to start git for one repository of a server; the token is only in the environment
 * Source: https://git-scm.com/docs/git-config (`GIT_CONFIG_COUNT`)
 */
export function gitCommand(
  source: CloneSource,
  command: readonly string[],
  operands: readonly string[],
  { home, env }: { home: string; env: Environment },
): Result<GitCommand, string> {
  const url = addressOf(source.url);
  if (url === undefined) return failed('its address is not one of https');
  const { token } = source;
  if (token !== undefined && /[^\x21-\x7e]/.test(token))
    return failed('the token has characters that no token has');
  const inherited = Object.entries(env).filter(([name]) => INHERITED.test(name));
  return ok({
    args: [...SETTINGS.flatMap((setting) => ['-c', setting]), ...command, '--', url.href, ...operands],
    env: {
      ...Object.fromEntries(inherited),
      HOME: home,
      XDG_CONFIG_HOME: home,
      LC_ALL: 'C',
      LANGUAGE: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_ASKPASS: '',
      GCM_INTERACTIVE: 'never',
      GIT_LFS_SKIP_SMUDGE: '1',
      // Wins over `protocol.*.allow`.
      GIT_ALLOW_PROTOCOL: url.protocol === 'http:' ? 'http' : 'https',
      GIT_NO_REPLACE_OBJECTS: '1',
      ...(token === undefined ? {} : headerFor(url.origin, token)),
    },
  });
}

/** @returns what must not be in a text that git wrote */
export function secretsOf({ token }: CloneSource): string[] {
  return token === undefined ? [] : [token, basic(token)];
}

// Of one server alone; the environment of a process is seen by its own user only, its arguments by all.
function headerFor(origin: string, token: string): Environment {
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic(token)}`,
  };
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

function addressOf(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  const isLocal = url.protocol === 'http:' && /^(?:127\.0\.0\.1|\[::1\]|localhost)$/.test(url.hostname);
  return url.protocol === 'https:' || isLocal ? url : undefined;
}
