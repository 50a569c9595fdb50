package com.example.reports;

import com.adobe.aio.auth.JwtContext;
import com.adobe.aio.ims.JWTAuthInterceptor;
import com.adobe.aio.util.PrivateKeyBuilder;
import com.adobe.aio.workspace.Workspace;
import java.util.Properties;

/** Signs the requests of the reports. */
final class Tokens {
  private Tokens() {}

  static Workspace workspace(Properties properties) throws Exception {
    JwtContext context = JwtContext.builder()
        .clientSecret(properties.getProperty("aio_client_secret"))
        .technicalAccountId(properties.getProperty("aio_technical_account_id"))
        .addMetascope("/s/ent_adobeio_sdk")
        .privateKey(new PrivateKeyBuilder().properties(properties).build())
        .build();
    return Workspace.builder()
        .imsOrgId(properties.getProperty("aio_ims_org_id"))
        .apiKey(properties.getProperty("aio_api_key"))
        .authContext(context)
        .build();
  }
}
