import { describe, expect, test } from 'vitest';
import { CLIENT_ID, SECRET_1, SECRET_2 } from '../../ims/support.ts';
import { certificate, OLDER, read, readList, readYaml, SCOPE_TEXT } from './inputs-support.ts';

const FULL = { name: 'a', 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPE_TEXT };
const SINGLE = { 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPE_TEXT };
const one = (more: Record<string, unknown>) => readList({ ...FULL, ...more });

describe('owner and project', () => {
  test('are read, with or without the @', () => {
    expect(one({ owner: '@acme/data', project: 'Acme reporting' }).entries).toMatchObject([
      { owner: '@acme/data', project: 'Acme reporting' },
    ]);
    expect(one({ owner: 'mona' }).entries[0]?.owner).toBe('@mona');
    expect(one({ owner: '', project: '' }).entries[0]).toMatchObject({
      owner: undefined,
      project: undefined,
    });
  });

  test('an @ without quotes is named for what it is', () => {
    const { ids, lines } = readYaml(
      `- name: a\n  client-id: ${CLIENT_ID}\n  client-secret: ${SECRET_1}\n  scopes: openid\n  owner: @acme/data\n`,
    );
    expect(ids).toEqual(['credentials-not-yaml']);
    expect(lines[0]).toBe(
      'Line 5, column 10: a value that begins with @ or ` needs quotes (BAD_SCALAR_START).',
    );
  });

  test.each(['@octocat @mona', '@a/b/c', 'x-', '@acme/data)', ['mona']])('%j is no owner', (owner) => {
    expect(one({ owner }).lines).toEqual([
      expect.stringMatching(/^entry "a", owner: must be (?:a person or a team on GitHub|one text)/),
    ]);
  });

  test('a secret is no owner', () => {
    const older = 'MyOlderSecret0123456';
    const { lines, text } = one({ 'client-secret': older, owner: older });
    expect(lines).toEqual(['entry "a", owner: must not hold a secret.']);
    expect(text).not.toContain(older);
  });

  test.each(['a\nb', 'x'.repeat(81), 'a\u200bb', ['a']])('%j is no project', (project) => {
    expect(one({ project }).lines).toEqual([
      expect.stringMatching(/^entry "a", project: must be one (?:line of at most 80 characters|text)/),
    ]);
  });

  test('a project is sanitized', () => {
    expect(one({ project: '<b>::error::x' }).entries[0]?.project).toBe('‹b›: :error: :x');
    expect(one({ project: `my ${SECRET_1}` }).entries[0]?.project).toBe('my ***');
    expect(one({ 'client-secret': OLDER, project: `x ${OLDER}` }).entries[0]?.project).toBe('x ***');
  });
});

describe('the number of the project', () => {
  const ids = { 'console-org-id': '12', 'console-credential-id': '34' };

  test('is read with the other two', () => {
    expect(one({ ...ids, 'console-project-id': '4566206088344796932' }).entries[0]?.consoleIds).toEqual({
      organization: '12',
      credential: '34',
      project: '4566206088344796932',
    });
    expect(one({ 'console-project-id': '5' }).lines).toEqual([
      'entry "a", console-org-id: is missing: it belongs to console-project-id.',
      'entry "a", console-credential-id: is missing: it belongs to console-project-id.',
    ]);
    expect(one({ ...ids, 'console-project-id': 'x' }).lines).toHaveLength(1);
  });
});

describe('the GitHub secret', () => {
  test.each([
    ['IMS_CLIENT_SECRET', { name: 'IMS_CLIENT_SECRET' }],
    [' ims_client_secret ', { name: 'IMS_CLIENT_SECRET' }],
    [
      { name: 'KEY', environment: 'production' },
      { name: 'KEY', environment: 'production' },
    ],
    [
      { name: 'KEY', repository: 'acme/keys', environment: '', organization: '' },
      { name: 'KEY', repository: 'acme/keys' },
    ],
    [
      { name: 'KEY', organization: 'acme' },
      { name: 'KEY', organization: 'acme' },
    ],
    ['', undefined],
  ])('is a name or a mapping: %j', (secret, found) => {
    const { entries, lines, masks } = one({ secret });
    expect([lines, entries[0]?.secret]).toEqual([[], found]);
    expect(masks.filter((mask) => /KEY|production|acme|^IMS/i.test(mask))).toEqual([]);
  });

  test.each([
    ['A-B', /must be the name of a GitHub secret: letters, digits and underscores/],
    ['1A', /must be the name of a GitHub secret/],
    [
      'GITHUB_TOKEN',
      /looks like the value of a secret: give the name of the GitHub secret.* not GITHUB_ first/,
    ],
    [['A'], /must be the name of a GitHub secret, or a mapping of name, .*; it is a list/],
    [[{ name: 'A' }], /it is something else/],
    [{ name: { a: 'b' } }, /it is something else/],
    [{ environment: 'x' }, /name must be the name of a GitHub secret/],
    [{ name: 'A', colour: 'x' }, /has a key that is not one of name, environment, repository, organization/],
    [{ name: 'A', environment: 'a"b' }, /environment must be the name of an environment/],
    [{ name: 'A', repository: 'shop' }, /repository must be a repository on GitHub/],
    [{ name: 'A', organization: 'a b' }, /organization must be the name of an account/],
    [{ name: 'A', organization: 'acme', environment: 'x' }, /of an organization, or of a repository/],
  ])('is not %j', (secret, line) => {
    const { lines } = one({ secret });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^entry "a", secret: /);
    expect(lines[0]).toMatch(line);
  });

  // The field was another spelling of `client-secret`, and old client secrets have any form.
  test.each([
    SECRET_2,
    OLDER,
    'f00dfeed0123456789abcdef01234567',
    'F00DFEED0123456789ABCDEF01234567',
    'MyOldSecret0123456789',
    { name: 'MyOldSecret0123456789' },
    { name: SECRET_2 },
  ])('that is the value of one is refused, masked and not repeated: %j', (secret) => {
    const value = typeof secret === 'string' ? secret : secret.name;
    for (const { lines, masks, text } of [
      one({ secret }),
      read({ ...SINGLE, secret: JSON.stringify(secret) }),
    ]) {
      expect(lines).toHaveLength(1);
      expect(masks).toContain(value);
      expect(text).not.toContain(value);
    }
  });

  test('that is the client secret of the entry is refused, whatever its form is', () => {
    const { lines, text } = one({ 'client-secret': 'OLDSECRETOFLETTERS', secret: 'OLDSECRETOFLETTERS' });
    expect(lines).toEqual([expect.stringContaining('looks like the value of a secret')]);
    expect(text).not.toContain('OLDSECRETOFLETTERS');
  });

  test('without a client secret is taken for it: masked, and named', () => {
    const { 'client-secret': _none, ...rest } = FULL;
    const { lines, masks, text } = readList({ ...rest, secret: 'OLDSECRETOFLETTERS' });
    expect(lines).toEqual([
      'entry "a", secret: names the GitHub secret that holds client-secret, which is missing. If it is the client secret itself, write client-secret.',
    ]);
    expect(masks).toContain('OLDSECRETOFLETTERS');
    expect(text).not.toContain('OLDSECRETOFLETTERS');
  });

  test('belongs to no entry that has only a certificate', async () => {
    const { pem } = await certificate();
    expect(readList({ name: 'a', 'legacy-certificate': pem, secret: 'KEY' }).lines).toEqual([
      expect.stringMatching(/^entry "a", secret: names the GitHub secret/),
    ]);
    const about = { owner: 'mona', project: 'P' };
    expect(readList({ name: 'a', 'legacy-certificate': pem, ...about }).entries).toMatchObject([
      { owner: '@mona', project: 'P' },
    ]);
  });

  test.each([
    ['KEY', { name: 'KEY' }],
    ['{ name: KEY, environment: production }', { name: 'KEY', environment: 'production' }],
    ['name: KEY\nenvironment: production\n', { name: 'KEY', environment: 'production' }],
    ['', undefined],
    [' ', undefined],
  ])('is an input of a single credential: %j', (secret, found) => {
    const { entries, lines } = read({ ...SINGLE, secret });
    expect([lines, entries[0]?.secret]).toEqual([[], found]);
  });

  test.each(['{ name: KEY', '{name: [}', 'name: {a: {b: c}}', '- KEY'])(
    'of a single credential that cannot be read is an error: %j',
    (secret) => {
      const { ids, lines } = read({ ...SINGLE, secret });
      expect(ids).toEqual(['credential-inputs']);
      expect(lines).toEqual([expect.stringMatching(/^`secret` /)]);
    },
  );

  test('besides a list belongs into the list', () => {
    expect(read({ credentials: JSON.stringify([FULL]), secret: 'KEY' }).lines).toEqual([
      'Given besides `credentials`: `secret`.',
    ]);
  });
});

describe('a client secret that is to be stored', () => {
  const secret = { name: 'KEY', environment: 'production' };
  const place = { GITHUB_REPOSITORY: 'acme/shop' };

  test('because it is missing has its command', () => {
    const { lines } = read(
      { credentials: JSON.stringify([{ ...FULL, 'client-secret': '', secret }]) },
      {},
      place,
    );
    expect(lines).toEqual([
      expect.stringMatching(/^entry "a", client-secret: is empty/),
      'entry "a", client-secret: is stored with: gh secret set KEY --env production --repo acme/shop',
    ]);
    const single = read({ ...SINGLE, 'client-secret': '', secret: 'KEY' }, {}, place);
    expect(single.lines[1]).toBe('`client-secret` is stored with: gh secret set KEY --repo acme/shop');
  });

  test('because GitHub gives the run no secrets is not to be stored', () => {
    const { ids, lines } = read(
      { credentials: JSON.stringify([{ ...FULL, 'client-secret': '', secret }]) },
      { name: 'pull_request', fromFork: true },
      place,
    );
    expect(ids).toEqual(['fork-pull-request']);
    expect(lines.join()).not.toContain('gh secret set');
  });

  test('because it was stored with quotes has its command', () => {
    const { warnings } = read(
      { credentials: JSON.stringify([{ ...FULL, 'client-secret': ` "${SECRET_1}"`, secret }]) },
      {},
      place,
    );
    expect(warnings).toEqual([
      {
        id: 'value-trimmed',
        details: [
          'entry "a", client-secret; store it with: gh secret set KEY --env production --repo acme/shop',
        ],
      },
    ]);
  });
});

describe('whom the issue reaches', () => {
  test('is read from lists', () => {
    const { inputs } = read({
      ...SINGLE,
      'issue-labels': 'adobe, needs ops',
      'issue-assignees': '@mona\noctocat',
      'issue-mentions': '@acme/data, mona',
    });
    expect(inputs?.people).toEqual({
      labels: ['adobe', 'needs ops'],
      assignees: ['mona', 'octocat'],
      mentions: ['@acme/data', '@mona'],
    });
  });

  test('is refused where it is somebody else', () => {
    const { lines } = read({
      ...SINGLE,
      'issue-labels': 'x'.repeat(51),
      'issue-assignees': 'acme/data',
      'issue-mentions': 'mona; octocat',
    });
    expect(lines).toEqual([
      expect.stringMatching(/^`issue-labels` is a list of which each must be the name of a label/),
      '`issue-assignees` is a list of which each must be the name of an account on GitHub; it is "acme/data".',
      '`issue-mentions` is a list of which each must be a person or a team on GitHub, @user or @org/team; it is "mona; octocat".',
    ]);
  });
});
