import { placesOf } from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

const PAGE = 'https://github.com/adobe/reactor-uploader';
// The variable as it is set or read. A sentence that names it, as in an error about old names, is not.
const VARIABLE =
  /(?:\$\{?|\benv\.|\bsecrets\.|\benv\[["'`]|\bENV\[["'])(?<at>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})|(?<![\w.])(?<set>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["']?\s{0,3}[:=]|["'`](?<name>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["'`]/g;
const TOOL = /\breactor-(?:uploader|releaser)\b/i;
const FLAG = /--(?:private-key|tech-account-id)\b/g;

function check({ text, path }: Source): Match[] {
  // In YAML a variable is often handed through to nobody; the rule about stale keys warns of that.
  if (/\.ya?ml$/i.test(path) && !TOOL.test(text)) return [];
  const variables = [...text.matchAll(VARIABLE)].map((match) => {
    const name = match.groups?.['at'] ?? match.groups?.['set'] ?? match.groups?.['name'] ?? match[0];
    const start = match.index + match[0].indexOf(name);
    return { start, end: start + name.length };
  });
  return TOOL.test(text) ? [...variables, ...placesOf(FLAG, text)] : variables;
}

export const reactorPrivateKey: Rule = {
  id: 'reactor-private-key',
  title: 'Private key for the tools of Adobe Tags',
  level: 'error',
  message:
    'Gives reactor-uploader or reactor-releaser a private key, for a Service Account (JWT) credential. These stopped working no later than 2026-03-01.',
  proves:
    'Only the versions of the two tools that know JWT (reactor-uploader before 6, reactor-releaser before 4) take a private key and a technical account. The name of a tool alone proves nothing.',
  sources: [PAGE, 'https://github.com/adobe/reactor-releaser'],
  literals: ['reactor_io_integration_private_key', 'reactor-uploader', 'reactor-releaser'],
  check,
  advice: {
    text: 'Use @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, with --auth.client-id and --auth.client-secret, or the variables REACTOR_IO_INTEGRATION_CLIENT_ID and REACTOR_IO_INTEGRATION_CLIENT_SECRET. Delete the private key, the technical account and the organization from the call.',
    before: `npx @adobe/reactor-uploader package.zip --private-key=private.key --org-id=… --tech-account-id=… --api-key=…`,
    after: `npx @adobe/reactor-uploader@6 package.zip --auth.client-id=… --auth.client-secret=…`,
    language: 'sh',
  },
  docs: PAGE,
  samples: {
    matches: [
      {
        path: 'deploy.sh',
        text: 'npx @adobe/reactor-uploader p.zip --private-key="$KEY" --tech-account-id="$ID"\n',
        found: '--private-key',
      },
      {
        path: 'a.yml',
        text: 'run: npx @adobe/reactor-uploader\nenv:\n  REACTOR_IO_INTEGRATION_PRIVATE_KEY: x\n',
        found: 'REACTOR_IO_INTEGRATION_PRIVATE_KEY',
      },
      {
        path: 'a.js',
        text: 'const key = process.env.REACTOR_IO_INTEGRATION_PRIVATE_KEY;\n',
        found: 'REACTOR_IO_INTEGRATION_PRIVATE_KEY',
      },
    ],
    nonMatches: [
      {
        path: '.sauce/config.yml',
        text: 'env:\n  REACTOR_IO_INTEGRATION_PRIVATE_KEY_CONTENTS: $X\n',
        reason: 'handed through, and nothing here reads it',
      },
      {
        path: 'a.sh',
        text: 'npx @adobe/reactor-uploader@6 p.zip --auth.client-id=$ID --auth.client-secret=$SECRET\n',
        reason: 'OAuth',
      },
      {
        path: 'b.js',
        text: "throw new Error('The new names are REACTOR_IO_INTEGRATION_PRIVATE_KEY and others. Update!');\n",
        reason: 'an error about old names',
      },
      { path: 'c.sh', text: 'sign --private-key=key.pem\n', reason: 'a flag of another tool' },
    ],
  },
};
