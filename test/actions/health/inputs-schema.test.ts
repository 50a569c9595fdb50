import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ENTRIES_MAX, NAME_MAX } from '../../../src/health/entries/check-list.ts';
import { ENTRY_FIELDS } from '../../../src/health/entries/fields.ts';
import { CLIENT_ID, SECRET_1, SECRET_2 } from '../../ims/support.ts';
import { certificate, ORG, readYaml, SCOPE_TEXT } from './inputs-support.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/credentials.schema.json', import.meta.url), 'utf8'),
) as {
  maxItems: number;
  $defs: { entry: { properties: Record<string, { description?: string; maxLength?: number }> } };
};
const valid = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
const { properties } = schema.$defs.entry;

const FULL = { name: 'a', 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPE_TEXT };
const full = (more: Record<string, unknown>) => ({ ...FULL, ...more });
const ids = { 'console-org-id': 123, 'console-credential-id': '456' };

/** Both opinions; an editor reads the YAML with numbers as numbers. */
function opinions(entries: unknown): { schema: boolean; code: boolean } {
  const yaml = JSON.stringify(entries);
  return { schema: valid(parse(yaml)), code: readYaml(yaml).result.ok };
}

test('the schema has the fields and the bounds that the code has, and says what each is', () => {
  expect(Object.keys(properties)).toEqual([...ENTRY_FIELDS]);
  expect(schema.maxItems).toBe(ENTRIES_MAX);
  expect(properties['name']?.maxLength).toBe(NAME_MAX);
  for (const { description } of Object.values(properties)) expect(description).toMatch(/\w{3,}.*\.$/);
});

describe('schema and code agree', () => {
  let pem = '';
  beforeAll(async () => {
    ({ pem } = await certificate());
  });

  test.each([
    full({}),
    full({ 'client-secret': [SECRET_1, SECRET_2] }),
    full({ 'client-secret': [SECRET_1, ''] }),
    full({ scopes: ['openid', 'AdobeID'] }),
    full({ scopes: '["openid"]' }),
    full({ 'org-id': ORG, ...ids }),
    full({ 'org-id': '', 'probe-url': '', environment: '', 'ims-url': '', timeout: '', retries: '' }),
    full({ 'probe-url': 'https://x.example/a?b=c' }),
    full({ 'probe-url': 'https://x.example?b=c' }),
    full({ environment: 'stage', 'ims-url': 'https://x.example', 'console-api-url': 'http://localhost:1/' }),
    full({ timeout: 120, retries: 0 }),
    full({ timeout: '1', retries: '10' }),
    full({ name: 'x'.repeat(80) }),
    full({ name: 7 }),
    full({ rotation: '' }),
    full({ rotation: '{"version":1}' }),
    full({ rotation: { version: 1, phase: 'idle' } }),
    full({ 'legacy-certificate': { integration: { certificateExpirationDate: '2026-02-14' } } }),
  ])('on what is right (case %#)', (entry) => {
    expect(opinions([entry])).toEqual({ schema: true, code: true });
  });

  test('on an entry that has only a certificate', () => {
    const only = { name: 'a', 'legacy-certificate': pem };
    expect(opinions([only])).toEqual({ schema: true, code: true });
    expect(opinions([{ ...only, 'probe-url': '', timeout: 5 }])).toEqual({ schema: true, code: true });
    expect(opinions([{ ...only, 'probe-url': 'https://x.example' }])).toEqual({ schema: false, code: false });
    expect(opinions([{ ...only, ...ids }])).toEqual({ schema: false, code: false });
    expect(opinions([{ ...only, 'client-id': CLIENT_ID }])).toEqual({ schema: false, code: false });
    expect(opinions([{ ...only, 'client-secret': '' }])).toEqual({ schema: false, code: false });
  });

  test.each([
    [{ name: 'a' }],
    [full({ name: '' })],
    [full({ name: ' ' })],
    [full({ name: 'a\nb' })],
    [full({ name: 'x'.repeat(81) })],
    [full({ client_id: CLIENT_ID })],
    [full({ 'client-id': '' })],
    [full({ 'client-secret': ' ' })],
    [full({ 'client-secret': [] })],
    [full({ 'client-secret': [''] })],
    [full({ 'client-secret': ['a-secret', 'b-secret', 'c-secret'] })],
    [full({ scopes: '' })],
    [full({ scopes: [] })],
    [full({ scopes: 'openid,ent_user_sdk' })],
    [full({ scopes: ['ent_user_sdk'] })],
    [full({ 'org-id': 'x' })],
    [full({ 'console-org-id': 1 })],
    [full({ 'console-org-id': 'x', 'console-credential-id': 1 })],
    [full({ 'probe-url': 'x' })],
    [full({ 'probe-url': 'https://u:p@x.example' })],
    [full({ 'probe-url': 'https://x.example/#f' })],
    [full({ environment: 'prod' })],
    [full({ 'ims-url': 'https://x.example/ims' })],
    [full({ 'console-api-url': 'ftp://x.example' })],
    [full({ timeout: 0 })],
    [full({ timeout: '121' })],
    [full({ retries: 11 })],
    [full({ retries: 1.5 })],
    [full({ rotation: ['{}'] })],
    [full({ 'legacy-certificate': '' })],
    [full({ 'legacy-certificate': {} })],
    ['text'],
    [FULL, null],
    FULL,
    [],
    Array.from({ length: 501 }, (_, at) => full({ name: `n${at}` })),
  ])('on what is wrong (case %#)', (entries) => {
    expect(opinions(entries)).toEqual({ schema: false, code: false });
  });
});
