#!/usr/bin/env node
// Written by scripts/build.ts.
var done = false;
if (parseInt(process.versions.node, 10) < 20) {
  process.exitCode = 2;
  process.stderr.write('ims-auth needs Node 20 or newer and was started with Node ' + process.versions.node + '. Next: install a newer Node, see https://nodejs.org/en/download\n');
} else {
  process.on('exit', function (code) {
    if (done || code || process.exitCode !== undefined) return;
    process.exitCode = 13;
    process.stderr.write('The process ended before its work was done.\n');
  });
  import('../bundle/index.js')
    .then(function (bundle) {
      return bundle.start('cli');
    })
    .then(function () {
      done = true;
    });
}
