// Written by scripts/build.ts.
var done = false;
if (parseInt(process.versions.node, 10) < 24) {
  process.exitCode = 1;
  process.stdout.write('::error title=Node is too old::This action needs Node 24 and was started with Node ' + process.versions.node + '. Next: update the runner to 2.327.1 or newer, or give the program that runs the workflow Node 24. Help: https://github.com/actions/runner/releases\n');
} else {
  process.on('exit', function (code) {
    if (done || code || process.exitCode !== undefined) return;
    process.exitCode = 13;
    process.stderr.write('The process ended before its work was done.\n');
  });
  import('../bundle/index.js')
    .then(function (bundle) {
      return bundle.start('audit');
    })
    .then(function () {
      done = true;
    });
}
