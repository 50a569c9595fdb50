import { type Answer, refusal } from './answers.ts';
import { filled, type Operation } from './description.ts';
import { pageOf } from './pages.ts';

/** An artifact, and the run that left it; a test may change everything. */
export type StoredArtifact = {
  id: number;
  name: string;
  expired: boolean;
  run: {
    id: number;
    branch: string;
    /** Of a pull request from a fork. */
    fromFork: boolean;
    /** The file of the workflow. */
    path: string;
    event: string;
  };
};

const HERE = 1_296_269;

/** The artifacts of the repository, and the runs that left them. */
export class Runs {
  readonly artifacts: StoredArtifact[] = [];
  readonly #api: () => string;

  constructor(api: () => string) {
    this.#api = api;
  }

  /** Adds an artifact of a run of a schedule on the default branch. */
  add({
    run,
    ...artifact
  }: Partial<Omit<StoredArtifact, 'run'>> & { run?: Partial<StoredArtifact['run']> }): void {
    const id = this.artifacts.length + 1;
    const path = '.github/workflows/build.yml';
    this.artifacts.push({
      id,
      name: 'ims-auth-audit',
      expired: false,
      ...artifact,
      run: { id: 100 + id, branch: 'main', fromFork: false, path, event: 'schedule', ...run },
    });
  }

  /** @returns undefined for an operation of others */
  perform(operation: Operation, query: URLSearchParams): Answer | undefined {
    if (operation.id === 'actions/list-artifacts-for-repo') return this.#list(query);
    if (operation.id !== 'actions/get-workflow-run') return undefined;
    const id = Number(operation.path['run_id']);
    const run = this.artifacts.find((artifact) => artifact.run.id === id)?.run;
    if (run === undefined) return refusal(404, 'Not Found');
    const { path, event, branch: head_branch } = run;
    return { status: 200, body: filled('workflow-run', { id, path, event, head_branch }) };
  }

  #list(query: URLSearchParams): Answer {
    const name = query.get('name');
    // The newest first.
    const found = this.artifacts.filter((one) => name === null || one.name === name).reverse();
    const { items, headers } = pageOf(found, query, this.#api());
    const artifacts = items.map(({ run, id, name: called, expired }) =>
      filled('artifact', {
        id,
        name: called,
        expired,
        workflow_run: {
          id: run.id,
          repository_id: HERE,
          head_repository_id: run.fromFork ? HERE + 1 : HERE,
          head_branch: run.branch,
          head_sha: 'a'.repeat(40),
        },
      }),
    );
    return { status: 200, body: { total_count: found.length, artifacts }, headers };
  }
}
