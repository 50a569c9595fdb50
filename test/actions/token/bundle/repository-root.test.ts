import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { commitAll, EXCHANGE, write } from '../../scan/support.ts';
import { type World, world } from './support.ts';

const worlds: World[] = [];
afterEach(async () => {
  for (const one of worlds.splice(0)) await one.close();
});

test('a checkout into a path has its own configuration, and annotations that its repository has', async () => {
  const one = await world();
  worlds.push(one);
  const app = join(one.job.workspace, 'app');
  write(app, {
    'src/a.js': `fetch('${EXCHANGE}')\n`,
    'old/b.js': `fetch('${EXCHANGE}')\n`,
    '.github/ims-auth.yml': 'exclude: [/old/]\n',
  });
  commitAll(app);
  const step = await one.act({ 'jwt-references': 'fail' });
  const files = step.annotations.flatMap(({ file }) => (file === undefined ? [] : [file]));
  expect([step.conclusion, files]).toEqual(['failure', ['src/a.js']]);
  write(app, { '.github/ims-auth.yml': 'exclude: [/old/, /src/]\n' });
  const clean = await one.act({ 'jwt-references': 'fail' });
  expect([clean.log, clean.conclusion]).toEqual([expect.any(String), 'success']);
});
