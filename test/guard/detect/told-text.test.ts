// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code in these texts has templates
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../src/guard/detect/document.ts';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { HIT, RULE } from './support.ts';

const document = (path: string, text: string) => documentOf({ path, text, kind: 'source' });
const isMessage = (path: string, text: string): boolean =>
  document(path, text).inMessage(text.indexOf('JWT'));
const isTest = (text: string, path = 'a.rs'): boolean => document(path, text).inTest(text.indexOf('here'));

describe('a sentence that a program shows to people', () => {
  test.each([
    ['a.js', "throw new Error('Please create a Service Account (JWT) credential in the Console.');\n"],
    ['a.ts', 'console.log(`Step ${n}: make a Service Account (JWT) credential for your project`);\n'],
    ['a.ts', 'const PROMPT = `\n1. Create a Service Account (JWT) credential in the Console.\n`;\n'],
    ['a.py', 'raise ValueError("You need a JWT credential and the private key of it")\n'],
    ['a.java', 'throw new Error("The JWT credential is missing, see the guide of Adobe");\n'],
    ['a.go', 'return errors.New("create a JWT credential in the console of Adobe")\n'],
    ['a.sh', 'echo "Please create a JWT credential in the Adobe console first"\n'],
    ['a.rb', "abort 'Please create a JWT credential in the Adobe console first'\n"],
  ])('%s: %j', (path, text) => {
    expect(isMessage(path, text)).toBe(true);
  });

  test.each([
    ['a.js', "fetch('https://example.com/JWT'); // this is for the token of an account\n"],
    ['a.js', "const a = 'this is the text of an error'; JWT(b); const c = 'and that is the other one';\n"],
    ['a.js', "exec('npm install JWT --prefix /tmp/a for the use of it');\n"],
    ['a.ts', 'write(`\nconst auth = require("JWT"); // for the token of an account\n`);\n'],
    ['a.ts', 'const a = `the token of an account is ${JWT(b)} for you and me`;\n'],
    ['a.py', 'x = {"grant_type": "JWT", "for": "the account of an organization"}\n'],
    ['a.sh', 'curl "$HOST/JWT" # this is for the token of an account\n'],
    ['a.yml', 'run: "the token of a JWT is made for you here"\n'],
    ['a.json', '{ "a": "the token of a JWT is made for you here" }\n'],
  ])('is not this: %s: %j', (path, text) => {
    expect(isMessage(path, text)).toBe(false);
  });

  test.each([
    ['a.py', "DEPRECATED_FIELDS = {\n  'org': 'Organization (old)',\n  'JWT': 'A key (old)',\n}\n"],
    ['a.ts', "const removedKeys: string[] = ['org', 'JWT'];\n"],
    ['a.py', "UNSUPPORTED = frozenset(['JWT', 'org'])\n"],
  ])('also in a list of names that are not accepted any more: %s: %j', (path, text) => {
    expect(isMessage(path, text)).toBe(true);
  });

  test.each([
    ['a.py', "LEGACY = {'JWT': '/run/secrets/key', 'org': 'A@AdobeOrg'}\n"],
    ['a.js', 'const legacyConfig = { JWT: process.env.KEY };\n'],
    ['a.js', "const legacy = { JWT: '-----BEGIN PRIVATE KEY-----' };\n"],
    ['a.js', "const removed = ['org']; use('JWT');\n"],
  ])('not in a list of old settings with their values: %s: %j', (path, text) => {
    expect(isMessage(path, text)).toBe(false);
  });

  test('makes a note of a finding', () => {
    const told = `throw new Error("You must send the form of this to /ims/exchange/jwt for a token");`;
    const [first, second] = scanSource({ path: 'a.js', text: `${told}\n${HIT}\n`, kind: 'source' }, [RULE]);
    expect([first?.level, second?.level]).toEqual(['note', 'error']);
  });
});

describe('what nothing runs', () => {
  test.each([
    `/* see /ims/exchange/jwt */ ${HIT}`,
    `${HIT} // was /ims/exchange/jwt`,
    `throw new Error("You must send the form to /ims/exchange/jwt for a token"); ${HIT}`,
  ])('hides nothing beside it: %s', (text) => {
    expect(scanSource({ path: 'a.js', text, kind: 'source' }, [RULE]).map(({ level }) => level)).toEqual([
      'error',
    ]);
  });
});

describe('tests in a file of Rust', () => {
  test.each([
    '#[cfg(test)]\nmod tests {\n  fn a() { let x = "}"; }\n  fn b() { here }\n}\n',
    '#[cfg(all(test, feature = "a"))]\nmod tests { here }\n',
    '#[test]\nfn a() { here }\n',
    '#[tokio::test]\nasync fn a() { // }\n here }\n',
    '#![cfg(test)]\nhere\n',
  ])('%j', (text) => {
    expect(isTest(text)).toBe(true);
  });

  test.each([
    '#[cfg(test)]\nmod tests { fn a() {} }\nhere\n',
    '#[cfg(test)]\nmod tests;\nfn a() { here }\n',
    '#[cfg(test)]\nuse a;\nhere\n',
    '#[cfg(not(test))]\nmod a { here }\n',
    '#[cfg(test)]\nmod tests { "\nhere\n',
    '#[cfg(test)]\nmod tests { let c = \'{\'; let s = r#"{"#; /* { */ }\nhere\n',
    '#[cfg(feature = "latest")]\nmod a { here }\n',
  ])('is not this: %j', (text) => {
    expect(isTest(text)).toBe(false);
  });

  test('is not read in other languages', () => {
    expect(isTest('#[cfg(test)]\nmod tests { here }\n', 'a.txt')).toBe(false);
  });
});
