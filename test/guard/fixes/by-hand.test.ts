import { expect, test } from 'vitest';
import { planned, summary } from './planned.ts';

test.each([
  [
    'ci-jwt-ims-action',
    '.github/workflows/a.yml',
    'steps:\n  - uses: adobe/aio-app-actions-jwt-ims@v1\n',
    'aio-apps-action@4.1.0',
  ],
  [
    'ci-private-key-action',
    '.github/workflows/a.yml',
    'steps:\n  - uses: example/rde@v1\n    with:\n      technicalAccountId: a\n      private-key: b\n',
    'Take a version of the action',
  ],
  [
    'ci-action-definition',
    'action.yml',
    'inputs:\n  technicalAccountId: {}\n  key: {}\nruns:\n  using: node20\n',
    'new major version',
  ],
  [
    'jenkins-cloud-manager',
    'jenkins.yaml',
    'adobeIOProjectConfig:\n  - privateKeyCredentialsId: k\n    technicalAccountId: t\n',
    'adobeIOProjectConfig',
  ],
  [
    'postman-jwt',
    'x.postman_environment.json',
    '{"values":[{"key":"META_SCOPE","value":"a","enabled":true},{"key":"PRIVATE_KEY","value":"","enabled":true}],"_postman_variable_scope":"environment"}\n',
    'SCOPES in place of META_SCOPE',
  ],
  [
    'audience-claim',
    'a.cs',
    'claims.Add("aud", "https://ims-na1.adobelogin.com/c/" + clientId);\n',
    'claims of the JWT',
  ],
  [
    'metascope-claim',
    'a.py',
    "payload['https://ims-na1.adobelogin.com/s/ent_user_sdk'] = True\n",
    'claims of the JWT',
  ],
  [
    'technical-account-key',
    'adobe.js',
    'const config = {\n  technicalAccountId: id,\n  privateKey: key,\n};\n',
    'the setting for the private key',
  ],
  [
    'adobe-private-key',
    'adobe.rb',
    'class AdobeSettings\n  attr_reader :client_secret, :private_key\nend\n',
    'the setting for the private key',
  ],
  [
    'python-path-to-key',
    'a.py',
    "import aanalytics2\naanalytics2.configure(tech_id='x', path_to_key='k')\n",
    'oauthV2',
  ],
  [
    'acs-commons-code',
    'A.java',
    'import com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl;\n',
    'AccessTokenProvider',
  ],
])('%s', async (rule, path, text, words) => {
  const plan = await planned(path, text);
  expect(plan.after).toBe(text);
  const [place] = plan.places.filter((one) => one.rule === rule);
  expect(place?.outcome).toBe('shown');
  expect(place?.fix.todo.join()).toContain(words);
  expect(summary(plan).todo.length).toBeGreaterThan(0);
});
