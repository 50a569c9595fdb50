import type { Rule } from '../model.ts';
import { acsCommons } from './acs-commons.ts';
import { aemFormsCommunications } from './aem-forms-communications.ts';
import { aemImsIntegration, aemImsProvisioned } from './aem-ims-integration.ts';
import { aemServiceCredentials } from './aem-service-credentials.ts';
import { aioContext } from './aio-context.ts';
import { campaign } from './campaign.ts';
import { ciActionDefinition } from './ci-action-definition.ts';
import { ciAppsAction } from './ci-apps-action.ts';
import { ciJwtImsAction } from './ci-jwt-actions.ts';
import { ciCloudManagerAction, ciPrivateKeyAction } from './ci-key-actions.ts';
import { ciStaleKey } from './ci-stale-key.ts';
import { consoleDownload } from './console-download.ts';
import { jenkinsCloudManager } from './jenkins-cloud-manager.ts';
import { kafkaConnect } from './kafka-connect.ts';
import { pdfServicesCredentials } from './pdf-services-credentials.ts';
import { postman } from './postman.ts';
import { queryService } from './query-service.ts';
import { userSync } from './user-sync.ts';
import { workspaceJson } from './workspace-json.ts';

/**
 * Rules about systems that have a migration of their own. They come before every other rule: in their files the
 * general advice would be wrong, and what Adobe provisioned must not be migrated at all.
 */
export const SYSTEM_RULES: readonly Rule[] = [
  aemFormsCommunications,
  aemImsProvisioned,
  aemImsIntegration,
  acsCommons,
  aemServiceCredentials,
];

/** Rules about configuration and credential files, and CI. */
export const CONFIGURATION_RULES: readonly Rule[] = [
  consoleDownload,
  workspaceJson,
  aioContext,
  pdfServicesCredentials,
  userSync,
  kafkaConnect,
  postman,
  campaign,
  jenkinsCloudManager,
  ciAppsAction,
  ciJwtImsAction,
  ciCloudManagerAction,
  ciPrivateKeyAction,
  ciActionDefinition,
  ciStaleKey,
  queryService,
];
