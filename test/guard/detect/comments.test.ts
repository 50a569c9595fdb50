import { describe, expect, test } from 'vitest';
import { commentsOf } from '../../../src/guard/detect/comments.ts';

/** Whether the word `here` is in a comment. */
const isComment = (path: string, text: string): boolean => commentsOf(path, text)(text.indexOf('here'));

describe('what is commented out is a comment', () => {
  test.each([
    ['a.ini', '; here = 1\n'],
    ['a.ini', '# here = 1\n'],
    ['a.cfg', '  ; here = 1\n'],
    ['a.conf', '# here\n'],
    ['.npmrc', '; here\n'],
    ['c.tfvars', '# here = 1\n'],
    ['c.tf', '// here\n'],
    ['c.tf', '/* here\n*/\n'],
    ['Dockerfile', '# ENV here\n'],
    ['Dockerfile.prod', '# ENV here\n'],
    ['app.Dockerfile', '# ENV here\n'],
    ['Gemfile', "# gem 'here'\n"],
    ['sub/Rakefile', '# here\n'],
    ['Vagrantfile', '# here\n'],
    ['Procfile', '# here\n'],
    ['CMakeLists.txt', '# here\n'],
    ['Makefile', '# here\n'],
    ['.env.dist', '# here=1\n'],
    ['connector.yml.dist', '# here: 1\n'],
    ['values.yaml.j2', '# here: 1\n'],
    ['settings.py.example', '# here = 1\n'],
    ['app.js.sample', '// here\n'],
    ['config.properties.template', '# here\n'],
    ['a.ini.tpl', '; here\n'],
    ['a.php.dist', '// here\n'],
    ['b.rb.erb', '# here\n'],
    ['scripts/deploy', '#!/usr/bin/env bash\n# here\n'],
    ['scripts/run', '#!/usr/bin/python3\n# here\n'],
    ['bin/tool', '#!/usr/bin/env node\n// here\n'],
    ['y.tsx', 'x = (\n  {/* here */}\n)\n'],
    ['z.jsx', '  {/*\n   here\n  */}\n'],
    ['a.js', '/* here */\n'],
    ['a.ts', '// here\n'],
    ['a.cs', 'x(); // see here\n'],
    ['a.ex', '# here\n'],
    ['a.jl', '# here\n'],
    ['a.unknown', '# here\n'],
    ['a.unknown', '  // here\n'],
    ['crontab', '# here\n'],
    ['a.sql', '-- here\n'],
    ['a.ps1', '<# here #>\n'],
  ])('%s: %j', (path, text) => {
    expect(isComment(path, text)).toBe(true);
  });
});

describe('code is not a comment', () => {
  test.each([
    ['live.ini', 'here = 1 ; as before\n'],
    ['a.yml', 'here: 1 # as before\n'],
    ['a.js', 'here(); // as before\n'],
    ['c.tfvars', 'here = 1 # as before\n'],
    ['Gemfile', "gem 'here' # as before\n"],
    ['connector.yml.dist', 'here: 1 # as before\n'],
    ['scripts/deploy', '#!/bin/sh\nhere # as before\n'],
    ['a.js', 'const x = `\n/* not closed\n`;\nhere();\n'],
    ['a.unknown', 'here # as before\n'],
    ['a.json', '{ "a": "# here" }\n'],
    ['a.json', '{\n"here": 1 }\n'],
    ['y.tsx', '{/* a */}\n<A here />\n'],
  ])('%s: %j', (path, text) => {
    expect(isComment(path, text)).toBe(false);
  });
});
