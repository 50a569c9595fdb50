// The second thread, when the sources are run; in a bundle, the file that scripts/build.ts writes.
import { main } from './index.ts';

main();
