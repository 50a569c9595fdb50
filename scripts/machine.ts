// Says on which Node the scripts run, and stops where it is too old for them: optionalDependencies bring Node 24 for
// the usual systems; elsewhere (musl, for example) the installed Node has to do.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `These scripts need Node 24 and run on ${process.version}. The package for ${process.platform}-${process.arch} was not installed; install Node 24 yourself, then run \`npm ci\` again.`,
  );
  process.exitCode = 1;
}
