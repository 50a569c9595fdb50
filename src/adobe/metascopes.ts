/** What replaces a metascope of a Service Account (JWT) credential. */
export type MetascopeReplacement = {
  /** Product or API, by Adobe's name. */
  product: string;
  /** OAuth scopes that replace it; empty if Adobe publishes none and only the Developer Console shows them. */
  scopes: readonly string[];
};

const BASE = ['openid', 'AdobeID', 'read_organizations', 'additional_info.projectedProductContext'] as const;
const EXPERIENCE_PLATFORM = ['openid', 'session', ...BASE.slice(1)] as const;
const TAGS: MetascopeReplacement = {
  product: 'Tags (Reactor API)',
  scopes: [...BASE, 'additional_info.job_function', 'additional_info.roles'],
};
const FIREFLY: MetascopeReplacement = {
  product: 'Photoshop, Lightroom and Firefly Services',
  scopes: ['openid', 'AdobeID', 'session', 'additional_info', 'read_organizations', 'firefly_api', 'ff_apis'],
};
const CLOUD_MANAGER = [...BASE, 'read_pc.dma_aem_ams'] as const;
const onlyConsole = (product: string): MetascopeReplacement => ({ product, scopes: [] });

/**
 * Metascopes of Service Account (JWT) credentials and the OAuth scopes that replace them. Adobe publishes no complete
 * list, so these are suggestions. The credential's page in the Developer Console is authoritative.
 *
 * Source: AdobeDocs/adobe-dev-console `JWT/scopes.md` (deleted 2025-06-27) and AdobeDocs/adobeio-auth
 * `JWT/Scopes.md` for the names; the products' own OAuth Server-to-Server pages for the scopes.
 */
export const METASCOPES: Readonly<Record<string, MetascopeReplacement>> = {
  asset_compute_meta: {
    product: 'Asset Compute',
    scopes: [...BASE, 'asset_compute', 'event_receiver', 'event_receiver_api'],
  },
  ent_aam_sdk: onlyConsole('Audience Manager'),
  ent_adobeio_sdk: {
    product: 'I/O Management API',
    scopes: [...BASE, 'additional_info.roles', 'adobeio_api'],
  },
  ent_aem_cloud_api: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
  ent_aem_cloud_sdk: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
  ent_aemforms_sdk: {
    product: 'AEM Forms Communications',
    scopes: [...BASE, 'read_pc.dma_aem_cloud', 'aem.document'],
  },
  ent_analytics_bulk_ingest_sdk: {
    product: 'Analytics',
    scopes: BASE,
  },
  ent_brand_portal_sdk: onlyConsole('Brand Portal'),
  ent_campaign_sdk: {
    product: 'Campaign',
    scopes: [...BASE, 'campaign_sdk', 'campaign_config_server_general', 'deliverability_service_general'],
  },
  ent_ccas_sdk: FIREFLY,
  ent_cja_sdk: { product: 'Customer Journey Analytics', scopes: EXPERIENCE_PLATFORM },
  ent_cloudmgr_sdk: { product: 'Cloud Manager', scopes: CLOUD_MANAGER },
  ent_dataservices_sdk: { product: 'Experience Platform', scopes: EXPERIENCE_PLATFORM },
  ent_default_sdk: FIREFLY,
  ent_documentcloud_sdk: { product: 'PDF Services', scopes: ['openid', 'AdobeID', 'DCAPI'] },
  ent_gdpr_sdk: onlyConsole('Privacy Service'),
  ent_marketing_sdk: {
    product: 'Target',
    scopes: [...BASE, 'target_sdk', 'additional_info.roles'],
  },
  ent_partners_sdk: onlyConsole('VIP Marketplace'),
  ent_places_sdk: onlyConsole('Places'),
  ent_reactor_admin_sdk: TAGS,
  ent_reactor_approver_sdk: TAGS,
  ent_reactor_developer_sdk: TAGS,
  ent_reactor_extension_developer_sdk: TAGS,
  ent_reactor_it_admin_sdk: TAGS,
  ent_reactor_publisher_sdk: TAGS,
  ent_reactor_sdk: TAGS,
  ent_sensei_image_sdk: onlyConsole('Sensei'),
  ent_smartcontent_sdk: {
    product: 'AEM Smart Content',
    scopes: ['openid', 'AdobeID', 'additional_info.projectedProductContext', 'read_pc.dma_smart_content'],
  },
  ent_stocksearch_sdk: onlyConsole('Stock'),
  ent_user_sdk: {
    product: 'User Management API',
    scopes: ['openid', 'AdobeID', 'user_management_sdk'],
  },
};

// In a JWT, the claim of a metascope is an address such as https://ims-na1.adobelogin.com/s/ent_user_sdk.
const CLAIM = /^https:\/\/[^/]+\/s\//;
const METASCOPE = /^(?:ent_[a-z0-9_]+_(?:sdk|api)|asset_compute_meta)$/;

/** A metascope that a user gave as a scope. */
export type Metascope = { name: string; replacement: MetascopeReplacement };

/**
 * Recognises a metascope, which only Service Account (JWT) credentials have, among scopes. `event_receiver_api` is not
 * reported, because it is an OAuth scope as well.
 *
 * @param scope one scope as the user wrote it
 * @returns the metascope's name and what replaces it (no scopes if it is unknown); undefined for any other text
 */
export function metascope(scope: string): Metascope | undefined {
  const name = scope.replace(CLAIM, '');
  if (!METASCOPE.test(name)) return undefined;
  return { name, replacement: METASCOPES[name] ?? onlyConsole('') };
}

/** @returns one line of Markdown that says what replaces a metascope */
export function describeMetascope({ name, replacement }: Metascope): string {
  const product = replacement.product === '' ? '' : ` (${replacement.product})`;
  return replacement.scopes.length === 0
    ? `\`${name}\`${product}: Adobe publishes no list for it; the Developer Console shows the scopes.`
    : `\`${name}\`${product} is replaced by: ${replacement.scopes.join(',')}`;
}
