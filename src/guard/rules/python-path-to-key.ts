import { pairIn } from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

const PAGE = 'https://github.com/pitchmuc/adobe-analytics-api-2.0/blob/master/docs/getting_started.md';
const PATH_TO_KEY = /\bpath_?to_?key\b/i;
const KEY = /["']private_key["']|\bprivate_key\s{0,4}=(?!=)/;
const TECH_ID = /\btech_id\b/i;
const LIBRARY = /\b(?:aepp|cjapy|aanalytics2|launchpy)\b/;

function check(source: Source): Match[] {
  const { text, path } = source;
  const owned = LIBRARY.test(text) || LIBRARY.test(path);
  if (owned && PATH_TO_KEY.test(text)) return pairIn(source, PATH_TO_KEY, [], 0);
  const path2key = pairIn(source, PATH_TO_KEY, [TECH_ID], 4_000);
  if (path2key.length > 0) return path2key;
  return owned ? pairIn(source, KEY, [TECH_ID], 2_000) : [];
}

export const pythonPathToKey: Rule = {
  id: 'python-path-to-key',
  title: 'Private key for aanalytics2, aepp, cjapy or launchpy',
  level: 'error',
  message:
    'Configures a private key for a library of Adobe Experience Platform or Analytics, which means JWT. It stopped working no later than 2026-03-01.',
  proves:
    'pathToKey is the setting of aanalytics2, aepp, cjapy and launchpy for the private key that signs a JWT; OAuth has scopes in its place. tech_id stays after the migration and proves nothing alone.',
  sources: [PAGE, 'pitchmuc/cjapy (cjapy/configs.py)', 'pitchmuc/aepp (aepp/configs.py)'],
  literals: ['pathtokey', 'path_to_key', 'tech_id'],
  check,
  advice: {
    text: 'Use aanalytics2 0.4.1, aepp 0.3.0, cjapy 0.2.2 or launchpy 0.4.2, or later; create the file with auth_type="oauthV2". Remove pathToKey (private_key) and tech_id, and add scopes.',
    before: `{ "org_id": "…", "client_id": "…", "tech_id": "…", "pathToKey": "private.key", "secret": "…" }`,
    after: `{ "org_id": "…", "client_id": "…", "secret": "…", "scopes": "openid,AdobeID,…" }`,
    language: 'json',
  },
  docs: PAGE,
  samples: {
    matches: [
      {
        path: 'config.json',
        text: '{ "org_id": "x", "tech_id": "y", "pathToKey": "private.key" }\n',
        found: 'pathToKey',
      },
      {
        path: 'a.py',
        text: "import aanalytics2\naanalytics2.configure(tech_id='x', path_to_key='k')\n",
        found: 'path_to_key',
      },
      {
        path: 'b.py',
        text: 'import aepp\naepp.configure(tech_id=t, private_key=k)\n',
        found: 'private_key=',
      },
    ],
    nonMatches: [
      {
        path: 'a.js',
        text: "const pathToKey = path.join(dir, 'key.pem');\n",
        reason: 'a name like any other',
      },
      {
        path: 'b.json',
        text: '{ "org_id": "x", "client_id": "y", "tech_id": "z", "secret": "s", "scopes": "openid" }\n',
        reason: 'what stays after a migration',
      },
    ],
  },
};
