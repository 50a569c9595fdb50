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
])('%s', async (rule, path, text, words) => {
  const plan = await planned(path, text);
  expect(plan.after).toBe(text);
  const [place] = plan.places.filter((one) => one.rule === rule);
  expect(place?.outcome).toBe('shown');
  expect(place?.fix.todo.join()).toContain(words);
  expect(summary(plan).todo.length).toBeGreaterThan(0);
});
