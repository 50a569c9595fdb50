// Loaded into every Node process of a run (NODE_OPTIONS), for two things that act does otherwise than GitHub's runner:
// it takes whatever `node` comes first in PATH for an action, so the log says which one it was; and on the host it does
// not wait for the output of a process that failed (HostEnvironment.exec in pkg/container/host_environment.go returns
// before the terminal is read to its end), so a failing action gives it time to.
import { isMainThread } from 'node:worker_threads';

const READ_BY_THEN_MS = 300;
const bundle = /\/(dist\/[\w/]+\.js)$/.exec(process.argv[1] ?? '')?.[1];

if (isMainThread && bundle !== undefined) {
  console.log(`${bundle} runs on Node.js ${process.version}`);
  process.on('exit', (code) => {
    if (code !== 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, READ_BY_THEN_MS);
  });
}
