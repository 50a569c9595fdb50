import { beforeAll, describe, expect, test } from 'vitest';
import { ENTRY_FIELDS } from '../../../src/health/entries/fields.ts';
import { CLIENT_ID, SECRET_1, SECRET_2, tokenWith } from '../../ims/support.ts';
import {
  certificate,
  KEY,
  KEY_LINE,
  OLDER,
  ORG,
  read,
  readList,
  readYaml,
  SCOPE_TEXT,
} from './inputs-support.ts';

const FULL = { name: 'a', 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPE_TEXT };

describe('masking', () => {
  test('comes before anything else is done with the runner', () => {
    for (const runner of [readList(FULL).runner, readYaml(`- client-secret: @${SECRET_1}`).runner]) {
      expect(new Set(runner.calls.map(({ kind }) => kind))).toEqual(new Set(['mask']));
      expect(runner.calls[0]?.value).toBe(SECRET_1);
    }
  });

  test('hides each secret by itself with the forms that the runner does not derive, and nothing that is none', () => {
    const { masks } = readList(
      {
        ...FULL,
        'client-secret': `${SECRET_1}\n${OLDER}`,
        'org-id': ORG,
        'probe-url': 'https://x.example/y',
      },
      {
        ...FULL,
        name: 'second "quoted name"',
        'client-secret': [SECRET_2],
        scopes: '["openid","read_organizations"]',
      },
    );
    for (const secret of [SECRET_1, SECRET_2, OLDER]) {
      expect(masks).toContain(secret);
      expect(masks).toContain(Buffer.from(secret).toString('base64url'));
      expect(masks).toContain(Buffer.from(secret).toString('hex'));
    }
    expect(masks.filter((mask) => /[\s{}[\]":,]/.test(mask) || mask.length < 8)).toEqual([]);
    expect(masks.filter((mask) => /name|quoted|openid|read_org|example|AdobeOrg/.test(mask))).toEqual([]);
    expect(masks).not.toContain(CLIENT_ID);
  });

  test('reaches a secret under a misspelled or unknown key, in a duplicate key, behind an alias, in a comment', () => {
    const secret = (at: number) => `older-form-${at}-secret`;
    const { masks, text } = readYaml(
      `# was ${SECRET_2}\n- name: a\n  client_secret: ${secret(1)}\n  clientSecret: [${secret(2)}]\n  client-secret: ${secret(3)}\n` +
        `  client-secret: ${secret(4)}\n  anchor: &x ${secret(5)}\n  my-password: ${secret(6)}\n  deep: {er: {apiSecret: ${secret(7)}}}\n- client-secret: *x\n`,
    );
    expect(masks).toContain(SECRET_2);
    for (let at = 1; at <= 7; at++) expect(masks).toContain(secret(at));
    expect(text).not.toContain('older-form');
  });

  test('leaves numbers and words under unknown keys alone, so that the log stays readable', () => {
    const { masks, lines, text } = readYaml(
      `- name: a\n  client-id: ${CLIENT_ID}\n  client-secret: ${OLDER}\n  scopes: openid\n` +
        '  max-secret-age-days: 3\n  secret_age: 20270101\n  unused-secret-days: [30, 7]\n  token: none\n' +
        '  limits: {max-secret-age-days: 5, "my-key": "yes"}\n  my-token: |\n    on\n    another-secret\n',
    );
    expect(masks.filter((mask) => mask.length < 8 || /^\d+$/.test(mask))).toEqual([]);
    expect(masks).toEqual(expect.arrayContaining([OLDER, 'another-secret']));
    expect(text).not.toContain('another-secret');
    expect(lines.map((line) => line.split(': is ')[0])).toEqual([
      'entry "a", max-secret-age-days',
      'entry "a", secret_age',
      'entry "a", unused-secret-days',
      'entry "a", token',
      'entry "a", limits',
      'entry "a", my-token',
    ]);
  });

  test.each(['y', 'x1y2', '98765', 'a,b,c,d', 'seven77'])(
    'a client secret of less than 8 characters is an error, neither masked nor repeated: %s',
    (short) => {
      for (const secret of [short, `${SECRET_1}\n${short}`, [SECRET_1, short]]) {
        const { masks, lines, text } = readList({ ...FULL, 'client-secret': secret });
        expect(masks.filter((mask) => mask.length < 8 || mask.includes(short))).toEqual([]);
        expect(lines).toHaveLength(1);
        expect(lines[0]).toMatch(/^entry "a", client-secret: is too short to be a client secret: /);
        expect(text.split(/[^\w,]+/)).not.toContain(short);
      }
      expect(readList({ ...FULL, clientSecret: short }).masks.filter((mask) => mask.length < 8)).toEqual([]);
    },
  );

  test('masks neither very short values nor common words, wherever they are', () => {
    const document = JSON.stringify({ client_secret: 'e', password: 'true', secret: 'production' });
    const { masks } = readList({
      ...FULL,
      'client-id': document,
      'org-id': document,
      'ims-url': 'https://user:y@x.example',
      'legacy-certificate': document,
    });
    expect(masks.filter((mask) => /^(?:e|true|production|y)$/.test(mask))).toEqual([]);
  });

  test('reaches a secret in any field by its shape, and no text repeats it', () => {
    for (const field of ENTRY_FIELDS) {
      for (const value of [
        SECRET_2,
        tokenWith(),
        `x ${SECRET_2} y`,
        `https://x.example/?k=${SECRET_2}`,
        KEY,
      ]) {
        const { masks, text } = readList({ ...FULL, [field]: value });
        expect([field, masks.some((mask) => value.includes(mask) && mask !== SECRET_1)]).toEqual([
          field,
          true,
        ]);
        expect(text).not.toMatch(/p8e-|eyJ|KeyLine|OtherSecond/);
      }
    }
  });

  test('reaches the values of documents and addresses in the wrong field', () => {
    const document = JSON.stringify({ CLIENT_ID, CLIENT_SECRETS: [OLDER] });
    expect(readList({ ...FULL, 'client-id': document }).masks).toContain(OLDER);
    expect(readList({ ...FULL, 'org-id': document }).masks).toContain(OLDER);
    expect(readList({ ...FULL, 'ims-url': `https://user:${OLDER}@x.example` }).masks).toContain(OLDER);
    const swapped = readList({ ...FULL, 'client-id': OLDER, 'client-secret': CLIENT_ID });
    expect(swapped.masks).toContain(OLDER);
    expect(swapped.text).not.toContain(OLDER);
  });

  test('reaches the inputs of a single credential and the token of GitHub', () => {
    const { masks } = read({
      'client-id': `${CLIENT_ID}\n${SECRET_2}`,
      'client-secret': ` "${OLDER}"\n`,
      scopes: SECRET_1,
      'github-token': 'ghp_0123456789abcdef',
      environment: 'p8e-In-The-Wrong-Input-0123456789',
    });
    expect(masks).toEqual(expect.arrayContaining([OLDER, SECRET_1, SECRET_2, 'ghp_0123456789abcdef']));
    expect(masks).toContain('p8e-In-The-Wrong-Input-0123456789');
    expect(masks).not.toContain(CLIENT_ID);
  });
});

describe('masking of a text that is no YAML', () => {
  const one = 'first-older-secret';
  const two = 'second-older-secret';
  test.each([
    ['a second line that is not indented', `- name: a\n  client-secret: ${one}\n${two}\n  scopes: openid\n`],
    ['a tab', `- name: a\n\tclient-secret: ${one}\n\tclient_secret: "${two}"\n`],
    [
      'an open bracket',
      `- {name: a, client-secret: ${one}, scopes: openid\n- {client-secret: '${two}', x: [`,
    ],
    ['an open quote', `- name: a\n  client-secret: "${one}\n- name: b\n  client-secret: ${two}\n`],
    ['JSON that was cut off', `[{"name":"a","client-secret":"${one}"},{"name":"b","client-secret":["${two}`],
    ['CRLF', `- name: a\r\n  client-secret: @\r\n    - ${one}\r\n    - ${two}\r\n  scopes: [\r\n`],
    ['a block', `- name: a\n  client-secret: |\n    ${one}\n    ${two}\n  scopes: [\n`],
    ['a mapping', `a:\n  client-secret: ${one}\nb:\n  client-secret: ${two}\n`],
    ['too deep', `${'['.repeat(50_000)}\nclient-secret: ${one}\nclient-secret: ${two}`],
  ])('reaches every secret: %s', (_name, yaml) => {
    const { masks, text, ids } = readYaml(yaml);
    expect(ids).toHaveLength(1);
    expect(masks).toEqual(expect.arrayContaining([one, two]));
    expect(text).not.toMatch(/older-secret/);
    expect(masks.filter((mask) => /^(?:openid|scopes|name)$|^[|{}[\],:-]+$/.test(mask))).toEqual([]);
  });

  test('numbers and words under unknown keys are left alone there too', () => {
    const { masks } = readYaml(
      `- name: a\n  max-secret-age-days: 3650\n  unused-secret-days: '3650'\n  token: none\n  my-token: ${one}\n` +
        `  client-secret: 12345\n  client_secret: [67890\n`,
    );
    expect(masks).toContain(one);
    expect(masks.filter((mask) => /3650|none|12345|67890/.test(mask))).toEqual([]);
  });

  test.each([
    'credentials',
    'The indentation is wrong',
    'client-id',
    'Developer Console',
    'legacy-certificate',
    'needs quotes',
  ])('a line that is a part of our own messages does not blank them out: %s', (line) => {
    const { ids, masks, text } = readYaml(`- name: a\n  client-secret: ${one}\n${line}\n - "${line}\n`);
    expect(ids).toEqual(['credentials-not-yaml']);
    expect(masks).toContain(one);
    expect(masks.filter((mask) => text.includes(mask))).toEqual([]);
  });

  test('a value with a tag is masked as it was written', () => {
    const { ids, masks } = readYaml(`- name: a\n  client-secret: !!binary b2xkZXItc2VjcmV0\n`);
    expect(ids).toEqual(['credentials-not-yaml']);
    expect(masks).toContain('b2xkZXItc2VjcmV0');
  });

  test('a key of several lines breaks the YAML, and each of its lines is masked', () => {
    const { ids, masks, text } = readYaml(
      `- name: a\n  legacy-certificate: ${KEY}\n  client-secret: ${OLDER}\n`,
    );
    expect(ids).toEqual(['credentials-not-yaml']);
    expect(masks).toEqual(expect.arrayContaining([KEY_LINE, OLDER]));
    expect(masks.filter((mask) => mask.includes('BEGIN') || mask.includes('\n'))).toEqual([]);
    expect(text).toContain('toJSON(secrets.NAME)');
  });

  test('a text that is much too long is not parsed, and masked all the same', { tags: 'limits' }, () => {
    const { lines, masks } = readYaml(`- client-secret: ${one}\n${'# x\n'.repeat(300_000)}`);
    expect(lines).toEqual(['It is longer than 1,000,000 characters.']);
    expect(masks).toContain(one);
  });
});

describe('what comes out', () => {
  let pem = '';
  beforeAll(async () => {
    ({ pem } = await certificate());
  });

  test('secrets holds every value to be kept out of texts, each once', () => {
    const { inputs } = readList(
      { ...FULL, 'legacy-certificate': pem },
      { ...FULL, name: 'b', 'client-secret': [SECRET_1, SECRET_2] },
    );
    expect(inputs?.secrets.toSorted()).toEqual([SECRET_1, SECRET_2].toSorted());
  });

  // How the time grows with their number: bench/growth.ts.
  test('500 entries with two secrets each are read', () => {
    const list = Array.from({ length: 500 }, (_, at) => ({
      name: `credential of the team ${at}`,
      'client-id': CLIENT_ID,
      'client-secret': [`p8e-${at}-${SECRET_1.slice(4)}`, `p8e-${at}-${SECRET_2.slice(4)}`],
      scopes: SCOPE_TEXT,
    }));
    const { entries, inputs } = readList(...list);
    expect(entries).toHaveLength(500);
    expect(inputs?.secrets).toHaveLength(1_000);
  });
});
