import { describe, expect, test } from 'vitest';
import { type Opened, open, start } from './fixtures.ts';

/** Waits until the server has read this many requests. */
async function arrived({ ims }: Opened, count: number): Promise<void> {
  while (ims.requests.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe.each([true, false])('with TLS %s, a connection can', (tls) => {
  test('stay silent', async () => {
    const opened = await open({ tls });
    opened.ims.script({ kind: 'hang' });
    const abort = new AbortController();
    const pending = start(opened, abort.signal);
    const outcome = expect(pending).rejects.toThrow('given up');
    await arrived(opened, 1);
    abort.abort(new Error('given up'));
    await outcome;
  });

  test('be reset', async () => {
    const opened = await open({ tls });
    opened.ims.script({ kind: 'reset' });
    await expect(start(opened)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('end without an answer', async () => {
    const opened = await open({ tls });
    opened.ims.script({ kind: 'close-before-response' });
    await expect(start(opened)).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
  });

  test('be cut in the middle of the body', async () => {
    const opened = await open({ tls });
    opened.ims.script({ kind: 'cut-mid-body' });
    const response = await start(opened);
    expect(Number(response.headers['content-length'])).toBeGreaterThan(1_000);
    await expect(response.body.text()).rejects.toThrow();
  });

  test('drip its body and never end', async () => {
    const opened = await open({ tls });
    opened.ims.script({ kind: 'drip', everyMs: 1 });
    const response = await start(opened);
    let text = '';
    for await (const chunk of response.body) {
      text += String(chunk);
      if (text.length > 3) break;
    }
    expect(text).toMatch(/^\{ {3,}$/);
  });

  test('drip its headers and never reach the body', async () => {
    const opened = await open({ tls });
    opened.ims.script({ kind: 'drip-headers', everyMs: 1 });
    const abort = new AbortController();
    const outcome = expect(start(opened, abort.signal)).rejects.toThrow('given up');
    await arrived(opened, 1);
    abort.abort(new Error('given up'));
    await outcome;
  });

  test('carry a body without end', async () => {
    const opened = await open({ tls });
    opened.ims.script({ kind: 'huge', bytes: Number.POSITIVE_INFINITY });
    const response = await start(opened);
    let bytes = 0;
    for await (const chunk of response.body) {
      bytes += (chunk as Buffer).length;
      if (bytes > 1_000_000) break;
    }
    expect(bytes).toBeGreaterThan(1_000_000);
  });
});
