import { credentialKindOf, isApiDescription } from '../../../detect/evidence.ts';
import type { Fix, Fixer, FixInput, FixPlace } from '../../model.ts';
import { DOCKERFILE } from '../../settings/settings.ts';
import { AEM, BY_HAND } from './by-hand.ts';
import { FORMATS } from './formats.ts';
import { byHand, migrated } from './migrate.ts';

// Also with an ending such as `.example` or `.dist` behind it.
const FILES =
  /(?:^|\/)(?:[^/]*\.)?env(?:rc)?(?:[._-][\w-]+)*$|\.(?:env|properties|ini|cfg|conf|config|toml|tf|tfvars|hcl|json[c5]?|ya?ml|aio)(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.aio|console[^/.]*)$/i;
const NOT = /postman|insomnia|\.(?:js|ts|har)$/i;
// Collections of requests, whatever their name.
const REQUESTS = /"(?:__export_format|_postman_id|_postman_variable_scope)"/;

const SETTINGS = [
  'metascopes-key',
  'metascope',
  'technical-account-key',
  'adobe-private-key',
  'exchange-endpoint',
  'pdf-services-service-account',
  'aem-forms-communications',
];

/** Settings of a Service Account (JWT) credential in configuration files. */
export const configuration: Fixer = {
  rules: [...SETTINGS, ...Object.keys(FORMATS), ...Object.keys(BY_HAND)],
  fix: fixed,
};

function fixed(input: FixInput): Fix[] {
  const { document, places } = input;
  const isSettings = FILES.test(document.path) || DOCKERFILE.test(document.path);
  if (!isSettings || NOT.test(document.path) || REQUESTS.test(document.text) || isApiDescription(document))
    return [];
  const ofRule = ({ rule }: FixPlace): string | undefined => BY_HAND[rule];
  const hand = places.find((place) => ofRule(place) !== undefined);
  if (hand !== undefined) return [byHand(places, ofRule(hand) ?? '')];
  if (credentialKindOf(document.text) === 'aem') return [byHand(places, AEM)];
  const format = places.map(({ rule }) => FORMATS[rule]).find((one) => one !== undefined);
  return migrated(input, format ?? {});
}
