import type { Account, StoredIssue } from './types.ts';

/** An answer to be sent. */
export type Answer = { status: number; body: unknown; headers?: Readonly<Record<string, string>> };

const DOCUMENTATION = 'https://docs.github.com/rest';
/** A time as GitHub writes it: without the part of a second. */
export const date = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const nodeId = (prefix: string, id: number): string =>
  `${prefix}_${Buffer.from(String(id)).toString('base64url')}`;
/** Id of an issue across repositories. */
export const idOf = ({ number }: { number: number }): number => 3_000_000_000 + number;

/** GitHub's body of an error. */
export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: String(status) }, headers };
}

/** An account as GitHub describes it. */
export function simpleUser({ login, type }: Account, api: string): object {
  const id = [...login].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7) % 1_000_000_007;
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** An issue as GitHub describes it. */
export function issueAnswer(issue: StoredIssue, api: string, repository: string): object {
  const url = `${api}/repos/${repository}/issues/${issue.number}`;
  const html = `https://github.com/${repository}`;
  const pull = `${html}/pull/${issue.number}`;
  return {
    url,
    repository_url: `${api}/repos/${repository}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: issue.pullRequest ? pull : `${html}/issues/${issue.number}`,
    id: idOf(issue),
    node_id: nodeId('I', issue.number),
    number: issue.number,
    title: issue.title,
    user: simpleUser(issue.author, api),
    labels: issue.labels.map((name, index) => label(name, index, api, repository)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: null,
    assignee: null,
    assignees: issue.assignees.map((login) =>
      simpleUser({ login, type: 'User', association: 'MEMBER' }, api),
    ),
    milestone: null,
    comments: issue.comments.length,
    created_at: date(issue.createdAt),
    updated_at: date(issue.updatedAt),
    closed_at: issue.state === 'closed' ? date(issue.updatedAt) : null,
    author_association: issue.author.association,
    performed_via_github_app: null,
    body: issue.body,
    reactions: reactions(url),
    ...(issue.pullRequest
      ? {
          draft: false,
          pull_request: {
            url: `${api}/repos/${repository}/pulls/${issue.number}`,
            html_url: pull,
            diff_url: `${pull}.diff`,
            patch_url: `${pull}.patch`,
            merged_at: null,
          },
        }
      : {}),
  };
}

function label(name: string, index: number, api: string, repository: string): object {
  return {
    id: 208_045_946 + index,
    node_id: nodeId('LA', index),
    url: `${api}/repos/${repository}/labels/${encodeURIComponent(name)}`,
    name,
    color: 'ededed',
    default: false,
    description: null,
  };
}

/** A comment as GitHub describes it. */
export function commentAnswer(
  issue: StoredIssue,
  { author, body }: { author: Account; body: string },
  api: string,
  repository: string,
): object {
  const id = idOf(issue) * 100 + issue.comments.length;
  const url = `${api}/repos/${repository}/issues/comments/${id}`;
  return {
    url,
    html_url: `https://github.com/${repository}/issues/${issue.number}#issuecomment-${id}`,
    issue_url: `${api}/repos/${repository}/issues/${issue.number}`,
    id,
    node_id: nodeId('IC', id),
    user: simpleUser(author, api),
    created_at: date(issue.updatedAt),
    updated_at: date(issue.updatedAt),
    body,
    author_association: author.association,
    reactions: reactions(url),
    performed_via_github_app: null,
  };
}

function reactions(url: string): object {
  const none = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
  return { url: `${url}/reactions`, total_count: 0, ...none };
}
