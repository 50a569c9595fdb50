import type { IncomingMessage } from 'node:http';
import type { Parameters, RecordedRequest } from './types.ts';

function mediaType(request: Pick<RecordedRequest, 'headers'>): string {
  const header = request.headers['content-type'];
  return (typeof header === 'string' ? header : '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether the body, if there is one, came as a form: urlencoded as documented, or multipart as SDKs send it. */
export function hasFormBody(request: RecordedRequest): boolean {
  if (request.body === '') return true;
  return ['application/x-www-form-urlencoded', 'multipart/form-data'].includes(mediaType(request));
}

async function multipart(body: Buffer, contentType: string): Promise<Parameters> {
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    const fields: Record<string, string> = {};
    for (const [name, value] of form) fields[name] = typeof value === 'string' ? value : await value.text();
    return fields;
  } catch {
    return {};
  }
}

/** Reads a request to its end and takes it apart. `at` is epoch milliseconds. */
export async function readRequest(message: IncomingMessage, at: number): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const url = new URL(message.url ?? '/', 'http://localhost');
  const headers = message.headers;
  const type = mediaType({ headers });
  let fields: Parameters = {};
  if (type === 'application/x-www-form-urlencoded') {
    fields = Object.fromEntries(new URLSearchParams(body.toString()));
  } else if (type === 'multipart/form-data') {
    fields = await multipart(body, headers['content-type'] ?? '');
  }
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    fields,
    body: body.toString(),
    at,
  };
}
