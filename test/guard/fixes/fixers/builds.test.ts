import { describe, expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

// Settings in files that build and deploy.
const SCOPES = 'openid,AdobeID,user_management_sdk';

const DOCKERFILE = `FROM node:22
ARG ADOBE_META_SCOPES=ent_user_sdk
ENV ADOBE_CLIENT_SECRET=""
ENV ADOBE_TECHNICAL_ACCOUNT_ID=""
ENV ADOBE_PRIVATE_KEY_PATH=/run/secrets/private.key
USER node
`;

const CASES: readonly (readonly [name: string, path: string, before: string, after: string])[] = [
  [
    'an instruction for each setting',
    'Dockerfile',
    DOCKERFILE,
    `FROM node:22
ARG ADOBE_SCOPES=${SCOPES}
ENV ADOBE_CLIENT_SECRET=""
ENV ADOBE_TECHNICAL_ACCOUNT_ID=""
USER node
`,
  ],
  [
    'a map in a resource',
    'main.tf',
    `resource "kubernetes_secret" "adobe" {
  data = {
    CLIENT_SECRET              = var.adobe_client_secret
    ADOBE_TECHNICAL_ACCOUNT_ID = var.account
    ADOBE_PRIVATE_KEY          = var.adobe_private_key
    ADOBE_META_SCOPES          = "ent_user_sdk"
  }
}
`,
    `resource "kubernetes_secret" "adobe" {
  data = {
    CLIENT_SECRET              = var.adobe_client_secret
    ADOBE_TECHNICAL_ACCOUNT_ID = var.account
    ADOBE_SCOPES               = "${SCOPES}"
  }
}
`,
  ],
  [
    'aio-lib-java',
    'application.properties',
    `aio_client_secret=x
aio_technical_account_id=y
aio_meta_scopes=/s/ent_user_sdk
aio_encoded_pkcs8=\${KEY}
server.port=1
`,
    `aio_client_secret=x
aio_oauth_scopes=${SCOPES}
server.port=1
`,
  ],
];

test.each(CASES)('%s', async (_name, path, before, after) => {
  for (const end of ['\n', '\r\n']) {
    const ended = (text: string): string => text.replaceAll('\n', end);
    const planned = await planOf(path, ended(before));
    expect(planned.after).toBe(ended(after));
    expect(planned.outcomes.every((outcome) => outcome.endsWith(': fixed'))).toBe(true);
    const open = await planOf(path, ended(before).trimEnd());
    expect(open.after).toBe(ended(after).trimEnd());
  }
});

describe('an instruction that sets several is left alone', () => {
  test.each([
    DOCKERFILE.replace('ENV ADOBE_PRIVATE_KEY_PATH', 'ENV A=1 ADOBE_PRIVATE_KEY_PATH').replace(
      /^ARG.*\n/m,
      '',
    ),
    'ENV ADOBE_TECHNICAL_ACCOUNT_ID=x \\\n    ADOBE_PRIVATE_KEY=y\nUSER node\n',
    'ENV ADOBE_PRIVATE_KEY=y ADOBE_TECHNICAL_ACCOUNT_ID=x\nUSER node\n',
    'ENV ADOBE_PRIVATE_KEY y\nENV ADOBE_TECHNICAL_ACCOUNT_ID x\n',
  ])('%j', async (text) => {
    const { after, outcomes } = await planOf('docker/Dockerfile.prod', text);
    expect([after, outcomes.length > 0]).toEqual([text, true]);
  });
});
