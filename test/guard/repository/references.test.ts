import { describe, expect, test } from 'vitest';
import { meantBy, namesWithExtension, referenceTo } from '../../../src/guard/repository/references.ts';

const named = (target: string, path: string, text: string, packageFolder = ''): string | undefined => {
  const place = referenceTo({ path: target, packageFolder }, path, text);
  return place && text.slice(place.start, place.end);
};

describe('a file is named', () => {
  test.each([
    ['lib/adobe-token.js', 'app.js', "const token = require('./lib/adobe-token');", './lib/adobe-token'],
    ['lib/adobe-token.js', 'lib/job.js', "import { get } from './adobe-token.js'", './adobe-token.js'],
    ['src/auth/index.ts', 'src/app.ts', "import auth from './auth';", './auth'],
    ['src/lib/adobeAuth.ts', 'src/app.vue', "import x from '@/lib/adobeAuth'", '@/lib/adobeAuth'],
    ['pkg/lib/ims.js', 'pkg/test/ims.test.js', "const ims = require('../lib/ims')", '../lib/ims'],
    ['lib/adobe_token.rb', 'app.rb', "require_relative 'lib/adobe_token'", 'lib/adobe_token'],
    ['lib/adobe_token.rb', 'lib/app.rb', "require_relative 'adobe_token'", 'adobe_token'],
    ['src/adobe.py', 'src/__init__.py', 'from .adobe import main', '.adobe'],
    ['src/adobe.py', 'run.py', 'import src.adobe as adobe', 'src.adobe'],
    ['src/pkg/connector.py', 'src/pkg/core.py', 'from pkg import config, connector', 'connector'],
    ['src/a/AdobeClient.java', 'src/b/Job.java', 'new AdobeClient(config)', 'AdobeClient'],
    ['src/a/AdobeClient.cs', 'src/b/Job.cs', 'var c = new Auth.AdobeClient();', 'Auth.AdobeClient'],
    ['creds/adobe-key.json', 'src/job.py', "open('creds/adobe-key.json')", 'creds/adobe-key.json'],
    ['creds/adobe-key.json', 'run.sh', 'jq . ../creds/adobe-key.json', '../creds/adobe-key.json'],
    [
      'scripts/adobe_sync.py',
      'Dockerfile',
      'CMD ["python", "scripts/adobe_sync.py"]',
      'scripts/adobe_sync.py',
    ],
    ['config.json', 'app.js', "require('./config.json')", './config.json'],
  ])('%s in %s', (target, path, text, word) => {
    expect(named(target, path, text)).toBe(word);
  });
});

describe('a file is not named', () => {
  test.each([
    ['by a package of the same name', 'src/ims.js', 'src/context.js', "const IMS = 'ims'"],
    ['by an action of the same name', 'action.yml', 'src/index.js', "require('./action')"],
    ['by a file elsewhere', 'a/index.js', 'b/app.js', "require('./index')"],
    ['by a common name', 'a/config.json', 'b/app.py', "open('config.json')"],
    ['by a longer name', 'lib/adobe.js', 'app.js', "require('./lib/adobe-other')"],
    ['by a word in prose', 'src/adobe.py', 'src/other.py', '# talks to adobe'],
    ['by a class of another language', 'src/AdobeClient.java', 'x.cs', 'new AdobeClient()'],
  ])('%s', (_, target, path, text) => {
    expect(named(target, path, text)).toBeUndefined();
  });
});

test('a path is meant from its own folder, and without a dot also from the package', () => {
  expect(meantBy('./key.pem', 'pkg/src/a.js', 'pkg/')).toEqual(['pkg/src/key.pem']);
  expect(meantBy('key.pem', 'pkg/src/a.js', 'pkg/')).toEqual(['pkg/src/key.pem', 'pkg/key.pem']);
});

test('names of key files are found once each', () => {
  const text = 'key: ./certs/private.key, "other.PEM", key.pem.bak, private.key-id; ./certs/private.key';
  expect(namesWithExtension(text, ['key', 'pem'])).toEqual(['./certs/private.key', 'other.PEM']);
});
