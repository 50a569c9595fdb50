import { type Answer, commentAnswer, issueAnswer, refusal } from './answers.ts';
import type { Operation } from './description.ts';
import type { Account, People, StoredIssue } from './types.ts';

/** The longest body that GitHub takes, in characters. */
export const BODY_MAX = 65_536;

// 2026-11-20T00:00:00Z; each write is a second later, so that the order never depends on the machine.
const START = 1_795_132_800_000;

/** The issues of one repository, and what GitHub does with them. */
export class Repository {
  readonly issues = new Map<number, StoredIssue>();
  readonly people: People = {
    assignable: new Set(['octocat', 'mona']),
    refusedLabels: new Set(),
    droppedLabels: new Set(),
  };
  readonly #name: string;
  readonly #api: () => string;
  #time = START;

  constructor(name: string, api: () => string) {
    this.#name = name;
    this.#api = api;
  }

  add(issue: Partial<StoredIssue>): StoredIssue {
    const time = this.#tick();
    const added: StoredIssue = {
      number: Math.max(0, ...this.issues.keys()) + 1,
      title: 'An issue',
      body: null,
      state: 'open',
      stateReason: null,
      locked: false,
      pullRequest: false,
      author: { login: 'octocat', type: 'User', association: 'NONE' },
      createdAt: time,
      updatedAt: time,
      comments: [],
      labels: [],
      assignees: [],
      ...issue,
    };
    this.issues.set(added.number, added);
    return added;
  }

  perform(operation: Operation, account: Account, query: URLSearchParams, body: string): Answer {
    if (`${operation.path['owner']}/${operation.path['repo']}` !== this.#name)
      return refusal(404, 'Not Found');
    const sent = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
    if (operation.id === 'issues/list-for-repo') return this.#list(query);
    if (operation.id === 'issues/create') return this.#create(account, sent);
    const issue = this.issues.get(Number(operation.path['issue_number']));
    if (issue === undefined) return refusal(404, 'Not Found');
    return operation.id === 'issues/update'
      ? this.#update(issue, sent)
      : this.#comment(issue, account, String(sent['body']));
  }

  #list(query: URLSearchParams): Answer {
    const state = query.get('state') ?? 'open';
    const creator = query.get('creator')?.toLowerCase();
    const by = { created: 'createdAt', updated: 'updatedAt' } as const;
    const sort = query.get('sort') ?? 'created';
    const value = (issue: StoredIssue): number =>
      sort === 'comments' ? issue.comments.length : issue[by[sort as keyof typeof by]];
    const sign = query.get('direction') === 'asc' ? 1 : -1;
    const found = [...this.issues.values()]
      .filter((issue) => state === 'all' || issue.state === state)
      .filter(({ author }) => creator === undefined || author.login.toLowerCase() === creator)
      .sort((one, other) => sign * (value(one) - value(other) || one.number - other.number));
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(found.length / size));
    const body = found.slice((page - 1) * size, page * size).map((issue) => this.#answer(issue));
    const links = [...(page < last ? [['next', page + 1] as const, ['last', last] as const] : [])];
    const link = links.map(([name, target]) => {
      const other = new URLSearchParams(query);
      other.set('page', String(target));
      return `<${this.#api()}/repositories/1296269/issues?${other}>; rel="${name}"`;
    });
    return { status: 200, body, headers: link.length === 0 ? {} : { link: link.join(', ') } };
  }

  #create(author: Account, sent: Record<string, unknown>): Answer {
    const text = String(sent['body'] ?? '');
    if ([...text].length > BODY_MAX) return tooLong();
    const issue = this.add({ author, title: String(sent['title']), body: text });
    const location = `${this.#api()}/repos/${this.#name}/issues/${issue.number}`;
    return { status: 201, body: this.#answer(issue), headers: { location } };
  }

  #update(issue: StoredIssue, sent: Record<string, unknown>): Answer {
    if ([...String(sent['body'] ?? '')].length > BODY_MAX) return tooLong();
    const refused = this.#setPeople(issue, sent);
    if (refused !== undefined) return refused;
    if (typeof sent['title'] === 'string') issue.title = sent['title'];
    if (typeof sent['body'] === 'string') issue.body = sent['body'];
    // "The reason for the state change. Ignored unless `state` is changed."
    if ((sent['state'] === 'open' || sent['state'] === 'closed') && sent['state'] !== issue.state) {
      issue.state = sent['state'];
      const reason = sent['state_reason'] as StoredIssue['stateReason'] | undefined;
      issue.stateReason = reason ?? (issue.state === 'closed' ? 'completed' : 'reopened');
      if (reason === 'duplicate') issue.duplicateOf = Number(sent['duplicate_issue_id']);
    }
    issue.updatedAt = this.#tick();
    return { status: 200, body: this.#answer(issue) };
  }

  #setPeople(issue: StoredIssue, sent: Record<string, unknown>): Answer | undefined {
    const labels = (sent['labels'] ?? issue.labels) as string[];
    const assignees = (sent['assignees'] ?? issue.assignees) as string[];
    const { assignable, refusedLabels, droppedLabels } = this.people;
    const unknown = assignees.find((login) => !assignable.has(login.toLowerCase()));
    if (unknown !== undefined) return invalid('assignees', unknown);
    const label = labels.find((name) => refusedLabels.has(name));
    if (label !== undefined) return invalid('labels', label);
    Object.assign(issue, { assignees, labels: labels.filter((name) => !droppedLabels.has(name)) });
    return undefined;
  }

  #comment(issue: StoredIssue, author: Account, body: string): Answer {
    if (issue.locked) return refusal(403, 'Unable to create comment because issue is locked.');
    if ([...body].length > BODY_MAX) return tooLong();
    const comment = { author, body };
    issue.comments.push(comment);
    issue.updatedAt = this.#tick();
    return { status: 201, body: commentAnswer(issue, comment, this.#api(), this.#name) };
  }

  #answer(issue: StoredIssue): object {
    return issueAnswer(issue, this.#api(), this.#name);
  }

  #tick(): number {
    this.#time += 1_000;
    return this.#time;
  }
}

function invalid(field: string, value: string): Answer {
  const error = { value, resource: 'Issue', field, code: 'invalid' };
  const refused = refusal(422, 'Validation Failed');
  return { ...refused, body: { ...(refused.body as object), errors: [error] } };
}

function tooLong(): Answer {
  const error = {
    resource: 'Issue',
    code: 'custom',
    field: 'body',
    message: `body is too long (maximum is ${BODY_MAX} characters)`,
  };
  const refused = refusal(422, 'Validation Failed');
  return { ...refused, body: { ...(refused.body as object), errors: [error] } };
}
