import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const PAGE = 'https://github.com/adobe/reactor-uploader';
// Where the variable is set or read. A sentence about it, such as an error about old names, does not match.
const VARIABLE =
  /(?:\$\{?|\benv\.|\bsecrets\.|\benv\[["'`]|\bENV\[["'])(?<at>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})|(?<![\w.])(?<set>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["']?\s{0,3}[:=]|["'`](?<name>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["'`]/g;
const TOOL = /\breactor-(?:uploader|releaser)\b/i;
const FLAG = /--(?:private-key|tech-account-id)\b/g;

function check({ text, path }: Document): Match[] {
  // In YAML a variable is often passed on, but not used; the rule ci-stale-key warns about that.
  if (/\.ya?ml$/i.test(path) && !TOOL.test(text)) return [];
  const variables = [...text.matchAll(VARIABLE)].map((match) => {
    const name = match.groups?.['at'] ?? match.groups?.['set'] ?? match.groups?.['name'] ?? match[0];
    const start = match.index + match[0].indexOf(name);
    return { start, end: start + name.length };
  });
  return TOOL.test(text) ? [...variables, ...placesOf(FLAG, text)] : variables;
}

export const reactorPrivateKey = defineRule({
  id: 'reactor-private-key',
  tier: 'package',
  title: 'Private key for the tools of Adobe Tags',
  level: 'error',
  message:
    'Gives reactor-uploader or reactor-releaser a private key, for a Service Account (JWT) credential.',
  proves:
    'Only the versions of the two tools that know JWT (reactor-uploader before 6, reactor-releaser before 4) take a private key and a technical account. The name of a tool alone proves nothing.',
  matchers: [
    {
      keywords: ['reactor_io_integration_private_key', 'reactor-uploader', 'reactor-releaser'],
      when: [VARIABLE, TOOL],
      check,
    },
  ],
  advice: {
    text: 'Use @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, with --auth.client-id and --auth.client-secret, or the variables REACTOR_IO_INTEGRATION_CLIENT_ID and REACTOR_IO_INTEGRATION_CLIENT_SECRET. Delete the private key, the technical account and the organization from the call.',
    before: `npx @adobe/reactor-uploader package.zip --private-key=private.key --org-id=… --tech-account-id=… --api-key=…`,
    after: `npx @adobe/reactor-uploader@6 package.zip --auth.client-id=… --auth.client-secret=…`,
    language: 'sh',
  },
  docs: PAGE,
});
