import { beforeAll, describe, expect, test } from 'vitest';
import type { Marker } from '../../../src/rotation/index.ts';
import { formatMarker, parseMarker } from '../../../src/rotation/marker.ts';
import { CLIENT_ID, NOW, SCOPES, SECRET_1, SECRET_2, tokenWith } from '../../ims/support.ts';
import {
  CERTIFICATE_END,
  certificate,
  KEY,
  OLDER,
  ORG,
  read,
  readList,
  readYaml,
  SCOPE_TEXT,
} from './inputs-support.ts';

const FULL = { name: 'a', 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPE_TEXT };
const one = (more: Record<string, unknown>) => readList({ ...FULL, ...more });
const without = (...names: string[]) =>
  readList(Object.fromEntries(Object.entries(FULL).filter(([name]) => !names.includes(name))));

describe('the YAML', () => {
  const YAML = `# all of them
- name: analytics
  client-id: ${CLIENT_ID}
  client-secret: |
    ${SECRET_1}
    ${SECRET_2}
  scopes:
    - openid
    - AdobeID
  console-org-id: 12345678901234567890
  console-credential-id: 007
- name: 'target'
  client-id: "${CLIENT_ID}"
  client-secret:
    - ${SECRET_1}
    -
  scopes: [openid, AdobeID]
`;

  test.each([
    ['LF', YAML],
    ['CRLF', YAML.replaceAll('\n', '\r\n')],
  ])('all forms of secrets and scopes are read, and no number loses a digit (%s)', (_name, yaml) => {
    const { entries, warnings } = readYaml(yaml);
    expect(warnings).toEqual([]);
    expect(entries).toMatchObject([
      {
        name: 'analytics',
        credential: { clientSecrets: [SECRET_1, SECRET_2], scopes: ['openid', 'AdobeID'] },
        consoleIds: { organization: '12345678901234567890', credential: '007' },
      },
      { name: 'target', credential: { clientSecrets: [SECRET_1], scopes: ['openid', 'AdobeID'] } },
    ]);
  });

  describe('of the variable of a rotation', () => {
    const marker: Marker = {
      phase: 'stored',
      clientId: CLIENT_ID,
      old: '11ee01',
      new: '11ee02',
      storedAt: NOW,
      proof: { uuid: '11ee01', at: NOW, usedAt: NOW },
    };
    const text = formatMarker(marker);

    test.each([
      ['as GitHub writes it into the YAML', text],
      ['by toJSON', JSON.stringify(text)],
      ['in a block', `|\n    ${text}`],
      ['in quotes', `'${text}'`],
    ])('is read %s, and no word of it is masked', (_, written) => {
      const { entries, masks, problems } = readYaml(
        `- name: a\n  client-id: ${CLIENT_ID}\n  client-secret: ${SECRET_1}\n  scopes: openid\n  rotation: ${written}\n`,
      );
      expect(problems).toEqual([]);
      expect(parseMarker(entries[0]?.rotation ?? '')).toEqual(marker);
      expect(masks).toEqual(readList(FULL).masks);
    });

    test('is an input for a single credential, and optional', () => {
      const { name, ...single } = FULL;
      expect(read({ ...single, rotation: text }).entries[0]?.rotation).toBe(text);
      expect(read({ ...single, rotation: '' }).entries[0]?.rotation).toBeUndefined();
      expect(one({ rotation: '' }).entries[0]?.rotation).toBeUndefined();
      expect(read({ rotation: text }).ids).toEqual(['no-credentials']);
    });

    test('hides a client secret that is there by mistake', () => {
      expect(one({ rotation: SECRET_2 }).masks).toContain(SECRET_2);
    });
  });

  test('a secret that looks like a number stays what it is', () => {
    const { entries } = readYaml(
      `- name: a\n  client-id: ${CLIENT_ID}\n  client-secret: [0x1F000000000000000, 1234567890]\n  scopes: openid\n`,
    );
    expect(entries[0]?.credential?.clientSecrets).toEqual(['0x1F000000000000000', '1234567890']);
  });

  test('aliases stand for texts and lists', () => {
    const { entries } = readYaml(
      `- name: a\n  client-id: &id ${CLIENT_ID}\n  client-secret: &secret ${SECRET_1}\n  scopes: &scopes [openid]\n` +
        `- name: b\n  client-id: *id\n  client-secret: *secret\n  scopes: *scopes\n`,
    );
    expect(entries.map(({ credential }) => credential)).toEqual([
      { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: ['openid'] },
      { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: ['openid'] },
    ]);
  });

  test('aliases cannot expand to more than fits into memory', () => {
    const bomb = Array.from({ length: 30 }, (_, at) => `- &a${at + 1} [${`*a${at}, `.repeat(10)}]`).join(
      '\n',
    );
    expect(readYaml(`- &a0 [x]\n${bomb}\n- name: *a30\n- &c [*c, *c]`).ids).toContain('credentials-entries');
  });

  test.each([
    ['a tab', '- name: a\n\tscopes: x', /^Line 2, column 2: unexpected text; a value may need quotes/],
    ['a bracket', '- {name: a', /^Line 1, column 11: /],
    [
      'an unknown alias',
      '- name: a\n  client-secret: *abcdefgh',
      /^Line 2, column 18: a value that begins with \*/,
    ],
    ['a tag', '- name: !x a', /^Line 1, column 9: a tag/],
    ['a second document', '- name: a\n---\n- name: b', /^Line 2, column 1: a second document/],
    ['a character that needs quotes', `- client-secret: @${OLDER}`, /^Line 1, column 18: /],
    ['lines that are not indented', `- name: a\n  client-secret: ${OLDER}\n${SECRET_2}\n`, /^Line \d/],
  ])('%s is named by line and column only', (_name, yaml, line) => {
    const { ids, lines, text } = readYaml(yaml);
    expect(ids).toEqual(['credentials-not-yaml']);
    expect(lines[0]).toMatch(line);
    expect(text).not.toMatch(/p8e-|abcdefgh|2c9a0b1d/);
  });

  test('a byte order mark at the start is no part of it', () => {
    for (const mark of ['\uFEFF', '\n\uFEFF', '\uFEFF\uFEFF']) {
      const { entries, lines } = readYaml(`${mark}${YAML}`);
      expect(lines).toEqual([]);
      expect(entries.map(({ name }) => name)).toEqual(['analytics', 'target']);
    }
    expect(readYaml(`\uFEFF- name: a\n  scopes: @x`).lines[0]).toMatch(/^Line 2, column 11: /);
  });

  test.each([
    ['client-secret: !!binary cDhlLXg=', 3, 18],
    ['org-id: !!timestamp 2001-12-14', 3, 11],
    ['scopes: !!omap [a: b]', 3, 11],
    ['scopes: !!pairs [a: b]', 3, 11],
    ['scopes: !!set {a}', 3, 11],
    ['timeout: !!int 7', 3, 12],
  ])('a tag is not supported, also one that YAML itself knows: %s', (field, line, column) => {
    const { ids, lines, text } = readYaml(`- name: a\n  client-id: ${CLIENT_ID}\n  ${field}\n`);
    expect(ids).toEqual(['credentials-not-yaml']);
    expect(lines[0]).toBe(
      `Line ${line}, column ${column}: a tag (!) is used, and tags are not supported here; a value that begins with ! needs quotes (TAG_RESOLVE_FAILED).`,
    );
    expect(text).not.toMatch(/cDhl|is empty/);
  });

  test('a tag that says what a value is in any case changes nothing', () => {
    const { entries } = readYaml(
      `- !!map\n  name: !!str a\n  client-id: ${CLIENT_ID}\n  client-secret: ! ${SECRET_1}\n  scopes: !!seq [openid]\n`,
    );
    expect(entries).toMatchObject([
      { name: 'a', credential: { clientSecrets: [SECRET_1], scopes: ['openid'] } },
    ]);
  });

  test('what is nested thousands of times is refused', () => {
    expect(readYaml('['.repeat(50_000)).ids).toEqual(['credentials-not-yaml']);
    expect(readYaml(`${'- '.repeat(20_000)}x`).ids).not.toEqual([]);
  });

  test.each([
    ['name: a\nclient-id: b', 'It is a mapping, not a list: '],
    ['just text', 'It is not a list: '],
  ])('%j is no list', (yaml, begin) => {
    expect(readYaml(yaml).lines[0]).toContain(begin);
  });

  test('an entry that is no mapping is named by its place', () => {
    expect(readYaml('- just text').lines).toEqual([
      'entry 1: is not a mapping: write its fields as "client-id: …", one on each line.',
    ]);
  });

  test.each(['- {}', '[{}]', '-\n  {}', '- &x {}'])(
    'an entry without fields (%j) lacks all of them',
    (yaml) => {
      const { ids, lines } = readYaml(yaml);
      expect(ids).toEqual(['credentials-entries']);
      expect(lines[0]).toBe('entry 1, name: is missing: every entry needs a name.');
      expect(lines.map((line) => line.split(': is missing')[0])).toEqual([
        'entry 1, name',
        'entry 1, client-id',
        'entry 1, client-secret',
        'entry 1, scopes',
      ]);
    },
  );

  test('an entry without fields next to others is named by its place', () => {
    expect(readList(FULL, {}, { ...FULL, name: 'b' }).lines[0]).toBe(
      'entry 2, name: is missing: every entry needs a name.',
    );
    expect(readYaml('- &x {}\n- *x').lines.filter((line) => line.includes('name: is missing'))).toHaveLength(
      2,
    );
  });

  test('whatever can be read has an entry to check', () => {
    const odd = [
      '- {}',
      '- !!set {}',
      '- !!omap []',
      '- []',
      '- ~',
      '-',
      '- ""',
      '- {? }',
      '- {"": }',
      '- {<<: {}}',
    ];
    expect(odd.filter((yaml) => readYaml(yaml).result.ok)).toEqual([]);
  });

  test('more than 500 entries are refused', () => {
    const list = Array.from({ length: 501 }, (_, at) => ({ ...FULL, name: `n${at}` }));
    expect(readList(...list).lines).toEqual([
      'It has 501 entries; at most 500 are allowed. Split the list over several jobs.',
    ]);
    expect(readList(...list.slice(1)).entries).toHaveLength(500);
  });
});

describe('keys', () => {
  test.each([
    ['client_id', 'client-id'],
    ['clientSecret', 'client-secret'],
    ['CLIENT_SECRETS', 'client-secret'],
    ['Scopes', 'scopes'],
    ['scope', 'scopes'],
    ['probeUrl', 'probe-url'],
    ['organization_id', 'org-id'],
    ['time-out', 'timeout'],
    ['nane', 'name'],
  ])('%s is unknown, and %s is what was meant', (key, meant) => {
    expect(one({ [key]: OLDER }).lines[0]).toBe(
      `entry "a", ${key}: is not a known key; did you mean ${meant}?`,
    );
  });

  test('a misspelled key is not reported as missing, too', () => {
    expect(
      readList({ name: 'a', client_id: CLIENT_ID, clientSecret: SECRET_1, scope: 'openid' }).lines,
    ).toEqual([
      'entry "a", client_id: is not a known key; did you mean client-id?',
      'entry "a", clientSecret: is not a known key; did you mean client-secret?',
      'entry "a", scope: is not a known key; did you mean scopes?',
    ]);
  });

  test('a key that nothing is like gets the list', () => {
    expect(one({ colour: 'x' }).lines[0]).toMatch(
      /^entry "a", colour: is not a known key; known keys are name, client-id/,
    );
    expect(one({ toString: 'x' }).lines[0]).toMatch(
      /^entry "a", toString: is not a known key; known keys are/,
    );
    expect(readYaml('- name: a\n  __proto__: x').lines[0]).toMatch(/__proto__|a key/);
  });

  test.each(['max-secret-age-days', 'unused-secret-days', 'fail-on', 'issue', 'github-token', 'json-file'])(
    '%s is an input of the action',
    (key) => {
      for (const spelling of [key, key.replaceAll('-', '_'), key.toUpperCase()]) {
        expect(one({ [spelling]: '3' }).lines).toEqual([
          `entry "a", ${spelling}: is an input of the action, not of an entry.`,
        ]);
      }
    },
  );

  test('a key that is given twice is named', () => {
    expect(readYaml(`- name: a\n  scopes: openid\n  scopes: AdobeID\n`).lines[0]).toBe(
      'entry "a", scopes: is given more than once.',
    );
  });

  test('a merge key is named', () => {
    expect(readYaml('- &x {name: a}\n- {<<: *x, name: b}').lines).toContain(
      'entry "b": has a merge key (<<), which is not supported here.',
    );
  });
});

describe('name', () => {
  test.each([
    [{ name: '' }, 'entry 1, name: is empty: every entry needs a name.'],
    [{ name: '\u200b' }, 'entry 1, name: is empty: every entry needs a name.'],
    [{ name: 'a\nb' }, 'entry "a b", name: must be one line without control characters.'],
    [
      { name: 'x'.repeat(81) },
      `entry "${'x'.repeat(80)}…", name: must have at most 80 characters; it has 81.`,
    ],
    [{ name: ['a'] }, 'entry 1, name: must be one text.'],
  ])('%j is refused', (more, line) => {
    expect(one(more).lines).toEqual([line]);
  });

  test('it is needed', () => {
    expect(without('name').lines).toEqual(['entry 1, name: is missing: every entry needs a name.']);
  });

  test('two entries have two names, whatever the case, as they are shown', () => {
    const line = (at: number, name: string) =>
      `entry "${name}", name: is the name of entry ${at} as well: names must differ by more than upper and lower case.`;
    expect(readList(FULL, { ...FULL, name: 'b' }, { ...FULL, name: 'A ' }).lines).toEqual([line(1, 'A')]);
    expect(readList({ ...FULL, name: SECRET_1 }, { ...FULL, name: SECRET_2 }).lines).toEqual([
      line(1, '***'),
    ]);
  });

  test('it is sanitized', () => {
    expect(one({ name: '<b>::error::x ##[y]' }).entries[0]?.name).toBe('‹b›: :error: :x ## [y]');
    expect(one({ name: `my ${SECRET_1}` }).entries[0]?.name).toBe('my ***');
    expect(one({ name: OLDER, 'client-secret': OLDER }).entries[0]?.name).toBe('***');
  });
});

describe('client id and client secret', () => {
  const EMPTY =
    'is empty: the secret or variable that it comes from may not exist, or has another name. GitHub replaces one that does not exist by an empty text.';

  test.each(['', ' ', '""', "''", 'null', '~', '[]', '["", ""]'])(
    'a missing secret (%j) is named',
    (value) => {
      const { lines } = readYaml(
        `- name: a\n  client-id: ${CLIENT_ID}\n  client-secret: ${value}\n  scopes: openid\n` +
          `- name: b\n  client-id: ${value}\n  client-secret: ${SECRET_1}\n  scopes: openid\n`,
      );
      expect(lines.filter((line) => !line.includes('must be one text'))).toEqual([
        `entry "a", client-secret: ${EMPTY}`,
        `entry "b", client-id: ${EMPTY}`,
      ]);
    },
  );

  test('all three fields are needed', () => {
    expect(without('client-id', 'client-secret', 'scopes').lines).toEqual(
      ['client-id', 'client-secret', 'scopes'].map(
        (field) => `entry "a", ${field}: is missing: an entry needs client-id, client-secret and scopes.`,
      ),
    );
  });

  test.each([
    [
      { 'client-id': SECRET_1, 'client-secret': CLIENT_ID },
      /client-id: holds a client secret: the two are swapped/,
    ],
    [{ 'client-secret': CLIENT_ID }, /client-secret: holds a client id/],
    [{ 'client-id': 'MyOld', 'client-secret': CLIENT_ID }, /client-secret: holds a client id/],
    [{ 'client-secret': KEY }, /client-secret: holds the private key/],
    [{ 'client-id': KEY }, /client-id: holds the private key/],
    [{ 'client-secret': KEY.replaceAll('\n', '\\n') }, /client-secret: holds the private key/],
    [
      { 'client-secret': JSON.stringify({ CLIENT_SECRET: OLDER, PRIVATE_KEY: KEY }) },
      /holds a whole Service Account/,
    ],
    [{ 'client-secret': JSON.stringify({ CLIENT_SECRETS: [OLDER] }) }, /holds a whole JSON document/],
    [{ 'client-secret': { CLIENT_SECRETS: [OLDER] } }, /client-secret: holds a whole JSON document/],
    [{ 'client-secret': tokenWith() }, /client-secret: holds an access token/],
    [{ 'client-id': ORG }, /client-id: holds an organization id/],
    [{ 'client-secret': `${SECRET_1} ${SECRET_2}` }, /client-secret: holds more than a client secret/],
    [{ 'client-secret': `SECRET=${SECRET_1}` }, /client-secret: holds more than a client secret/],
    [
      { 'client-secret': ['first-one-a', 'second-two-b', 'third-three-c'] },
      /client-secret: has more than two values/,
    ],
    [{ 'client-id': 'one\ntwo' }, /client-id: must be one line/],
    [{ 'client-id': [CLIENT_ID, OLDER] }, /client-id: must be one text; it is a list/],
  ])('another kind of value (case %#) is named and never repeated', (more, line) => {
    const { lines, text } = one(more);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
    expect(text).not.toMatch(/p8e-|2c9a0b1d|KeyLine|eyJ|three-c/);
  });

  test.each([
    ['single quotes', `'${OLDER}\n    old-${OLDER}'`],
    ['double quotes', `"${OLDER}\n    old-${OLDER}"`],
    ['no quotes', `${OLDER}\n    old-${OLDER}`],
    ['a folded block', `>\n    ${OLDER}\n    old-${OLDER}`],
    ['a folded item of a list', `\n    - '${OLDER}\n      old-${OLDER}'`],
    ['the form of today', `'${SECRET_1}\n    ${SECRET_2}'`],
    ['one line', `${OLDER} old-${OLDER}`],
  ])(
    'two client secrets that YAML made one line of are named, with how to write them: %s',
    (_name, value) => {
      const { ids, lines, text, masks } = readYaml(
        `- name: a\n  client-id: ${CLIENT_ID}\n  client-secret: ${value}\n  scopes: openid\n`,
      );
      expect(ids).toEqual(['credentials-entries']);
      expect(lines).toEqual([
        'entry "a", client-secret: holds more than a client secret on one line: a comma list, a JSON array, or a line with a name, quotes or other text around the secret was pasted, or YAML joined two lines with a blank. Give the bare client secret; during a rotation two, as a block (`|`) with a line for each. An entry of `credentials` can also have a list of two.',
      ]);
      expect(text).not.toMatch(/2c9a0b1d|p8e-/);
      const parts = value.includes('p8e-') ? [SECRET_1, SECRET_2] : [OLDER, `old-${OLDER}`];
      expect(masks).toEqual(expect.arrayContaining(parts));
    },
  );

  test('white space and quotes are taken away, with a warning that names entry and field', () => {
    const { entries, warnings } = one({ 'client-secret': ` "${SECRET_1}"`, 'client-id': `${CLIENT_ID} ` });
    expect(entries[0]?.credential).toMatchObject({ clientId: CLIENT_ID, clientSecrets: [SECRET_1] });
    expect(warnings).toEqual([
      { id: 'value-trimmed', details: ['entry "a", client-id.', 'entry "a", client-secret.'] },
    ]);
  });

  test('the same secret twice is one, with a warning', () => {
    const { entries, warnings } = one({ 'client-secret': [SECRET_1, SECRET_1] });
    expect(entries[0]?.credential?.clientSecrets).toEqual([SECRET_1]);
    expect(warnings).toEqual([{ id: 'secret-given-twice', details: ['entry "a", client-secret.'] }]);
  });
});

describe('the other fields', () => {
  test.each([
    [{ scopes: '' }, 'scopes: is empty: Adobe IMS issues no token without scopes.'],
    [{ scopes: [] }, 'scopes: is empty: Adobe IMS issues no token without scopes.'],
    [{ scopes: '["openid"' }, 'scopes: starts as a JSON array but is not an array of strings.'],
    [{ scopes: { a: 'b' } }, 'scopes: must be one text or a list of texts; it is a mapping.'],
    [
      { scopes: ['openid', '1x', 'y!'] },
      'scopes: contains 2 invalid scopes: a scope of Adobe consists of letters, digits and _ . : / - after a letter.',
    ],
    [
      { scopes: 'openid,ent_user_sdk' },
      'scopes: holds a metascope of a Service Account (JWT) credential; JWT credentials stopped working no later than 2026-03-01. `ent_user_sdk` (User Management API) is replaced by: openid,AdobeID,user_management_sdk',
    ],
    [
      { scopes: 'ent_nobody_knows_sdk' },
      'scopes: holds a metascope of a Service Account (JWT) credential; JWT credentials stopped working no later than 2026-03-01. The Developer Console shows the OAuth scopes (View scopes).',
    ],
    [
      { 'org-id': '12345' },
      'org-id: must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg.',
    ],
    [
      { 'console-org-id': '12' },
      'console-credential-id: is missing: it belongs to console-org-id; give both or neither.',
    ],
    [
      { 'console-credential-id': 12, 'console-org-id': '' },
      'console-org-id: is missing: it belongs to console-credential-id; give both or neither.',
    ],
    [{ environment: 'prod' }, 'environment: must be one of production, stage.'],
    [{ timeout: '0' }, 'timeout: must be a whole number of seconds from 1 to 120.'],
    [{ retries: 11 }, 'retries: must be a whole number from 0 to 10.'],
    [{ timeout: ['1'] }, 'timeout: must be one text; it is a list.'],
    [
      { 'ims-url': 'https://x.example/ims' },
      'ims-url: must be an https origin such as https://ims.example.com. It has a path, a query or a fragment; only the origin is wanted.',
    ],
    [
      { 'console-api-url': 'x' },
      'console-api-url: must be an https origin such as https://ims.example.com. It is not an absolute address.',
    ],
    [{ 'probe-url': 'x' }, 'probe-url: must be an absolute https address (http to localhost only).'],
    [
      { 'probe-url': 'http://x.example/' },
      'probe-url: must be an absolute https address (http to localhost only).',
    ],
    [
      { 'probe-url': 'file:///etc/passwd' },
      'probe-url: must be an absolute https address (http to localhost only).',
    ],
    [
      { 'probe-url': 'https://u:pass-word@x.example/' },
      'probe-url: must be an absolute https address (http to localhost only) without a user name or a password.',
    ],
    [
      { 'probe-url': 'https://x.example/#' },
      'probe-url: must be an absolute https address (http to localhost only) without a fragment (#…).',
    ],
    [
      { 'probe-url': `https://x.example/?s=${SECRET_2}` },
      'probe-url: must be an absolute https address (http to localhost only) without a client secret or a token: the action sends the token itself.',
    ],
  ])('%j is refused', (more, line) => {
    expect(one(more).lines).toEqual([`entry "a", ${line}`]);
  });

  const NO_SCOPE =
    'scopes: holds a client secret or a token. If it is written in the workflow or stored as a variable, delete it in the Developer Console and make another.';

  test.each([
    `openid,AdobeID,${SECRET_2}`,
    ['openid', SECRET_1],
    JSON.stringify(['openid', SECRET_2]),
    `openid x:${SECRET_2}`,
    `openid,${tokenWith()}`,
    `openid,${SECRET_2}!`,
  ])('a client secret or a token is no scope (case %#)', (scopes) => {
    const { lines, text } = one({ scopes });
    expect(lines).toEqual([`entry "a", ${NO_SCOPE}`]);
    expect(text).not.toMatch(/p8e-|eyJ/);
  });

  test('a client secret of an older form is no scope either, whichever entry it belongs to', () => {
    const older = `old-${OLDER}`;
    expect(one({ 'client-secret': older, scopes: `openid,${older}` }).lines).toEqual([
      `entry "a", ${NO_SCOPE}`,
    ]);
    expect(one({ 'client-secret': older, scopes: `openid,${older}/x` }).lines).toEqual([
      `entry "a", ${NO_SCOPE}`,
    ]);
    const other = { ...FULL, name: 'b', scopes: `openid ${older}` };
    expect(readList({ ...FULL, 'client-secret': older }, other).lines).toEqual([`entry "b", ${NO_SCOPE}`]);
    const single = { 'client-id': CLIENT_ID, 'client-secret': older, scopes: `openid,${older}` };
    expect(read(single).lines).toEqual([`\`scopes\` ${NO_SCOPE.slice('scopes: '.length)}`]);
    expect(one({ 'client-secret': 'open', scopes: 'openid' }).lines).toEqual([
      expect.stringContaining('client-secret: is too short'),
    ]);
  });

  test('an invisible character is named', () => {
    const character = 'the invisible character U+200B (zero width space)';
    expect(one({ scopes: 'openid,Adobe\u200bID' }).lines[0]).toMatch(
      / One contains the invisible character U\+200B \(zero width space\) at position 6\.$/,
    );
    expect(one({ 'org-id': `${ORG.slice(0, 3)}\u200b${ORG.slice(3)}` }).lines[0]).toContain(
      `; its value contains ${character} at position 4.`,
    );
    expect(one({ 'client-id': `\u200b${CLIENT_ID.slice(1)}\u200b0` }).lines[0]).toContain(
      `client-id: contains ${character} at position 32.`,
    );
    expect(one({ 'client-secret': `p8e-Old\u200b${OLDER}` }).lines[0]).toContain(
      `client-secret: contains ${character}. `,
    );
  });

  test('ids of the Developer Console are digits', () => {
    const { lines } = one({ 'console-org-id': ORG, 'console-credential-id': 1.5 });
    expect(lines).toEqual([
      expect.stringMatching(/^entry "a", console-org-id: must be digits, from the address/),
      expect.stringMatching(/^entry "a", console-credential-id: must be digits, from the address/),
    ]);
  });

  test('a probe may be on this machine, and keeps its query', () => {
    expect(one({ 'probe-url': 'http://localhost:8080/x?y=1' }).entries[0]?.probeUrl).toBe(
      'http://localhost:8080/x?y=1',
    );
  });

  test('an empty text in a field that is not needed means that it is not given', () => {
    const empty = [
      'org-id',
      'console-org-id',
      'console-credential-id',
      'probe-url',
      'environment',
      'timeout',
    ];
    expect(one(Object.fromEntries(empty.map((name) => [name, '']))).entries).toEqual(one({}).entries);
  });

  test('everything is reported at once, in the order of the fields', () => {
    const bad = { name: 'a', 'client-id': '', 'client-secret': KEY, scopes: '', timeout: 'x', retries: 'x' };
    const fields = readList(bad, { ...bad, name: 'b' }).lines.map((line) =>
      /"(\w)", ([\w-]+):/.exec(line)?.slice(1),
    );
    const each = ['client-secret', 'scopes', 'timeout', 'retries'];
    expect(fields).toEqual([
      ['a', 'client-id'],
      ['b', 'client-id'],
      ...['a', 'b'].flatMap((name) => each.map((field) => [name, field])),
    ]);
  });
});

describe('legacy-certificate', () => {
  let made = { pem: '', key: '' };
  beforeAll(async () => {
    made = await certificate();
  });
  const aem = (integration: Record<string, unknown>) => ({
    ok: true,
    integration: {
      imsEndpoint: 'ims-na1.adobelogin.com',
      metascopes: 'ent_aem_cloud_api',
      technicalAccount: { clientId: 'cm-p123-e456-integration-0', clientSecret: OLDER },
      privateKey: KEY.replaceAll('\n', '\r\n'),
      ...integration,
    },
    statusCode: 200,
  });
  const only = (value: unknown) => readList({ name: 'a', 'legacy-certificate': value });
  const indented = (text: string) => text.split('\n').join('\n    ');

  test('a PEM is read as a YAML block, as a text of JSON, on one line, with escapes, in base64, beside its key', () => {
    const expected = { source: 'pem', expiresAt: CERTIFICATE_END };
    const block = readYaml(`- name: a\n  legacy-certificate: |\n    ${indented(made.pem)}\n`);
    const folded = readYaml(`- name: a\n  legacy-certificate: ${indented(made.pem)}\n`);
    const others = [
      made.pem,
      made.pem.replaceAll('\n', '\r\n'),
      made.pem.replaceAll('\n', ' '),
      made.pem.replaceAll('\n', '\\n'),
      Buffer.from(made.pem).toString('base64'),
      `${made.key}\n${made.pem}`,
    ].map(only);
    for (const { entries, lines } of [block, folded, ...others]) {
      expect(lines).toEqual([]);
      expect(entries[0]?.legacyCertificate).toEqual(expected);
      expect(entries[0]?.credential).toBeUndefined();
    }
  });

  test('the service credential of AEM is read as a text and as the mapping that it is in YAML', () => {
    const file = aem({ certificateExpirationDate: '2026-02-14T07:35:37.000Z' });
    const expected = { source: 'aem-service-credential', expiresAt: Date.UTC(2026, 1, 14, 7, 35, 37) };
    expect(only(JSON.stringify(file, null, 2)).entries[0]?.legacyCertificate).toEqual(expected);
    expect(only(file).entries[0]?.legacyCertificate).toEqual(expected);
  });

  test('without the date, its public key tells the end', () => {
    const { entries } = only(JSON.stringify(aem({ publicKey: made.pem.replaceAll('\n', '\r\n') })));
    expect(entries[0]?.legacyCertificate).toEqual({
      source: 'aem-service-credential',
      expiresAt: CERTIFICATE_END,
    });
  });

  test('of the date and its public key, the earlier end counts', () => {
    const end = (certificateExpirationDate: string, publicKey: string) =>
      only(JSON.stringify(aem({ certificateExpirationDate, publicKey }))).entries[0]?.legacyCertificate
        ?.expiresAt;
    expect(end('2027-06-01T00:00:00.000Z', made.pem)).toBe(CERTIFICATE_END);
    expect(end('2027-02-01T00:00:00.000Z', made.pem)).toBe(Date.UTC(2027, 1, 1));
    expect(end('soon', made.pem)).toBe(CERTIFICATE_END);
    expect(end('2027-06-01T00:00:00.000Z', 'cut off')).toBe(Date.UTC(2027, 5, 1));
  });

  test('its secrets are masked, and what is public in it is not', () => {
    const { masks, inputs } = only(
      JSON.stringify(aem({ certificateExpirationDate: '2026-02-14T07:35:37.000Z', publicKey: made.pem })),
    );
    expect(inputs?.secrets.toSorted()).toEqual([OLDER, 'MIIExampleKeyLine0123456789'].toSorted());
    expect(masks).toContain(OLDER);
    expect(masks.filter((mask) => /adobelogin|ent_aem|cm-p|2026|[{}\s]/.test(mask))).toEqual([]);
  });

  test('a key beside the certificate is masked line by line, the certificate is not', () => {
    const { masks } = only(`${made.key}\n${made.pem}`);
    for (const line of made.key.split('\n').slice(1, -1)) expect(masks).toContain(line);
    expect(masks).not.toContain(made.pem.split('\n')[1]);
  });

  test.each([
    ['', /legacy-certificate: is empty: the secret or variable that/],
    ['text', /legacy-certificate: is not a certificate: it must be/],
    [['x'], /legacy-certificate: must be one text; it is a list/],
    [KEY, /legacy-certificate: holds a private key and no certificate/],
    [
      `-----BEGIN CERTIFICATE-----\n${OLDER.replaceAll('-', '')}\n-----END CERTIFICATE-----`,
      /legacy-certificate: is a certificate that cannot be read/,
    ],
    ['{"integration":', /legacy-certificate: is JSON that cannot be read/],
    [
      '{"integration":{"certificateExpirationDate":"soon"}}',
      /legacy-certificate: is JSON without the expiration date/,
    ],
  ])('%j is refused', (value, line) => {
    const { lines } = only(value);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });

  test('what needs a token needs the credential too', () => {
    const { lines } = readList({
      name: 'a',
      'legacy-certificate': made.pem,
      'probe-url': 'https://x.example/',
    });
    expect(lines.map((line) => line.split(': is missing')[0])).toEqual([
      'entry "a", client-id',
      'entry "a", client-secret',
      'entry "a", scopes',
    ]);
  });

  test('a missing secret in an entry with a certificate is still missing', () => {
    const { lines } = readList({ ...FULL, 'client-secret': '', 'legacy-certificate': made.pem });
    expect(lines).toEqual([expect.stringMatching(/client-secret: is empty/)]);
  });

  test('an entry may have both', () => {
    expect(one({ 'legacy-certificate': made.pem }).entries).toMatchObject([
      { credential: { scopes: SCOPES }, legacyCertificate: { expiresAt: CERTIFICATE_END } },
    ]);
  });
});

test('the inputs of a single credential are named as inputs', () => {
  const { lines } = read({ 'client-id': KEY, 'client-secret': SECRET_1, scopes: '', 'org-id': 'x' });
  expect(lines.map((line) => line.split('` ')[0])).toEqual(['`client-id', '`scopes', '`org-id']);
});
