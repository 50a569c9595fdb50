import { generateKeyPairSync } from 'node:crypto';
import type Sodium from 'libsodium-wrappers';
import { type Answer, date, refusal } from './answers.ts';
import { filled, type Operation } from './description.ts';
import { pageOf } from './pages.ts';
import { isGranted, needs } from './permissions.ts';
import type { Account, SecretPlace, StoredSecret } from './types.ts';

type Sent = Record<string, unknown>;
type KeyPair = { id: string; publicKey: Buffer; privateKey: Buffer };
/** What has a key pair of its own. */
type Place = { keys: KeyPair; secrets: Map<string, StoredSecret>; variables: Map<string, StoredVariable> };
type StoredVariable = { value: string; createdAt: number; updatedAt: number };

/** The longest value that GitHub takes, in bytes. */
export const VALUE_MAX = 48 * 1_024;

const PAGE = 30;
// Answered by the organization.
const OF_OTHERS = /^(?:orgs|apps)\/|^repos\/list-for-org$/;
const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/;

/** The secrets of repositories, environments and organizations, and the variables of environments. */
export class Secrets {
  /** By the server's own clock, in ms since the epoch; each write moves it by a second. A test may set it. */
  now = 1_795_132_800_000;
  readonly #places = new Map<string, Place>();
  #sodium: typeof Sodium | undefined;

  /** Makes a place; an environment needs its repository. */
  place(place: SecretPlace): Place {
    const found = this.#places.get(keyOf(place));
    if (found !== undefined) return found;
    const made = { keys: keyPair(this.#places.size), secrets: new Map(), variables: new Map() };
    this.#places.set(keyOf(place), made);
    return made;
  }

  /** Stores a secret as somebody else has before, in a place that is made where there is none. */
  add(place: SecretPlace, name: string, secret: Partial<StoredSecret> = {}): StoredSecret {
    const now = this.#tick();
    const added: StoredSecret = {
      value: 'an older value',
      createdAt: now,
      updatedAt: now,
      visibility: 'private',
      repositories: [],
      hidden: [],
      ...secret,
    };
    this.place(place).secrets.set(name.toUpperCase(), added);
    return added;
  }

  /** @returns what a secret is, and its value after it was opened; undefined where there is none */
  secret(place: SecretPlace, name: string): StoredSecret | undefined {
    return this.#places.get(keyOf(place))?.secrets.get(name.toUpperCase());
  }

  variable(place: SecretPlace, name: string): string | undefined {
    return this.#places.get(keyOf(place))?.variables.get(name.toUpperCase())?.value;
  }

  /** Stores a variable as somebody else has before. */
  addVariable(place: SecretPlace, name: string, value: string): void {
    const now = this.#tick();
    this.place(place).variables.set(name.toUpperCase(), { value, createdAt: now, updatedAt: now });
  }

  /** @returns undefined for an operation of others */
  async perform(
    operation: Operation,
    account: Account,
    query: URLSearchParams,
    sent: Sent,
  ): Promise<Answer | undefined> {
    const needed = needs(operation);
    if (needed === undefined || OF_OTHERS.test(operation.id)) return undefined;
    // A repository that the token may not see is as one that is not there.
    const { owner, repo, org } = operation.path;
    const above: SecretPlace = org === undefined ? { repository: `${owner}/${repo}` } : { organization: org };
    if (!this.#places.has(keyOf(above))) return refusal(404, 'Not Found');
    if (!isGranted(needed, account)) return refusal(403, 'Resource not accessible by integration');
    if (operation.id === 'repos/get') return { status: 200, body: repositoryAnswer(`${owner}/${repo}`) };
    const at = placeOf(operation);
    // An environment is made for Actions; a repository and an organization have a second place for Dependabot.
    const place = at.environment === undefined ? this.place(at) : this.#places.get(keyOf(at));
    if (place === undefined) return refusal(404, 'Not Found');
    if (operation.id === 'repos/get-environment')
      return { status: 200, body: filled('environment', { name: operation.path['environment_name'] }) };
    if (operation.id === 'repos/get-all-environments') return this.#environments(`${owner}/${repo}`, query);
    if (/\/list-(?:org|repo|environment)-(?:secrets|variables)$/.test(operation.id))
      return listOf(operation, place, query);
    if (/-variable$/.test(operation.id)) return this.#onVariable(operation, place, sent);
    return this.#onSecret(operation, place, query, sent);
  }

  async #onSecret(
    { id, path }: Operation,
    place: Place,
    query: URLSearchParams,
    sent: Sent,
  ): Promise<Answer> {
    const schema = id.startsWith('dependabot/') ? 'dependabot' : 'actions';
    if (id.endsWith('public-key')) {
      const { id: key_id, publicKey } = place.keys;
      return {
        status: 200,
        body: filled(`${schema}-public-key`, { key_id, key: publicKey.toString('base64') }),
      };
    }
    const name = (path['secret_name'] ?? '').toUpperCase();
    if (id.includes('create-or-update')) return this.#write(place, name, sent);
    const secret = place.secrets.get(name);
    if (secret === undefined) return refusal(404, 'Not Found');
    if (id.includes('list-selected-repos')) return selectedRepositories(secret, query);
    const { visibility } = secret;
    const values = { name, created_at: date(secret.createdAt), updated_at: date(secret.updatedAt) };
    return {
      status: 200,
      body:
        path['org'] === undefined
          ? filled(`${schema}-secret`, values)
          : filled(`organization-${schema}-secret`, { ...values, visibility }),
    };
  }

  async #write(place: Place, name: string, sent: Sent): Promise<Answer> {
    if (!NAME.test(name) || sent['key_id'] !== place.keys.id) return refusal(422, 'Validation Failed');
    const value = await this.#open(place, String(sent['encrypted_value']));
    if (value === undefined || Buffer.byteLength(value) > VALUE_MAX) return refusal(422, 'Validation Failed');
    const { visibility = 'private', selected_repository_ids: ids = [] } = sent as {
      visibility?: StoredSecret['visibility'];
      selected_repository_ids?: (string | number)[];
    };
    if (visibility !== 'selected' && ids.length > 0) return refusal(422, 'Validation Failed');
    const now = this.#tick();
    const before = place.secrets.get(name);
    place.secrets.set(name, {
      value,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      visibility,
      repositories: ids.map(Number),
      hidden: before?.hidden ?? [],
    });
    return before === undefined ? { status: 201, body: {} } : { status: 204, body: undefined };
  }

  async #open({ keys }: Place, box: string): Promise<string | undefined> {
    // Its WebAssembly is loaded for the tests that need it, not for those of issues.
    this.#sodium ??= (await import('libsodium-wrappers')).default;
    await this.#sodium.ready;
    try {
      const sealed = Buffer.from(box, 'base64');
      return Buffer.from(
        this.#sodium.crypto_box_seal_open(sealed, keys.publicKey, keys.privateKey),
      ).toString();
    } catch {
      return undefined;
    }
  }

  #onVariable({ id, path }: Operation, { variables }: Place, sent: Sent): Answer {
    const created = id === 'actions/create-environment-variable';
    const name = String(created ? sent['name'] : path['name']).toUpperCase();
    const variable = variables.get(name);
    if (!created && variable === undefined) return refusal(404, 'Not Found');
    if (id === 'actions/get-environment-variable') {
      const { value = '', createdAt = 0, updatedAt = 0 } = variable ?? {};
      const times = { created_at: date(createdAt), updated_at: date(updatedAt) };
      return { status: 200, body: filled('actions-variable', { name, value, ...times }) };
    }
    if (created && variable !== undefined) return refusal(409, 'Already exists - Variable already exists');
    const value = String(sent['value'] ?? variable?.value);
    if (!NAME.test(name) || Buffer.byteLength(value) > VALUE_MAX) return refusal(422, 'Validation Failed');
    const now = this.#tick();
    variables.set(name, { value, createdAt: variable?.createdAt ?? now, updatedAt: now });
    return created ? { status: 201, body: {} } : { status: 204, body: undefined };
  }

  #environments(repository: string, query: URLSearchParams): Answer {
    const all = [...this.#places.keys()]
      .map((key) => JSON.parse(key) as (string | null)[])
      .flatMap(([of, name]) => (of === repository && typeof name === 'string' ? [name] : []));
    const { items, headers } = pageOf(all, query, 'https://api.github.com');
    const environments = items.map((name) => filled('environment', { name }));
    return { status: 200, body: { total_count: all.length, environments }, headers };
  }

  #tick(): number {
    this.now += 1_000;
    return this.now;
  }
}

function placeOf({ id, path }: Operation): SecretPlace {
  const more = id.startsWith('dependabot/') ? { dependabot: true } : {};
  if (path['org'] !== undefined) return { organization: path['org'], ...more };
  const repository = `${path['owner']}/${path['repo']}`;
  const environment = path['environment_name'];
  return environment === undefined ? { repository, ...more } : { repository, environment };
}

function keyOf({ repository, environment, organization, dependabot }: SecretPlace): string {
  return JSON.stringify([repository, environment, organization, dependabot === true]);
}

function keyPair(index: number): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const raw = (name: 'x' | 'd'): Buffer =>
    Buffer.from(privateKey.export({ format: 'jwk' })[name] ?? '', 'base64url');
  // The last 32 bytes of the DER form are the key.
  const last = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { id: String(3_380_204_578_043_523_366n + BigInt(index)), publicKey: last, privateKey: raw('d') };
}

function repositoryAnswer(fullName: string): object {
  return filled('full-repository', { full_name: fullName, name: fullName.replace(/^.*\//, '') });
}

function listOf({ id, path }: Operation, place: Place, query: URLSearchParams): Answer {
  const variables = id.endsWith('variables');
  const of = path['org'] === undefined ? '' : 'organization-';
  const kind = id.startsWith('dependabot/') ? 'dependabot' : 'actions';
  const all = variables ? [...place.variables] : [...place.secrets];
  // Variables come in smaller pages.
  const { items, headers } = pageOf(all, query, 'https://api.github.com', variables ? 10 : PAGE);
  const listed = items.map(([name, stored]) =>
    filled(`${of}${kind}-${variables ? 'variable' : 'secret'}`, {
      name,
      created_at: date(stored.createdAt),
      updated_at: date(stored.updatedAt),
      ...(variables ? { value: stored.value } : {}),
      ...(of === '' ? {} : { visibility: 'visibility' in stored ? stored.visibility : 'all' }),
    }),
  );
  return {
    status: 200,
    body: { total_count: all.length, [variables ? 'variables' : 'secrets']: listed },
    headers,
  };
}

function selectedRepositories(secret: StoredSecret, query: URLSearchParams): Answer {
  if (secret.visibility !== 'selected') return refusal(409, 'The visibility of the secret is not selected');
  const size = Number(query.get('per_page') ?? PAGE);
  const page = Number(query.get('page') ?? 1);
  const seen = secret.repositories.filter((id) => !secret.hidden.includes(id));
  const repositories = seen
    .slice((page - 1) * size, page * size)
    .map((id) => filled('minimal-repository', { id }));
  const next = page * size < seen.length;
  return {
    status: 200,
    body: { total_count: secret.repositories.length, repositories },
    headers: next ? { link: `<https://api.github.com/x?page=${page + 1}>; rel="next"` } : {},
  };
}
