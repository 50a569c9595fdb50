// Sends requests one after the other in a process of its own: which certificates a process trusts is fixed at its start.
import { type HttpRequest, type SendResult, send } from '../../../src/ims/http/client.ts';

const requests = JSON.parse(process.argv[2] ?? '[]') as Omit<HttpRequest, 'env'>[];
const results: SendResult[] = [];
for (const request of requests) results.push(await send({ ...request, env: process.env }));
process.stdout.write(JSON.stringify(results));
