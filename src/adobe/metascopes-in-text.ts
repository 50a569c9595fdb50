/** Scopes that every OAuth Server-to-Server credential seen so far has. */
const BASE = ['openid', 'AdobeID', 'read_organizations', 'additional_info.projectedProductContext'] as const;
const TAGS = [...BASE, 'additional_info.job_function', 'additional_info.roles'] as const;
const EVENTS = ['event_receiver', 'event_receiver_api'] as const;

/**
 * Metascopes of Service Account (JWT) credentials, in lower case, and the OAuth scopes of the same product. Adobe
 * publishes no list of scopes: they are proposals, the Developer Console decides. An empty list means that none is
 * public. From AdobeDocs/adobeio-auth `JWT/Scopes.md` and the documentation of each product.
 */
export const METASCOPES: Readonly<Record<string, readonly string[]>> = {
  ent_adobeio_sdk: [...BASE, 'additional_info.roles', 'adobeio_api'],
  ent_dataservices_sdk: [...BASE, 'session'],
  ent_analytics_bulk_ingest_sdk: BASE,
  ent_cja_sdk: [...BASE, 'session'],
  ent_marketing_sdk: [...BASE, 'target_sdk', 'additional_info.roles'],
  ent_campaign_sdk: [
    ...BASE,
    'campaign_sdk',
    'campaign_config_server_general',
    'deliverability_service_general',
  ],
  ent_user_sdk: ['openid', 'AdobeID', 'user_management_sdk'],
  ent_cloudmgr_sdk: [...BASE, 'read_pc.dma_aem_ams'],
  ent_aem_cloud_api: [...BASE, 'read_pc.dma_aem_ams'],
  ent_aem_cloud_sdk: [...BASE, 'read_pc.dma_aem_ams'],
  ent_aemforms_sdk: [...BASE, 'read_pc.dma_aem_cloud', 'aem.document'],
  ent_reactor_sdk: TAGS,
  ent_reactor_admin_sdk: TAGS,
  ent_reactor_it_admin_sdk: TAGS,
  ent_reactor_developer_sdk: TAGS,
  ent_reactor_approver_sdk: TAGS,
  ent_reactor_publisher_sdk: TAGS,
  ent_reactor_extension_developer_sdk: TAGS,
  ent_smartcontent_sdk: [
    'openid',
    'AdobeID',
    'additional_info.projectedProductContext',
    'read_pc.dma_smart_content',
  ],
  ent_documentcloud_sdk: ['openid', 'AdobeID', 'DCAPI'],
  ent_ccas_sdk: [
    'openid',
    'AdobeID',
    'session',
    'additional_info',
    'read_organizations',
    'firefly_api',
    'ff_apis',
  ],
  ent_default_sdk: [
    'openid',
    'AdobeID',
    'session',
    'additional_info',
    'read_organizations',
    'firefly_api',
    'ff_apis',
  ],
  asset_compute_meta: [...BASE, 'asset_compute', ...EVENTS],
  event_receiver_api: [...BASE, ...EVENTS],
  ent_aam_sdk: [],
  ent_activation_sdk: [],
  ent_brand_portal_sdk: [],
  ent_gdpr_sdk: [],
  ent_partners_sdk: [],
  ent_places_sdk: [],
  ent_sensei_image_sdk: [],
  ent_stocksearch_sdk: [],
};

// Bounded, so that a long run of word characters is looked at once only. The same in capitals is a constant's name.
const NAMES = /\b(?:ent_[a-z0-9_]{1,48}_(?:sdk|api)|asset_compute_meta)\b/gi;

/** Where a metascope stands. */
export type MetascopePlace = { name: string; start: number; end: number };

/**
 * Finds names that look like metascopes. `event_receiver_api` is left out, because it is an OAuth scope as well.
 *
 * @param text any text
 * @returns places in order, names in lower case: letters, digits and `_` only
 */
export function metascopesIn(text: string): MetascopePlace[] {
  return [...text.matchAll(NAMES)].map(({ 0: found, index }) => ({
    name: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

/**
 * Tells whether Adobe or a public application of it names this metascope.
 *
 * @param name lower case
 * @returns true for the ones of {@link METASCOPES}
 */
export function isKnownMetascope(name: string): boolean {
  return Object.hasOwn(METASCOPES, name);
}

/**
 * Says what to ask for in place of metascopes.
 *
 * @param names metascopes of a file, in lower case; unknown and repeated ones are allowed
 * @returns one or two sentences for an advice
 */
export function scopeAdvice(names: readonly string[]): string {
  const distinct = [...new Set(names)].sort();
  const scopes = [...new Set(distinct.flatMap((name) => METASCOPES[name] ?? []))];
  const open = distinct.filter((name) => (METASCOPES[name] ?? []).length === 0).slice(0, 5);
  const propose =
    scopes.length === 0
      ? ''
      : ` scope=${scopes.join(',')} (check in the Developer Console, under the credential).`;
  const copy =
    open.length === 0
      ? ''
      : ` For ${open.join(', ')} copy the scopes from the credential in the Developer Console.`;
  return `Metascopes do not exist in OAuth: remove them and ask for scopes.${propose}${copy}`;
}
