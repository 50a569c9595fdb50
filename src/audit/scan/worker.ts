// The script of the scanning process. In a bundle, scripts/build.ts writes it.
import { main } from './process.ts';

main();
