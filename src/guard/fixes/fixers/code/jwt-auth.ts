import { metascopesIn } from '../../../../adobe/metascopes-in-text.ts';
import type { Document } from '../../../detect/document.ts';
import type { Edit, Fix, Fixer, FixInput, FixPlace } from '../../model.ts';
import { AEM_TODO, mayBeOfAem } from '../aem.ts';
import { SECONDS_TODO, secondsEdits } from '../requests/seconds.ts';
import { SCOPES_TODO, scopesFor } from '../scopes.ts';
import { argumentEdits } from './arguments.ts';

const TITLE = 'Get the token with @adobe/auth-token in place of @adobe/jwt-auth';
const BY_HAND =
  'Replace @adobe/jwt-auth by auth of @adobe/auth-token 1.0.0 or later: pass clientId, clientSecret and scope (with commas), without technicalAccountId, orgId, privateKey and metaScopes. It is an ES module for Node 18 or later: in CommonJS write (...args) => import("@adobe/auth-token").then((library) => library.auth(...args)).';
const KEY_TODO =
  'Delete the private key that @adobe/jwt-auth signed with, what reads it, and the certificate in the Developer Console.';
const NODE_TODO = 'Run the code on Node 18 or later, which @adobe/auth-token needs.';
const COMMAND =
  'Install @adobe/auth-token in place of @adobe/jwt-auth wherever a command or a script installs it.';

const IMPORT =
  /^import[ \t]+(?<name>[A-Za-z_$][\w$]*)[ \t]+from[ \t]+(?<quote>["'])@adobe\/jwt-auth\k<quote>/gm;
const REQUIRE =
  /^(?<head>(?:const|let|var)[ \t]+(?<name>[A-Za-z_$][\w$]*)[ \t]*=[ \t]*)require\((?<quote>["'])@adobe\/jwt-auth\k<quote>\)(?=[ \t]*(?:;|$|\r|\/\/))/gm;

/** Code that loads `@adobe/jwt-auth`, to `@adobe/auth-token` where each call is seen with its settings. */
export const jwtAuth: Fixer = {
  rules: ['npm-jwt-auth'],
  fix: (input) =>
    /(?:^|\/)package\.json$/i.test(input.document.path)
      ? []
      : (changed(input) ?? input.places.map((place) => byHand(input.document, place))),
};

function byHand({ path, text }: Document, place: FixPlace): Fix {
  const isCode = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i.test(path);
  const todo = isCode ? (place.aem === true || mayBeOfAem(text) ? AEM_TODO : BY_HAND) : COMMAND;
  return { title: TITLE, safety: 'shown', edits: [], resolves: [place], todo: [todo] };
}

function changed({ document, places, all }: FixInput): Fix[] | undefined {
  const { path, text } = document;
  const isModule = /\.(?:m?[jt]sx?|vue|svelte)$/i.test(path);
  const isScript = /\.(?:c?js|jsx)$/i.test(path);
  const loads = [...(isModule ? text.matchAll(IMPORT) : []), ...(isScript ? text.matchAll(REQUIRE) : [])];
  const [load] = loads;
  const { name = '', quote = '', head } = load?.groups ?? {};
  if (places.some(({ aem }) => aem === true)) return undefined;
  if (load === undefined || places.length > 1 || loads.length > 1 || mayBeOfAem(text)) return undefined;
  const scopes = scopesFor(metascopesIn(text).map((found) => found.name));
  const calls = argumentEdits(document, { name, quote, from: load.index + load[0].length }, scopes);
  if (calls === undefined) return undefined;
  const imported = name === 'auth' ? 'auth' : `auth as ${name}`;
  const loading =
    head === undefined
      ? `import { ${imported} } from ${quote}@adobe/auth-token${quote}`
      : `${head}(...args) => import(${quote}@adobe/auth-token${quote}).then((library) => library.auth(...args))`;
  const edits: Edit[] = [
    { start: load.index, end: load.index + load[0].length, text: loading },
    ...calls,
    ...secondsEdits(document),
  ];
  const isGone = ({ start }: FixPlace): boolean =>
    edits.some((edit) => start >= edit.start && start < edit.end);
  const todo = [SCOPES_TODO, KEY_TODO, NODE_TODO];
  if (/expires_?in/i.test(text)) todo.push(SECONDS_TODO);
  return [{ title: TITLE, safety: 'unsafe', edits, resolves: all.filter(isGone), todo }];
}
