// Fails if Node is too old for the scripts. optionalDependencies install Node 24 on the usual systems; on others (musl,
// for example) the scripts use the installed Node.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `These scripts need Node 24 and run on ${process.version}. The package for ${process.platform}-${process.arch} was not installed; install Node 24 yourself, then run \`npm ci\` again.`,
  );
  process.exitCode = 1;
}
