import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../support/start.ts';
import { type Answer, refusal, simpleUser } from './answers.ts';
import { filled, type Operation } from './description.ts';
import { BODY_MAX } from './repository.ts';
import type { Account, ReviewComment, StoredPull } from './types.ts';

type Sent = Record<string, unknown>;
const IDENTITY = { NAME: 'github-actions[bot]', EMAIL: 'bot@users.noreply.github.com' };
const PAGE = 30;
const REPOSITORY_ID = 1_296_269;

/** A file that differs; its path is one character a byte. */
type Change = { path: string; sha: string; status: string; patch?: string };

/** The git objects and the pull requests of one repository. Git itself keeps the objects, and says what differs. */
export class Code {
  readonly pulls = new Map<number, StoredPull>();
  /** A repository on this machine that a test has made. */
  folder = '';
  readonly #name: string;
  readonly #api: () => string;
  readonly #number: () => number;
  #time = 1_795_132_800;

  constructor(name: string, api: () => string, number: () => number) {
    this.#name = name;
    this.#api = api;
    this.#number = number;
  }

  add(pull: Partial<StoredPull>): StoredPull {
    const number = this.#number();
    const added: StoredPull = {
      number,
      title: 'A pull request',
      body: null,
      state: 'open',
      merged: false,
      head: { ref: 'topic', sha: '', repository: REPOSITORY_ID },
      base: 'main',
      author: { login: 'octocat', type: 'User', association: 'CONTRIBUTOR' },
      reviews: [],
      comments: [],
      ...pull,
    };
    this.pulls.set(number, added);
    return added;
  }

  git(args: readonly string[], input = Buffer.alloc(0), more: Record<string, string> = {}): string {
    const who = Object.entries(IDENTITY).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]);
    const date = `${this.#time} +0000`;
    const git = outputOf('git', ['-C', this.folder, ...args], {
      input,
      env: {
        PATH: process.env['PATH'] ?? '',
        ...(Object.fromEntries(who) as Record<string, string>),
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_CONFIG_GLOBAL: join(this.folder, 'no-such-file'),
        GIT_CONFIG_NOSYSTEM: '1',
        ...more,
      },
    });
    return git.toString('latin1');
  }

  /** @returns undefined for an operation of others */
  perform({ id, path }: Operation, account: Account, query: URLSearchParams, sent: Sent): Answer | undefined {
    const pull = this.pulls.get(Number(path['pull_number']));
    if (path['pull_number'] !== undefined && pull === undefined) return refusal(404, 'Not Found');
    switch (id) {
      case 'pulls/list':
        return this.#list(query);
      case 'pulls/create':
        return this.#create(account, sent);
      case 'git/get-ref':
        return this.#ref(`refs/${path['ref']}`);
      case 'git/create-ref':
        return this.#createRef(account, String(sent['ref']), String(sent['sha']));
      case 'git/update-ref':
        return this.#updateRef(account, `refs/${path['ref']}`, sent);
      case 'git/get-blob':
        return this.#blob(path['file_sha'] ?? '');
      case 'git/create-blob':
        return { status: 201, body: { sha: this.#write(sent), url: `${this.#api()}/blob` } };
      case 'git/get-tree':
        return this.#tree(path['tree_sha'] ?? '', 200);
      case 'git/create-tree':
        return this.#createTree(account, sent);
      case 'git/get-commit':
        return this.#commit(path['commit_sha'] ?? '', 200);
      case 'git/create-commit':
        return this.#createCommit(sent);
      case 'repos/compare-commits-with-basehead':
        return this.#compare(path['basehead'] ?? '');
      default:
        return pull === undefined ? undefined : this.#onPull(id, pull, account, query, sent);
    }
  }

  #onPull(
    id: string,
    pull: StoredPull,
    account: Account,
    query: URLSearchParams,
    sent: Sent,
  ): Answer | undefined {
    if (id === 'pulls/get') return { status: 200, body: this.#pull(pull, 'pull-request') };
    if (id === 'pulls/update') {
      if (typeof sent['title'] === 'string') pull.title = sent['title'];
      if (typeof sent['body'] === 'string') pull.body = sent['body'];
      return { status: 200, body: this.#pull(pull, 'pull-request') };
    }
    if (id === 'pulls/list-files') return this.#paged(this.#files(pull), query, (file) => file);
    if (id === 'pulls/list-review-comments')
      return this.#paged(pull.comments, query, (comment) => this.#comment(comment));
    return id === 'pulls/create-review' ? this.#review(pull, account, sent) : undefined;
  }

  #list(query: URLSearchParams): Answer {
    const [owner, ...branch] = (query.get('head') ?? '').split(':');
    const state = query.get('state') ?? 'open';
    const found = [...this.pulls.values()]
      .filter((pull) => state === 'all' || pull.state === state)
      .filter(
        ({ head, owner: of = this.#name.split('/')[0] }) =>
          query.get('head') === null || (of === owner && head.ref === branch.join(':')),
      )
      .sort((one, other) => other.number - one.number);
    return this.#paged(found, query, (pull) => this.#pull(pull, 'pull-request-simple'));
  }

  #create(author: Account, sent: Sent): Answer {
    const { title, body, head, base } = sent as Record<string, string>;
    const ref = String(head).replace(/^.*:/, '');
    const sha = this.#sha(`refs/heads/${ref}`);
    const isOpen = [...this.pulls.values()].some((pull) => pull.state === 'open' && pull.head.ref === ref);
    if (sha === undefined || isOpen || this.#sha(`refs/heads/${base}`) === undefined)
      return refusal(422, 'Validation Failed');
    if ([...(body ?? '')].length > BODY_MAX) return refusal(422, 'Validation Failed');
    const made = { title: String(title), body: body ?? null, author, base: String(base) };
    const pull = this.add({ ...made, head: { ref, sha, repository: REPOSITORY_ID } });
    return { status: 201, body: this.#pull(pull, 'pull-request') };
  }

  #review(pull: StoredPull, author: Account, sent: Sent): Answer {
    const comments = (sent['comments'] ?? []) as {
      path: string;
      body: string;
      line?: number;
      start_line?: number;
    }[];
    const commit = String(sent['commit_id'] ?? '');
    const files = this.#files(pull) as { filename: string; patch?: string }[];
    for (const { path, line = 0, start_line: start = line, body } of comments) {
      const patch = files.find(({ filename }) => filename === path)?.patch ?? '';
      const hunks = patch.split(/^(?=@@ )/m).map((hunk) => {
        const from = Number(/^@@ -\S+ \+(\d+)/.exec(hunk)?.[1] ?? 0);
        const count = hunk.split('\n').filter((text) => /^[+ ]/.test(text)).length;
        return { from, to: from + count - 1 };
      });
      const isInDiff = hunks.some(({ from, to }) => from <= start && start <= line && line <= to);
      // GitHub refuses a range of one line.
      if (!isInDiff || (start !== line && start > line) || [...body].length > BODY_MAX)
        return refusal(422, 'Unprocessable Entity');
    }
    if (commit !== this.#head(pull)) return refusal(422, 'Unprocessable Entity');
    const review = pull.reviews.length + 1;
    pull.reviews.push({ author, body: String(sent['body'] ?? ''), commit });
    for (const { path, body, line = 0, start_line: start = line } of comments)
      pull.comments.push({ author, body, path, line, start, review });
    const values = {
      id: review,
      user: simpleUser(author, this.#api()),
      body: sent['body'],
      state: 'COMMENTED',
      commit_id: commit,
      html_url: `https://github.com/${this.#name}/pull/${pull.number}#pullrequestreview-${review}`,
      author_association: author.association,
    };
    return { status: 200, body: filled('pull-request-review', values) };
  }

  #comment({ author, body, path, line }: ReviewComment): object {
    const values = { user: simpleUser(author, this.#api()), body, path, line };
    return filled('pull-request-review-comment', { ...values, author_association: author.association });
  }

  #files(pull: StoredPull): object[] {
    const range = `refs/heads/${pull.base}...${this.#head(pull)}`;
    return this.#changed(range, '--patch').map(({ path, sha, status, patch: diff = '' }) => {
      const patch = utf8(/^@@[\s\S]*/m.exec(diff)?.[0].replace(/\n$/, ''));
      return filled('diff-entry', {
        filename: utf8(path),
        sha,
        status,
        ...(patch === undefined ? {} : { patch }),
      });
    });
  }

  #changed(range: string, ...more: readonly '--patch'[]): Change[] {
    const options = ['--raw', '--no-abbrev', '--no-renames', '--no-color', '--no-ext-diff', '-z', ...more];
    const diff = this.git(['diff', ...options, range]);
    const end = diff.indexOf('\0\0');
    const raw = (end < 0 ? diff : diff.slice(0, end + 1)).split('\0');
    const changes: Change[] = [];
    for (let at = 0; at + 1 < raw.length; at += 2) {
      const [, , , sha = '', letter = ''] = (raw[at] ?? '').split(' ');
      const status = { A: 'added', D: 'removed' }[letter] ?? 'modified';
      changes.push({ path: raw[at + 1] ?? '', sha, status });
    }
    if (end < 0) return changes;
    const patches = diff.slice(end + 2).split(/(?<=\n)(?=diff --git )/);
    // A file that becomes a link is one change and two patches.
    if (patches.length !== changes.length) throw new Error('A change without its own patch');
    return changes.map((change, index) => ({ ...change, patch: patches[index] ?? '' }));
  }

  #pull(pull: StoredPull, schema: string): object {
    const html = `https://github.com/${this.#name}/pull/${pull.number}`;
    const user = simpleUser(pull.author, this.#api());
    const { ref, repository } = pull.head;
    const repo =
      repository === undefined ? null : filled('repository', { id: repository, full_name: this.#name });
    return filled(schema, {
      number: pull.number,
      title: pull.title,
      body: pull.body,
      state: pull.state,
      merged_at: pull.merged ? '2026-11-20T00:00:00Z' : null,
      html_url: html,
      user,
      author_association: pull.author.association,
      head: { label: `o:${ref}`, ref, repo, sha: this.#head(pull), user },
    });
  }

  #head({ head }: StoredPull): string {
    const branch = head.repository === REPOSITORY_ID ? this.#sha(`refs/heads/${head.ref}`) : undefined;
    return branch ?? head.sha;
  }

  #sha(name: string): string | undefined {
    const branch = name.startsWith('refs/heads/') ? this.#looseRef(name) : undefined;
    if (branch !== undefined) return branch;
    try {
      return this.git(['rev-parse', '--verify', '--quiet', `${name}^{}`]).trim();
    } catch {
      return undefined;
    }
  }

  // What most requests ask for, and git needs a process to say.
  #looseRef(name: string): string | undefined {
    try {
      const text = readFileSync(join(this.folder, '.git', name), 'latin1');
      return /^[0-9a-f]{40}(?=\n$)/.exec(text)?.[0];
    } catch {
      return undefined;
    }
  }

  #ref(name: string, status = 200): Answer {
    const sha = this.#sha(name);
    if (sha === undefined) return refusal(404, 'Not Found');
    const object = { type: 'commit', sha, url: `${this.#api()}/commits/${sha}` };
    return { status, body: filled('git-ref', { ref: name, object }) };
  }

  #createRef(account: Account, name: string, sha: string): Answer {
    if (!name.startsWith('refs/heads/')) return refusal(422, 'Reference name must start with refs/heads.');
    if (this.#sha(name) !== undefined) return refusal(422, 'Reference already exists');
    if (this.#sha(sha) === undefined) return refusal(422, 'Object does not exist');
    if (!this.#mayPoint(account, sha)) return refusal(403, 'Resource not accessible by integration');
    this.git(['update-ref', name, sha]);
    return this.#ref(name, 201);
  }

  #updateRef(account: Account, name: string, { sha, force }: Sent): Answer {
    const old = this.#sha(name);
    const fresh = String(sha);
    if (old === undefined) return refusal(422, 'Reference does not exist');
    const isForward = this.git(['merge-base', old, fresh]).trim() === old;
    if (force !== true && !isForward) return refusal(422, 'Update is not a fast forward');
    if (!this.#mayPoint(account, fresh)) return refusal(403, 'Resource not accessible by integration');
    this.git(['update-ref', name, fresh]);
    return this.#ref(name);
  }

  #mayPoint({ workflows }: Account, sha: string): boolean {
    return (
      workflows === true || !this.#changed(`refs/heads/main...${sha}`).some(({ path }) => isWorkflow(path))
    );
  }

  #blob(sha: string): Answer {
    try {
      const content = Buffer.from(this.git(['cat-file', 'blob', sha]), 'latin1');
      const values = { sha, size: content.length, content: content.toString('base64'), encoding: 'base64' };
      return { status: 200, body: filled('blob', values) };
    } catch {
      return refusal(404, 'Not Found');
    }
  }

  #write({ content, encoding }: Sent): string {
    const bytes = Buffer.from(String(content), encoding === 'base64' ? 'base64' : 'utf8');
    return this.git(['hash-object', '-w', '--stdin'], bytes).trim();
  }

  #tree(sha: string, status: number): Answer {
    let listed: string;
    try {
      listed = this.git(['ls-tree', '-z', sha]);
    } catch {
      return refusal(404, 'Not Found');
    }
    const tree = listed.split('\0').flatMap((line) => {
      const [head = '', path] = line.split('\t');
      const [mode, type, of] = head.split(' ');
      return path === undefined ? [] : [{ path: utf8(path), mode, type, sha: of }];
    });
    return { status, body: filled('git-tree', { sha, tree, truncated: false }) };
  }

  #createTree({ workflows }: Account, sent: Sent): Answer {
    const entries = sent['tree'] as { path: string; mode: string; content?: string; sha?: string }[];
    if (workflows !== true && entries.some(({ path }) => isWorkflow(path)))
      return refusal(403, 'Resource not accessible by integration');
    const index = { GIT_INDEX_FILE: join(this.folder, `index-${process.pid}`) };
    try {
      if (sent['base_tree'] !== undefined)
        this.git(['read-tree', String(sent['base_tree'])], undefined, index);
      const added = entries.flatMap(({ path, mode, sha, content }) => [
        '--cacheinfo',
        `${mode},${sha ?? this.#write({ content })},${path}`,
      ]);
      this.git(['update-index', '--add', ...added], undefined, index);
      return this.#tree(this.git(['write-tree'], undefined, index).trim(), 201);
    } catch {
      return refusal(422, 'Invalid tree info');
    } finally {
      rmSync(index.GIT_INDEX_FILE, { force: true });
    }
  }

  #commit(sha: string, status: number): Answer {
    let found: string[];
    try {
      found = this.git(['show', '-s', '--format=%T%n%P%n%B', sha]).split('\n');
    } catch {
      return refusal(404, 'Not Found');
    }
    const [tree = '', parents = '', ...message] = found;
    const url = `${this.#api()}/x`;
    const values = {
      sha,
      message: utf8(message.join('\n').trimEnd()),
      tree: { sha: tree, url },
      parents: parents
        .split(' ')
        .flatMap((parent) => (parent === '' ? [] : [{ sha: parent, url, html_url: url }])),
    };
    return { status, body: filled('git-commit', values) };
  }

  #createCommit({ message, tree, parents }: Sent): Answer {
    this.#time++;
    const args = (parents as string[]).flatMap((parent) => ['-p', parent]);
    const text = Buffer.from(String(message), 'utf8');
    const sha = this.git(['commit-tree', String(tree), ...args, '-F', '-'], text).trim();
    return this.#commit(sha, 201);
  }

  #compare(basehead: string): Answer {
    const [base = '', head = ''] = basehead.split('...');
    if (this.#sha(base) === undefined || this.#sha(head) === undefined) return refusal(404, 'Not Found');
    const common = this.git(['merge-base', base, head]).trim();
    const ahead = this.git(['rev-list', '--reverse', `${base}..${head}`])
      .split('\n')
      .filter(Boolean);
    const behind = this.git(['rev-list', `${head}..${base}`])
      .split('\n')
      .filter(Boolean);
    const commitOf = (sha: string): object => {
      const { message, tree } = this.#commit(sha, 200).body as { message: string; tree: object };
      const url = `${this.#api()}/x`;
      const commit = filled('commit', {}) as { commit: object };
      return { ...commit, sha, commit: { ...commit.commit, url, message, tree } };
    };
    const values = {
      base_commit: commitOf(base),
      merge_base_commit: commitOf(common),
      status:
        ahead.length === 0
          ? behind.length === 0
            ? 'identical'
            : 'behind'
          : behind.length === 0
            ? 'ahead'
            : 'diverged',
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.slice(0, 250).map(commitOf),
      files: this.#changed(`${common}..${head}`)
        .slice(0, 300)
        .map(({ path, sha, status }) => filled('diff-entry', { filename: utf8(path), sha, status })),
    };
    return { status: 200, body: filled('commit-comparison', values) };
  }

  #paged<Item>(items: readonly Item[], query: URLSearchParams, show: (item: Item) => object): Answer {
    const size = Number(query.get('per_page') ?? PAGE);
    const page = Number(query.get('page') ?? 1);
    const body = items.slice((page - 1) * size, page * size).map(show);
    const link = `<${this.#api()}/repositories/1296269/x?page=${page + 1}>; rel="next"`;
    return { status: 200, body, headers: page * size < items.length ? { link } : {} };
  }
}

function isWorkflow(path: string): boolean {
  return path.startsWith('.github/workflows/');
}

// Git is read as one character a byte.
function utf8<Text extends string | undefined>(text: Text): Text {
  return (text === undefined ? undefined : Buffer.from(text, 'latin1').toString('utf8')) as Text;
}
