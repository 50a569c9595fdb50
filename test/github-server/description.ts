import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Schema = { [key: string]: unknown };
type Parameter = { name: string; in: string; required?: boolean; schema: Schema };
type Media = { content?: { [type: string]: { schema: Schema } } };
type Reference = { $ref: string };
type RawOperation = {
  operationId: string;
  parameters: (Parameter | Reference)[];
  requestBody?: Media & { required?: boolean };
  responses: { [status: string]: Media | Reference };
};
type Description = { paths: { [path: string]: { [method: string]: RawOperation } }; components: Schema };

/** One operation of GitHub's API, with what its description demands. */
export type Operation = {
  /** For example `issues/create`. */
  id: string;
  /** In capitals. */
  method: string;
  /** Parameters in the path, by name. */
  path: Readonly<Record<string, string>>;
  /** What is wrong with a request. */
  request: (query: URLSearchParams, contentType: string, body: string) => string[];
  /** What is wrong with an answer. */
  answer: (status: number, body: unknown) => string[];
};

// What GitHub's documentation says in prose only: "Max 100", and "max 30" for variables.
const perPageMax = (id: string): number => (/-variables$/.test(id) ? 30 : 100);
// GitHub answers these everywhere and describes them nowhere; all of them have the body of an error.
const ANYWHERE = [401, 403, 410, 429, 500];
// For secrets, variables and environments it describes no refusal at all.
const OF_SECRETS = {
  operations: /^(?:actions|dependabot)\/|^repos\/get-(?:environment|all-environments)$|^repos\/list-for-org$/,
  statuses: [404, 409, 422],
};

const raw = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')) as Description;
const description = asJsonSchema(raw) as Description;
// Functions that call each other are made in a third of the time, and are smaller, than those that contain each other.
const ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false, code: { optimize: false } });
addFormats.default(ajv);
ajv.addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/);
ajv.addSchema({ $id: 'github', components: description.components });
const compiled = new Map<string, ValidateFunction>();
const simplestByName = new Map<string, object>();

/**
 * Finds the operation that a request asks for.
 *
 * @param method in capitals
 * @param pathname without the query
 * @returns the operation, or undefined where the extract of the description has none
 */
export function operationFor(method: string, pathname: string): Operation | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const path = matched(template, pathname);
    const operation = methods[method.toLowerCase()];
    if (path === undefined || operation === undefined) continue;
    return {
      id: operation.operationId,
      method,
      path,
      request: (query, contentType, body) => [
        ...checkParameters(operation, path, query),
        ...checkBody(operation, contentType, body),
      ],
      answer: (status, body) => checkAnswer(operation, status, body),
    };
  }
  return undefined;
}

function matched(template: string, pathname: string): Record<string, string> | undefined {
  const names = template.split('/');
  const values = pathname.split('/');
  if (names.length !== values.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? '';
    if (name.startsWith('{')) found[name.slice(1, -1)] = decodeURIComponent(value);
    else if (name !== value) return undefined;
  }
  return found;
}

function checkParameters(
  operation: RawOperation,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string[] {
  const parameters = operation.parameters.map((parameter) => resolved<Parameter>(parameter));
  const known = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
  const unknown = [...query.keys()].filter((name) => !known.has(name));
  const wrong = parameters.flatMap((parameter) => {
    const value = parameter.in === 'path' ? path[parameter.name] : (query.get(parameter.name) ?? undefined);
    if (value === undefined) return parameter.required === true ? [`${parameter.name} is missing`] : [];
    const typed = parameter.schema['type'] === 'integer' && /^\d+$/.test(value) ? Number(value) : value;
    const max = perPageMax(operation.operationId);
    const most = parameter.name === 'per_page' && Number(value) > max ? [`per_page is above ${max}`] : [];
    return [...check(`${operation.operationId} ${parameter.name}`, parameter.schema, typed), ...most];
  });
  return [...unknown.map((name) => `unknown query parameter ${name}`), ...wrong];
}

function checkBody(operation: RawOperation, contentType: string, body: string): string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === '' ? [] : ['a body where there is none'];
  if (!/^application\/json\b/.test(contentType)) return [`content type ${contentType}`];
  try {
    // A member that is not described would be ignored by GitHub: nobody means to send one.
    return check(
      `${operation.operationId} body`,
      { ...schema, additionalProperties: false },
      JSON.parse(body),
    );
  } catch {
    return ['a body that is not JSON'];
  }
}

function checkAnswer(operation: RawOperation, status: number, body: unknown): string[] {
  const described = operation.responses[String(status)];
  if (described === undefined) {
    const ofSecrets = OF_SECRETS.operations.test(operation.operationId) ? OF_SECRETS.statuses : [];
    if (![...ANYWHERE, ...ofSecrets].includes(status)) return [`status ${status} is not described`];
    const { name, schema } = { name: 'error', schema: { $ref: '#/components/schemas/basic-error' } };
    return check(name, inDescription(schema), body);
  }
  const schema = resolved<Media>(described).content?.['application/json']?.schema;
  return schema === undefined ? [] : check(`${operation.operationId} ${status}`, schema, body);
}

function check(name: string, schema: Schema, value: unknown): string[] {
  let validate = compiled.get(name);
  if (validate === undefined) {
    validate = ajv.compile(inDescription(schema));
    compiled.set(name, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${name}${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

/**
 * Makes an answer of what is known, and of the simplest value for every other member that the description requires.
 *
 * @param name of a schema
 */
export function filled(name: string, known: Readonly<Record<string, unknown>>): object {
  let required = simplestByName.get(name);
  if (required === undefined) {
    required = simplest(resolved<Schema>({ $ref: `#/components/schemas/${name}` }, raw)) as object;
    simplestByName.set(name, required);
  }
  return { ...required, ...known };
}

function simplest(given: Schema): unknown {
  const schema = resolved<Schema>(given as Schema | Reference, raw);
  const { type, enum: values, oneOf, anyOf, allOf } = schema as { [key: string]: Schema[] };
  if (schema['nullable'] === true) return null;
  if (values !== undefined) return values[0];
  const one = (oneOf ?? anyOf ?? allOf)?.[0];
  if (one !== undefined) return simplest(one);
  if (String(type) === 'array') return [];
  if (String(type) === 'integer' || String(type) === 'number') return 1;
  if (String(type) === 'boolean') return false;
  if (String(type) === 'string') return textOf(schema['format']);
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const required = (schema['required'] ?? []) as string[];
  return Object.fromEntries(required.map((key) => [key, simplest(properties[key] ?? {})]));
}

function textOf(format: unknown): string {
  if (format === 'uri') return 'https://api.github.com/x';
  return format === 'date-time' ? '2026-11-20T00:00:00Z' : 'x';
}

function resolved<T>(value: T | Reference, from: Description = description): T {
  if (!(typeof value === 'object' && value !== null && '$ref' in value)) return value;
  let here: unknown = from;
  for (const name of value.$ref.slice(2).split('/')) here = (here as Schema)[name];
  return here as T;
}

// References in a schema that is compiled by itself still mean the description.
function inDescription(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/')) as Schema;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema names the type `null`. */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = value as Schema;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, asJsonSchema(item)]));
  // In the place of a schema `nullable` is a boolean; a property of that name would be an object.
  if (typeof nullable !== 'boolean')
    return nullable === undefined ? schema : { ...schema, nullable: asJsonSchema(nullable) };
  return nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}
