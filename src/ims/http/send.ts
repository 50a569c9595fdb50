import type { Send } from './client.ts';

/**
 * Loads the HTTP client, which takes longer than all else of a start. Whoever knows that a request follows can call this
 * before, while something else is waited for.
 */
export const loadClient = (): Promise<typeof import('./client.ts')> => import('./client.ts');

/** {@link Send} by the HTTP client, which is loaded for the first request. */
export const send: Send = async (request) => (await loadClient()).send(request);
