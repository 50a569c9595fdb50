import { AIO_LIB_IMS } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import { npmDependencies, npmUses, ownName } from '../detect/package-json.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

const NAME = '@adobe/aio-lib-ims-jwt';

function check(document: Document): Match[] {
  const direct = npmDependencies(document).filter(({ name }) => name === NAME);
  const places = [...direct, ...ownName(document, NAME), ...npmUses(document, NAME)];
  return places.map(({ start, end }) => ({ start, end }));
}

export const npmAioLibImsJwt = defineRule({
  id: 'npm-aio-lib-ims-jwt',
  tier: 'package',
  title: 'npm package @adobe/aio-lib-ims-jwt, used directly',
  level: 'error',
  message: 'Uses @adobe/aio-lib-ims-jwt directly, which only signs and exchanges JWTs.',
  proves:
    'The package does nothing but sign and exchange a JWT. It comes with every @adobe/aio-lib-ims, so that lock files and other transitive mentions prove nothing: only a direct dependency, an import or an installation counts.',
  matchers: [{ keywords: ['adobe/aio-lib-ims-jwt'], when: [/adobe\/aio-lib-ims-jwt/], check }],
  advice: {
    text: 'Depend on @adobe/aio-lib-ims 6.4.0 or later only, with a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id; remove private_key and meta_scopes.',
    before: `"dependencies": { "@adobe/aio-lib-ims": "^5", "@adobe/aio-lib-ims-jwt": "^2" }`,
    after: `"dependencies": { "@adobe/aio-lib-ims": "^8" }`,
    language: 'json',
    scopes: true,
  },
  docs: AIO_LIB_IMS,
});
