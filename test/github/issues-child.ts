// Asks for one page of issues in a process of its own: the toolkit takes the proxy from the environment when it is
// loaded.
import { issuesOf } from '../../src/github/index.ts';
import { TOKEN } from '../github-server/index.ts';

const issues = issuesOf({ token: TOKEN, env: process.env, retryAfterMs: 0 });
const results = [await issues.list({ page: 1 }), await issues.create({ title: 'A title', body: '' })];
process.stdout.write(`${JSON.stringify(results)}\n`);
// Connections to a proxy stay open for a while.
process.exit();
