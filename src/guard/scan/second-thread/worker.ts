// The script of the second thread. In a bundle, scripts/build.ts writes it.
import { main } from './index.ts';

main();
