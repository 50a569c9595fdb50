import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { EXAMPLE_CLIENT, type ImsServer, startImsServer, startProxy } from '../ims-server/index.ts';
import { createJob, type Job } from '../runner/index.ts';

export const [SECRET_1 = '', SECRET_2 = ''] = EXAMPLE_CLIENT.clientSecrets;
/** A client secret that IMS does not know any more, put together so that no scanner takes it for a leak. */
export const DELETED = `p8e-${'DeletedLongAgo00'.repeat(2)}`;
export const CLIENT_ID = EXAMPLE_CLIENT.clientId;
export const SCOPES = 'openid,AdobeID,read_organizations';
const ADOBE = 'ims-na1.adobelogin.com:443';

/** One embedded IMS under Adobe's name, and one job that can reach nothing else. */
export type Setup = {
  ims: ImsServer;
  job: Job;
  /** Home of the job's programs, outside the workspace. */
  home: string;
  close: () => Promise<void>;
};

/**
 * @param stored the repository secret
 * @param proxy true: Adobe's host is reached through HTTPS_PROXY only
 */
export async function open(stored: string, proxy = false): Promise<Setup> {
  const ims = await startImsServer();
  const forward = proxy ? await startProxy({ map: { [ADOBE]: `localhost:${ims.port}` } }) : undefined;
  const home = mkdtempSync(join(tmpdir(), 'compare-'));
  // What address.ts does for Node.js: only the address, and the authority.
  const address = proxy ? '' : `connect-to = "${ADOBE}:127.0.0.1:${ims.port}"\n`;
  writeFileSync(join(home, '.curlrc'), `${address}cacert = "${ims.caFile}"\n`);
  const job = await createJob({
    secrets: { IMS_CLIENT_SECRET: stored },
    machineEnv: {
      HOME: home,
      CURL_HOME: home,
      NODE_OPTIONS: `--import=${new URL('address.ts', import.meta.url)}`,
      NODE_EXTRA_CA_CERTS: ims.caFile,
      COMPARE_IMS_PORT: proxy ? '' : String(ims.port),
      ...(forward === undefined ? {} : { HTTPS_PROXY: forward.url, https_proxy: forward.url }),
    },
  });
  const close = async (): Promise<void> => {
    await job.dispose();
    await ims.close();
    await forward?.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ims, job, home, close };
}

/** The files below a folder that hold one of these texts: path, mode and which. */
export function filesWith(folder: string, texts: Readonly<Record<string, string>>): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path, 'utf8');
    const held = Object.keys(texts).filter((name) => texts[name] && content.includes(texts[name]));
    const mode = (statSync(path).mode & 0o777).toString(8);
    return held.length === 0 ? [] : [`\`${relative(folder, path)}\` (mode ${mode}): ${held.join(', ')}`];
  });
}
