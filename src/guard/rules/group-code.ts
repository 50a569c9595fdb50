import type { Rule } from '../model.ts';
import { acsCommonsCode } from './acs-commons-code.ts';
import { adobeanalyticsrJwt } from './adobeanalyticsr-jwt.ts';
import { aioCliJwtAuth } from './aio-cli-jwt-auth.ts';
import { aioLibJavaJwt } from './aio-lib-java-jwt.ts';
import { audienceClaim } from './audience-claim.ts';
import { exchangeEndpoint } from './exchange-endpoint.ts';
import { imsGoJwt } from './ims-go-jwt.ts';
import { jwtExchangeRequest } from './jwt-exchange-request.ts';
import { jwtOnlyVersion } from './jwt-only-version.ts';
import { metascope } from './metascope.ts';
import { metascopeClaim } from './metascope-claim.ts';
import { metascopesKey } from './metascopes-key.ts';
import { npmAioLibImsJwt } from './npm-aio-lib-ims-jwt.ts';
import { npmJwtAuth } from './npm-jwt-auth.ts';
import { pdfServicesServiceAccount } from './pdf-services-service-account.ts';
import { pythonPathToKey } from './python-path-to-key.ts';
import { reactorPrivateKey } from './reactor-private-key.ts';
import { technicalAccountKey } from './technical-account-key.ts';
import { umapiClientJwt } from './umapi-client-jwt.ts';

/** Rules about code: the protocol, and the SDKs of each ecosystem. */
export const CODE_RULES: readonly Rule[] = [
  exchangeEndpoint,
  metascopeClaim,
  audienceClaim,
  aioLibJavaJwt,
  jwtExchangeRequest,
  npmJwtAuth,
  npmAioLibImsJwt,
  aioCliJwtAuth,
  pdfServicesServiceAccount,
  umapiClientJwt,
  pythonPathToKey,
  imsGoJwt,
  adobeanalyticsrJwt,
  acsCommonsCode,
  reactorPrivateKey,
];

/** Rules that hold in any file. Rules that know a file's format say more, so that these come behind them. */
export const GENERAL_RULES: readonly Rule[] = [metascope, technicalAccountKey, metascopesKey, jwtOnlyVersion];
