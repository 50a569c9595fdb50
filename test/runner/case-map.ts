/**
 * A map whose keys are compared without regard to case and keep the spelling they came with first, like the
 * dictionaries in which the runner keeps inputs and state (StringComparer.OrdinalIgnoreCase).
 */
export class CaseMap {
  readonly #entries = new Map<string, [key: string, value: string]>();

  constructor(entries: Iterable<readonly [string, string]> = []) {
    for (const [key, value] of entries) this.set(key, value);
  }

  set(key: string, value: string): void {
    const known = this.#entries.get(key.toLowerCase());
    this.#entries.set(key.toLowerCase(), [known?.[0] ?? key, value]);
  }

  has(key: string): boolean {
    return this.#entries.has(key.toLowerCase());
  }

  entries(): [key: string, value: string][] {
    return [...this.#entries.values()];
  }
}

/** Lays environments over each other. On Windows `Path` and `PATH` are one variable: the last spelling wins. */
export function mergeEnv(...layers: Record<string, string>[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      if (process.platform === 'win32') {
        for (const other of Object.keys(merged)) {
          if (other.toLowerCase() === key.toLowerCase()) delete merged[other];
        }
      }
      merged[key] = value;
    }
  }
  return merged;
}
