import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Field = {
  type: string;
  id?: string;
  attributes: { label?: string; options?: (string | { label: string; required?: boolean })[] };
};
type Form = { name: string; description: string; body: Field[] };

const folder = fileURLToPath(new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url));
const read = <T>(name: string): T => parse(readFileSync(folder + name, 'utf8')) as T;
const forms = readdirSync(folder).filter((name) => name.endsWith('.yml') && name !== 'config.yml');

// Source: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
describe.each(forms)('the issue form %s', (file) => {
  const { name, description, body } = read<Form>(file);

  test('has what GitHub requires of a form', () => {
    expect([typeof name, typeof description, Array.isArray(body)]).toEqual(['string', 'string', true]);
    const types = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];
    expect(body.filter(({ type }) => !types.includes(type))).toEqual([]);
    const asked = body.filter(({ type }) => type !== 'markdown');
    expect(asked.filter(({ attributes }) => attributes.label === undefined)).toEqual([]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });

  test.skipIf(file === 'feature.yml')('is not sent before a person says that no secret is in it', () => {
    const boxes = body
      .filter(({ type }) => type === 'checkboxes')
      .flatMap(({ attributes }) => attributes.options);
    expect(boxes).toContainEqual({
      label: expect.stringMatching(/^There is no client secret, access token, private key/),
      required: true,
    });
  });
});

test('there is no issue without a form, and the way for vulnerabilities is a private one', () => {
  const config = read<{ blank_issues_enabled: boolean; contact_links: { url: string }[] }>('config.yml');
  expect(config.blank_issues_enabled).toBe(false);
  expect(config.contact_links.map(({ url }) => url)).toContainEqual(
    expect.stringMatching(/\/security\/advisories\/new$/),
  );
});
