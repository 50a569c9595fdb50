// Takes the used operations, with every schema that they reference, out of GitHub's OpenAPI description.
// How to run it: README.md in this folder.
import { readFileSync, writeFileSync } from 'node:fs';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['post'],
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['post'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch'],
  '/repos/{owner}/{repo}/git/blobs': ['post'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/environments': ['get'],
  '/repos/{owner}/{repo}/environments/{environment_name}': ['get'],
  '/repos/{owner}/{repo}/environments/{environment_name}/secrets': ['get'],
  '/repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key': ['get'],
  '/repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}': ['get', 'put'],
  '/repos/{owner}/{repo}/environments/{environment_name}/variables': ['get', 'post'],
  '/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}': ['get', 'patch'],
  '/repos/{owner}/{repo}/actions/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/actions/secrets': ['get'],
  '/repos/{owner}/{repo}/actions/variables': ['get'],
  '/repos/{owner}/{repo}/actions/secrets/public-key': ['get'],
  '/repos/{owner}/{repo}/actions/secrets/{secret_name}': ['get', 'put'],
  '/repos/{owner}/{repo}/dependabot/secrets': ['get'],
  '/repos/{owner}/{repo}/dependabot/secrets/public-key': ['get'],
  '/repos/{owner}/{repo}/dependabot/secrets/{secret_name}': ['get', 'put'],
  '/installation/repositories': ['get'],
  '/orgs/{org}/repos': ['get'],
  '/orgs/{org}/properties/values': ['get'],
  '/orgs/{org}/actions/secrets': ['get'],
  '/orgs/{org}/actions/variables': ['get'],
  '/orgs/{org}/actions/secrets/public-key': ['get'],
  '/orgs/{org}/actions/secrets/{secret_name}': ['get', 'put'],
  '/orgs/{org}/actions/secrets/{secret_name}/repositories': ['get'],
  '/orgs/{org}/dependabot/secrets': ['get'],
  '/orgs/{org}/dependabot/secrets/public-key': ['get'],
  '/orgs/{org}/dependabot/secrets/{secret_name}': ['get', 'put'],
  '/orgs/{org}/dependabot/secrets/{secret_name}/repositories': ['get'],
};
// What only documentation generators read.
const LEFT_OUT = new Set([
  'description',
  'example',
  'examples',
  'summary',
  'tags',
  'x-github',
  'x-github-breaking-changes',
  'x-octokit',
]);

const source = process.argv[2];
if (source === undefined) throw new Error('Name the file api.github.com.json of @octokit/openapi.');
const description = JSON.parse(readFileSync(source, 'utf8')) as JsonObject;

const result: JsonObject = {
  openapi: description['openapi'] ?? '',
  info: bare(pick(description['info'], ['title', 'version', 'license'])),
  paths: {},
  components: {},
};
for (const [path, methods] of Object.entries(OPERATIONS)) {
  const operations = pick(at(description, ['paths', path]), methods);
  if (Object.keys(operations).length !== methods.length) throw new Error(`${path} lacks an operation.`);
  (result['paths'] as JsonObject)[path] = bare(operations);
}
// A copied component may name others.
let wanted = references(result);
while (wanted.length > 0) {
  for (const reference of wanted) put(reference, bare(at(description, segments(reference))));
  wanted = references(result).filter((reference) => find(result, segments(reference)) === undefined);
}
writeFileSync(new URL('./openapi.json', import.meta.url), `${JSON.stringify(result)}\n`);

function pick(value: Json | undefined, names: readonly string[]): JsonObject {
  const found = (value ?? {}) as JsonObject;
  return Object.fromEntries(names.flatMap((name) => (name in found ? [[name, found[name] as Json]] : [])));
}

// The members of `properties` have free names; `description` may be one.
function bare(value: Json, named = false): Json {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => named || !LEFT_OUT.has(key));
  return Object.fromEntries(
    kept.map(([key, item]) => [key, key === 'enum' ? item : bare(item, !named && key === 'properties')]),
  );
}

function references(value: Json): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(references))];
  if (value === null || typeof value !== 'object') return [];
  const found = Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : references(item),
  );
  return [...new Set(found)].filter((reference) => reference.startsWith('#/'));
}

function segments(reference: string): string[] {
  return reference.slice('#/'.length).split('/');
}

function find(value: Json, path: readonly string[]): Json | undefined {
  let here: Json | undefined = value;
  for (const segment of path) here = (here as JsonObject | undefined)?.[segment];
  return here;
}

function at(value: Json, path: readonly string[]): Json {
  const found = find(value, path);
  if (found === undefined) throw new Error(`${path.join('/')} is not in the description.`);
  return found;
}

function put(reference: string, value: Json): void {
  const path = segments(reference);
  let here = result;
  for (const segment of path.slice(0, -1)) {
    here[segment] ??= {};
    here = here[segment] as JsonObject;
  }
  here[path.at(-1) ?? ''] = value;
}
