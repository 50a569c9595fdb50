import type { Document } from '../detect/document.ts';
import { pairIn } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const PAGE = 'https://github.com/pitchmuc/adobe-analytics-api-2.0/blob/master/docs/getting_started.md';
const PATH_TO_KEY = /\bpath_?to_?key\b/i;
const KEY = /["']private_key["']|\bprivate_key\s{0,4}=(?!=)/;
const TECH_ID = /\btech_id\b/i;
const LIBRARY = /\b(?:aepp|cjapy|aanalytics2|launchpy)\b/;

// In the order of how often they are used; a file mostly imports one.
const LIBRARIES = (
  [
    ['aepp', '0.3.0'],
    ['aanalytics2', '0.4.1'],
    ['cjapy', '0.2.2'],
    ['launchpy', '0.4.2'],
  ] as const
).map(([name, version]) => ({
  when: [new RegExp(`\\b(?:import|from)\\s{1,4}${name}\\b`, 'g')],
  text: `Use ${name} ${version} or later; create the file with auth_type="oauthV2". Remove pathToKey (private_key) and tech_id, and add scopes.`,
}));

function check(document: Document): Match[] {
  const { text, path } = document;
  const owned = LIBRARY.test(text) || LIBRARY.test(path);
  if (owned && PATH_TO_KEY.test(text)) return pairIn(document, PATH_TO_KEY, [], 0);
  const path2key = pairIn(document, PATH_TO_KEY, [TECH_ID], 4_000);
  if (path2key.length > 0) return path2key;
  return owned ? pairIn(document, KEY, [TECH_ID], 2_000) : [];
}

export const pythonPathToKey = defineRule({
  id: 'python-path-to-key',
  tier: 'package',
  title: 'Private key for aanalytics2, aepp, cjapy or launchpy',
  level: 'error',
  message:
    'Configures a private key for a library of Adobe Experience Platform or Analytics, which means JWT.',
  proves:
    'pathToKey is the setting of aanalytics2, aepp, cjapy and launchpy for the private key that signs a JWT; OAuth has scopes in its place. tech_id stays after the migration and proves nothing alone.',
  matchers: [
    {
      keywords: ['pathtokey', 'path_tokey', 'pathto_key', 'path_to_key', 'tech_id'],
      when: [PATH_TO_KEY, TECH_ID],
      check,
    },
  ],
  advice: {
    text: 'Use aanalytics2 0.4.1, aepp 0.3.0, cjapy 0.2.2 or launchpy 0.4.2, or later; create the file with auth_type="oauthV2". Remove pathToKey (private_key) and tech_id, and add scopes.',
    before: `{ "org_id": "…", "client_id": "…", "tech_id": "…", "pathToKey": "private.key", "secret": "…" }`,
    after: `{ "org_id": "…", "client_id": "…", "secret": "…", "scopes": "openid,AdobeID,…" }`,
    language: 'json',
    inFile: LIBRARIES,
    scopes: true,
    more: [
      {
        language: 'python',
        before: `configure(org_id=…, client_id=…, secret=…, tech_id=…, path_to_key="private.key")`,
        after: `configure(org_id=…, client_id=…, secret=…, scopes="openid,AdobeID,…")`,
      },
    ],
  },
  docs: PAGE,
});
