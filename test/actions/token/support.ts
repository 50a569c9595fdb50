import type { Dependencies } from '../../../src/actions/token/run.ts';
import type { Runner, RunnerEvent } from '../../../src/github/index.ts';
import type { SendResult } from '../../../src/ims/http/client.ts';
import { CLIENT_ID, fakeConnection, SCOPES, SECRET_1 } from '../../ims/support.ts';

/** A runner that only remembers, in order, what it was told. */
export class FakeRunner implements Runner {
  readonly calls: { kind: string; name?: string; value: string }[] = [];
  readonly env: Record<string, string | undefined> = {};
  readonly event: RunnerEvent;
  readonly inputs: Record<string, string>;
  payload: unknown = undefined;

  constructor(inputs: Record<string, string> = {}, event: Partial<RunnerEvent> = {}) {
    this.inputs = { 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPES.join(','), ...inputs };
    this.event = { name: 'push', fromFork: false, fromDependabot: false, ...event };
  }

  input = (name: string): string => this.inputs[name] ?? '';
  mask = (value: string): void => this.record('mask', value);
  info = (message: string): void => this.record('info', message);
  warning = (message: string): void => this.record('warning', message);
  annotate = (level: string, message: string): void => this.record(level, message);
  summary = (markdown: string): Promise<void> => {
    this.record('summary', markdown);
    return Promise.resolve();
  };
  fail = (message: string): void => this.record('fail', message);
  setOutput = (name: string, value: string): void => this.record('output', value, name);
  exportVariable = (name: string, value: string): void => this.record('env', value, name);

  values(kind: string): string[] {
    return this.calls.filter((call) => call.kind === kind).map((call) => call.value);
  }

  named(kind: string): Record<string, string> {
    return Object.fromEntries(
      this.calls.filter((call) => call.kind === kind).map((call) => [call.name ?? '', call.value]),
    );
  }

  private record(kind: string, value: string, name?: string): void {
    this.calls.push({ kind, value, ...(name === undefined ? {} : { name }) });
  }
}

/** Dependencies whose network gives these outcomes, one after another. */
export function fakeDependencies(...outcomes: SendResult[]): {
  dependencies: Dependencies;
  fake: ReturnType<typeof fakeConnection>;
} {
  const fake = fakeConnection(outcomes);
  const guard = (): never => {
    throw new Error('No test without a workspace asks the guard.');
  };
  return { dependencies: { clock: fake.connection.clock, send: fake.connection.send, guard }, fake };
}
