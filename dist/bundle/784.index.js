export const id = 784;
export const ids = [784];
export const modules = {

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/core/remote-text.js
var remote_text = __webpack_require__(4608);
// EXTERNAL MODULE: ./build/github/process.js + 2 modules
var process = __webpack_require__(5343);
// EXTERNAL MODULE: ./build/guard/check.js + 4 modules
var check = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/ims/http/client.js + 1 modules
var client = __webpack_require__(9855);
// EXTERNAL MODULE: ./build/ims/token/answer.js
var answer = __webpack_require__(1370);
// EXTERNAL MODULE: ./build/ims/token/exchange.js
var exchange = __webpack_require__(2897);
;// CONCATENATED MODULE: ./build/ims/token/invalidate.js


/**
 * Invalidates an access token, so that nobody can use it any more. One attempt, no retry.
 *
 * The parameter `cascading`, which Adobe's own library sends as `all`, is left out: what it does to the tokens of
 * jobs that run at the same time is not documented.
 *
 * @param token the access token, a secret
 * @param credential the client that it was given to, with the client secret that worked
 * @param connection endpoint and the outside world; its retries are ignored
 * @returns nothing, or the failure
 * Source: adobe/aio-lib-ims `src/ims.js` (`/ims/invalidate_token/v2`), whose end-to-end test uses a Server-to-Server
 * credential.
 */
async function invalidate(token, credential, connection) {
    const form = {
        token_type: 'access_token',
        token,
        client_id: credential.clientId,
        client_secret: credential.clientSecret,
    };
    const once = {
        ...connection,
        policy: { ...connection.policy, retries: 0 },
        onRetry: () => undefined,
    };
    const { sent, attempts } = await (0,exchange/* request */.E)({ path: '/ims/invalidate_token/v2', form }, once, once.clock.now());
    if (!sent.ok)
        return { ok: false, failure: { cause: sent.cause, evidence: sent.evidence, attempts } };
    // Adobe's answer has no body that says so: any 2xx is a success.
    if (sent.answer.status >= 200 && sent.answer.status < 300)
        return { ok: true, value: undefined };
    const refusal = (0,answer/* readRefusal */.ni)(sent.answer, once.clock.now());
    return { ok: false, failure: { cause: refusal.cause, evidence: refusal.evidence, attempts } };
}

// EXTERNAL MODULE: ./build/ims/failure.js
var failure = __webpack_require__(386);
// EXTERNAL MODULE: ./build/ims/credential/input.js
var input = __webpack_require__(1232);
// EXTERNAL MODULE: ./build/ims/credential/shape.js
var shape = __webpack_require__(3281);
;// CONCATENATED MODULE: ./build/actions/token/credential-inputs.js


/**
 * Reads `client-id` and `client-secret` and masks what is secret in them, value by value, and what was put into
 * `scopes` by mistake. This comes before anything else, so that nothing can print a secret that is not masked.
 *
 * @param runner the runner
 * @returns both inputs, tidied
 */
function maskCredentialInputs(runner) {
    const credential = {
        clientSecret: (0,input/* tidyCredentialInput */.wL)(runner.input('client-secret')),
        clientId: (0,input/* tidyCredentialInput */.wL)(runner.input('client-id')),
    };
    const misplaced = (0,shape/* secretsByShape */.cr)(runner.input('scopes'));
    for (const secret of [...(0,input/* credentialSecrets */.DJ)(credential), ...misplaced])
        maskSecret(runner, secret);
    return credential;
}
/**
 * Masks a secret and the forms of it that the runner does not derive by itself.
 *
 * @param runner the runner
 * @param secret one secret on one line
 */
function maskSecret(runner, secret) {
    for (const form of (0,remote_text/* maskForms */.ye)(secret))
        runner.mask(form);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/actions/token/sealed.js

const CIPHER = 'aes-256-gcm';
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/**
 * Encrypts the token for the state that the post stage reads. State is a plain file on the runner's disk, a
 * variable of the post process and a line of the debug log; only the client secret, which the post stage reads
 * again from its input, opens it.
 *
 * @param token the access token
 * @param clientSecret the client secret that it was given for
 * @returns printable text that is worthless without the client secret
 */
function seal(token, clientSecret) {
    const salt = (0,external_node_crypto_.randomBytes)(SALT_BYTES);
    const iv = (0,external_node_crypto_.randomBytes)(IV_BYTES);
    const cipher = (0,external_node_crypto_.createCipheriv)(CIPHER, key(clientSecret, salt), iv);
    const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
    return Buffer.concat([salt, iv, cipher.getAuthTag(), sealed]).toString('base64url');
}
/**
 * Opens what {@link seal} made.
 *
 * @param sealed the text from the state
 * @param clientSecret the client secret
 * @returns the token, or undefined where the secret is another one or the text was changed
 */
function unseal(sealed, clientSecret) {
    const bytes = Buffer.from(sealed, 'base64url');
    const salt = bytes.subarray(0, SALT_BYTES);
    const iv = bytes.subarray(SALT_BYTES, SALT_BYTES + IV_BYTES);
    const tag = bytes.subarray(SALT_BYTES + IV_BYTES, SALT_BYTES + IV_BYTES + TAG_BYTES);
    const body = bytes.subarray(SALT_BYTES + IV_BYTES + TAG_BYTES);
    try {
        const decipher = (0,external_node_crypto_.createDecipheriv)(CIPHER, key(clientSecret, salt), iv, { authTagLength: TAG_BYTES });
        decipher.setAuthTag(tag);
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    }
    catch {
        // A wrong secret and changed text cannot be told apart; the caller warns that the token was not invalidated.
        return undefined;
    }
}
// A client secret is long and random, so the derivation needs no slowness, only separation from its other use.
function key(clientSecret, salt) {
    return Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', clientSecret, salt, 'ims-auth state', 32));
}

;// CONCATENATED MODULE: ./build/actions/token/handover.js



/**
 * Masks a token, the forms of it that the runner does not derive, and its segments: the runner hides a value only
 * where it stands as a whole.
 *
 * @param runner the runner
 * @param token the access token
 */
function maskToken(runner, token) {
    maskSecret(runner, token);
    for (const segment of (0,remote_text/* tokenSegments */.wp)(token))
        runner.mask(segment);
}
/**
 * Gives the token to the post stage and to later steps, in this order: state, outputs, environment. The token must
 * be masked before.
 *
 * @param runner the runner
 * @param inputs what the person asked for
 * @param token the token
 * @param secretIndex which client secret worked (1 or 2), or undefined for a reused token
 * @returns names of the exported environment variables
 */
function handOver(runner, inputs, token, secretIndex) {
    const clientSecret = inputs.credential.clientSecrets[(secretIndex ?? 0) - 1];
    // A reused token belongs to the step that got it: that step invalidates it, if it was asked to.
    if (inputs.invalidate && clientSecret !== undefined) {
        runner.saveState('sealed-token', seal(token.token, clientSecret));
    }
    runner.setOutput('access-token', token.token);
    runner.setOutput('token-type', token.tokenType);
    runner.setOutput('expires-in', String(token.expiresIn));
    runner.setOutput('expires-at', new Date(token.expiresAt).toISOString());
    runner.setOutput('scopes', token.scopes.join(','));
    runner.setOutput('secret-index', secretIndex === undefined ? '' : String(secretIndex));
    const variables = handover_exports(inputs, token);
    for (const [name, value] of variables)
        runner.exportVariable(name, value);
    return variables.map(([name]) => name);
}
/**
 * The environment variables to set. The Adobe I/O CLI reads its token from the context `cli`; the IMS_OAUTH_S2S
 * variables are what adobe/aio-apps-action sets beside it, less the client secret, which no later step needs.
 * Source: adobe/aio-apps-action `src/utils.js` for the names, adobe/aio-lib-ims `src/context.js` for the context;
 * the expiry is in ms since the epoch.
 */
function handover_exports({ credential, envVar, aioCli }, token) {
    const variables = [];
    if (envVar !== undefined)
        variables.push([envVar, token.token]);
    if (!aioCli)
        return variables;
    variables.push(['AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN', token.token], ['AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_EXPIRY', String(token.expiresAt)], ['IMS_OAUTH_S2S_CLIENT_ID', credential.clientId], ['IMS_OAUTH_S2S_SCOPES', JSON.stringify(credential.scopes)]);
    if (credential.orgId !== undefined)
        variables.push(['IMS_OAUTH_S2S_ORG_ID', credential.orgId]);
    return variables;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/adobe/metascopes.js
var metascopes = __webpack_require__(1566);
// EXTERNAL MODULE: ./build/ims/option-values.js
var option_values = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/ims/token/scopes.js
var token_scopes = __webpack_require__(1613);
// EXTERNAL MODULE: ./build/ims/endpoint.js
var ims_endpoint = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/github/without-secrets.js
var without_secrets = __webpack_require__(3538);
// EXTERNAL MODULE: ./build/ims/credential/mistakes.js
var mistakes = __webpack_require__(7863);
;// CONCATENATED MODULE: ./build/actions/token/credential-checks.js


/**
 * What is odd about the two credential inputs, though they can be used.
 *
 * @param credential both inputs, tidied
 * @returns warnings; none holds a value
 */
function credentialWarnings({ clientId, clientSecret }) {
    const trimmed = [
        ...(clientId.trimmed ? ['`client-id`'] : []),
        ...(clientSecret.trimmed ? ['`client-secret`'] : []),
    ];
    const twice = new Set(clientSecret.values).size < clientSecret.values.length;
    return [
        ...(trimmed.length === 0 ? [] : [{ id: 'trimmed', detail: `Input: ${trimmed.join(', ')}` }]),
        ...(twice ? [{ id: 'same-secret-twice' }] : []),
    ];
}
/**
 * What is wrong with the two credential inputs: empty, swapped, or another thing than asked for.
 *
 * @param runner tells whether the run is one that gets no secrets
 * @param credential both inputs, tidied
 * @returns problems; none holds a value
 */
function credentialProblems(runner, { clientId, clientSecret }) {
    const empty = [
        ...(clientId.values.length === 0 ? ['empty-client-id'] : []),
        ...(clientSecret.values.length === 0 ? ['empty-client-secret'] : []),
    ];
    if (empty.length > 0)
        return emptyProblems(runner, empty);
    return (0,mistakes/* credentialMistakes */.V)({ clientId, clientSecret }).map(toProblem);
}
function toProblem({ kind, input, what }) {
    switch (kind) {
        case 'several-client-ids':
            return { id: 'invalid-value', detail: '`client-id` must be one line; it has more.' };
        case 'private-key':
        case 'jwt-credential':
        case 'whole-credential':
            return { id: kind, detail: `Input: \`${input}\`` };
        case 'wrong-value':
            return { id: kind, detail: `Input: \`${input}\` holds ${what}.` };
        default:
            return { id: kind };
    }
}
function emptyProblems(runner, empty) {
    const names = empty.map((id) => `The input \`${id.slice('empty-'.length)}\` is empty.`).join(' ');
    const reason = (0,without_secrets/* withoutSecrets */.c)(runner.event);
    if (reason !== undefined)
        return [{ id: reason, detail: names }];
    return empty.map((id) => ({ id }));
}

;// CONCATENATED MODULE: ./build/actions/token/inputs.js





/** What an input that is not given, or empty, means. `action.yml` says the same, which a test checks. */
const DEFAULTS = {
    environment: 'production',
    'aio-cli': 'false',
    invalidate: 'false',
    'jwt-references': 'fail',
    timeout: '10',
    retries: '3',
};
// GitHub refuses GITHUB_* and RUNNER_*; the others would change how the action or later steps run.
const RESERVED_NAMES = /^(GITHUB_.*|RUNNER_.*|INPUT_.*|NODE_.*|PATH|HOME|SHELL|CI|LD_.*|DYLD_.*|BASH_ENV|ENV|(HTTPS?|NO|ALL)_PROXY)$/i;
function refuse(context, id, detail) {
    context.addIssue({ code: 'custom', params: { id }, message: detail });
    return core/* NEVER */.tm;
}
function listed(values) {
    const shown = values
        .slice(0, 5)
        .map((value) => (value.length > option_values/* SHOWN_MAX */.FV ? '(a long text)' : (0,remote_text/* neutralise */.$0)(value)));
    return `${shown.join(', ')}${values.length > shown.length ? ` and ${values.length - shown.length} more` : ''}.`;
}
function take(context, name, text, read) {
    if (read.ok)
        return read.value;
    return refuse(context, 'invalid-value', `\`${name}\` ${read.must}; ${(0,option_values/* givenValue */.Z7)(text)}`);
}
function choice(name, values) {
    return schemas/* string */.YjP().transform((value, context) => {
        const text = value || DEFAULTS[name];
        return take(context, name, text, (0,option_values/* oneOf */.yL)(text, values));
    });
}
function count(name, range) {
    return schemas/* string */.YjP().transform((value, context) => {
        const text = value || DEFAULTS[name];
        return take(context, name, text, (0,option_values/* wholeNumber */.rD)(text, range));
    });
}
const EnvVar = schemas/* string */.YjP().transform((value, context) => {
    if (value === '')
        return undefined;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value)) {
        return refuse(context, 'invalid-value', `\`env-var\` must be a name of letters, digits and underscores; ${(0,option_values/* givenValue */.Z7)(value)}`);
    }
    if (RESERVED_NAMES.test(value)) {
        return refuse(context, 'invalid-value', `\`env-var\` must not be a name that the runner or the shell uses; ${(0,option_values/* givenValue */.Z7)(value)}`);
    }
    return value;
});
const OrgId = schemas/* string */.YjP()
    .transform((value, context) => value === '' ? undefined : take(context, 'org-id', value, (0,option_values/* organizationId */.Li)(value)));
const SECRET_SCOPE = 'It holds a client secret or a token. If it stands in the workflow or in a variable, delete it in the Developer Console and make another.';
function scopesWithout(secrets) {
    return schemas/* string */.YjP().transform((value, context) => {
        const { scopes, invalid, brokenJson } = (0,token_scopes/* parseScopes */.Fg)(value);
        if (brokenJson)
            return refuse(context, 'broken-scopes-json', '');
        // The scopes of a token are printed, and those that it lacks.
        const isSecret = (text) => (0,shape/* holdsSecret */.hK)(text, secrets);
        if ([...scopes, ...invalid].some(isSecret))
            refuse(context, 'invalid-scope', SECRET_SCOPE);
        const wrong = invalid.filter((text) => !isSecret(text));
        if (wrong.length > 0)
            refuse(context, 'invalid-scope', `Not a scope: ${listed(wrong)}`);
        for (const scope of scopes.filter((text) => !isSecret(text))) {
            const meta = (0,metascopes/* metascope */.AV)(scope);
            if (meta !== undefined)
                refuse(context, 'metascope', (0,metascopes/* describeMetascope */.DI)(meta));
        }
        if (scopes.length === 0 && invalid.length === 0)
            return refuse(context, 'empty-scopes', '');
        return scopes;
    });
}
const Options = schemas/* object */.Ikc({
    scopes: schemas/* string */.YjP(),
    environment: choice('environment', ['production', 'stage']),
    'ims-url': schemas/* string */.YjP(),
    'org-id': OrgId,
    'env-var': EnvVar,
    'aio-cli': choice('aio-cli', ['true', 'false']),
    invalidate: choice('invalidate', ['true', 'false']),
    'jwt-references': choice('jwt-references', ['fail', 'warn', 'off']),
    timeout: count('timeout', { from: 1, to: 120, of: 'seconds' }),
    retries: count('retries', { from: 0, to: 10 }),
});
/**
 * Reads and checks every input of the token action.
 *
 * @param runner the runner
 * @param credential the two credential inputs, already masked
 * @returns one typed object, or every problem at once; and warnings
 */
function readInputs(runner, credential) {
    const raw = Object.fromEntries(Object.keys(Options.shape).map((name) => [name, runner.input(name).trim()]));
    const options = Options.extend({ scopes: scopesWithout(credential.clientSecret.values) }).safeParse(raw);
    const problems = [
        ...credentialProblems(runner, credential),
        ...(options.error?.issues ?? []).map(inputs_toProblem),
    ];
    const imsUrl = raw['ims-url'] ?? '';
    const custom = imsUrl === '' ? undefined : (0,ims_endpoint/* customEndpoint */.vw)(imsUrl, options.data?.environment ?? 'production');
    if (custom?.ok === false)
        problems.push({ id: 'invalid-ims-url', detail: ims_endpoint/* IMS_URL_PROBLEMS */.Jz[custom.problem] });
    const warnings = credentialWarnings(credential);
    if (!options.success || problems.length > 0 || custom?.ok === false)
        return { ok: false, problems, warnings };
    const { data } = options;
    return {
        ok: true,
        warnings,
        inputs: {
            credential: {
                clientId: credential.clientId.values[0] ?? '',
                clientSecrets: [...new Set(credential.clientSecret.values)],
                scopes: data.scopes,
                ...(data['org-id'] === undefined ? {} : { orgId: data['org-id'] }),
            },
            endpoint: custom?.endpoint ?? (0,ims_endpoint/* adobeEndpoint */.l0)(data.environment),
            policy: { timeoutMs: data.timeout * 1_000, retries: data.retries },
            ...(data['env-var'] === undefined ? {} : { envVar: data['env-var'] }),
            aioCli: data['aio-cli'] === 'true',
            invalidate: data.invalidate === 'true',
            jwtReferences: data['jwt-references'],
        },
    };
}
function inputs_toProblem(issue) {
    const id = (issue.code === 'custom' ? issue.params?.['id'] : undefined);
    return { id: id ?? 'invalid-value', ...(issue.message === '' ? {} : { detail: issue.message }) };
}

// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/guard/gate/verdict.js
var gate_verdict = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/guard/report/annotations.js
var annotations = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
;// CONCATENATED MODULE: ./build/actions/token/jwt-references.js


/** Title of what the guard says. */
const TITLE = 'Adobe JWT references';
/** What the check for JWT references says. The texts are searched for, so they do not vary. */
const JWT_REFERENCES = {
    'jwt-references': {
        summary: 'The checked-out code still depends on an Adobe Service Account (JWT) credential.',
        meaning: 'A finding of level error in the workspace, before a token is asked for. These credentials stopped working no later than 2026-03-01.',
        next: 'Write what the annotations say; for a while, `jwt-references: warn` lets the job go on.',
        link: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/',
    },
    'jwt-references-not-checked': {
        summary: 'The check for JWT references could not run.',
        meaning: 'The configuration or the baseline in the checked-out code is broken, or the workspace cannot be read.',
        next: 'Do what the message says, or set `jwt-references: off`.',
        link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs',
    },
};
/**
 * Checks the checked-out tree before any token is asked for: a build that still depends on a Service Account (JWT)
 * credential breaks at the next step anyway, with a worse message.
 *
 * @param runner the runner
 * @param inputs tells whether findings fail the step, warn, or are not looked for
 * @param guard the scanner
 * @returns whether to go on
 */
async function checkJwtReferences(runner, { jwtReferences }, guard) {
    const root = runner.env['GITHUB_WORKSPACE'] ?? '';
    if (jwtReferences === 'off' || root === '')
        return true;
    const checked = await tryGuard(runner, root, guard);
    if (typeof checked === 'string')
        return say(runner, jwtReferences, checked);
    if (checked.conclusion === 'nothing-scanned') {
        runner.info('JWT references: the workspace is empty, so there is nothing to check.');
        return true;
    }
    const [verdict = ''] = (0,gate_verdict/* verdictLines */.r)(checked);
    runner.info(`JWT references: ${verdict}`);
    if (!checked.failed)
        return true;
    const { annotations: list, rest } = (0,annotations/* annotations */.h)((0,guard_report/* guardReport */.q)(checked, runner.env));
    for (const { level, title, message, ...place } of list) {
        runner.annotate(jwtReferences === 'warn' && level === 'error' ? 'warning' : level, message, title, place);
    }
    if (rest !== undefined)
        runner.annotate('notice', rest, TITLE);
    return say(runner, jwtReferences, (0,message/* composeText */.w)(JWT_REFERENCES['jwt-references'], [verdict]));
}
async function tryGuard(runner, root, guard) {
    try {
        return await guard({ root, home: root, env: runner.env });
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        const text = { ...JWT_REFERENCES['jwt-references-not-checked'], next: error.hint };
        return (0,message/* composeText */.w)(text, [error.message]);
    }
}
function say(runner, mode, message) {
    if (mode === 'warn') {
        runner.warning(message, TITLE);
        return true;
    }
    runner.fail(message, TITLE);
    return false;
}

// EXTERNAL MODULE: ./build/ims/http/retry.js
var retry = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/actions/token/log.js

/**
 * Names the credential in every text about it. A value that does not look like a client id may be anything, so it
 * is not repeated.
 *
 * @param inputs the checked inputs
 * @returns for example `client id 0123…, production (ims-na1.adobelogin.com)`
 */
function subject({ credential, endpoint }) {
    const known = (0,shape/* credentialShape */.xy)(credential.clientId) === 'client-id';
    const client = known ? `client id ${credential.clientId}` : 'the client id in `client-id`';
    const where = (0,ims_endpoint/* isAdobe */.oJ)(endpoint)
        ? `${endpoint.environment} (${endpoint.host})`
        : `${endpoint.host} (from \`ims-url\`)`;
    return `${client}, ${where}`;
}
/**
 * The line before the request: what is asked for, and where the client secret goes.
 *
 * @param inputs the checked inputs
 * @returns one line
 */
function requestLine(inputs) {
    const { timeoutMs, retries } = inputs.policy;
    const limits = `${(0,failure/* seconds */.YA)(timeoutMs)} an attempt, ${retries} ${retries === 1 ? 'retry' : 'retries'}, ${(0,failure/* seconds */.YA)((0,retry/* overallMs */.yv)(inputs.policy))} in all`;
    return `Requesting an access token: ${subject(inputs)}; ${limits}.`;
}
/**
 * The line before a pause: why, how long, and how many retries are left.
 *
 * @param notice the retry about to happen
 * @param secrets values that must not appear
 * @returns one line
 */
function retryLine({ cause, evidence, waitMs, left }, secrets) {
    const why = (0,failure/* describeBriefly */.xf)(cause, evidence, secrets);
    return `${why} Trying again in ${(0,failure/* seconds */.YA)(waitMs)}; ${left} ${left === 1 ? 'retry' : 'retries'} left.`;
}
/**
 * The lines after success: until when, for what, and where later steps find it.
 *
 * @param token the token; it does not appear
 * @param how in words, where it came from
 * @param exported names of the exported environment variables
 * @returns two or three lines
 */
function successLines(token, how, exported) {
    return [
        `${how}, valid until ${new Date(token.expiresAt).toISOString()}.`,
        `Scopes: ${token.scopes.join(', ')}`,
        ...(exported.length === 0 ? [] : [`Environment variables for later steps: ${exported.join(', ')}`]),
    ];
}

;// CONCATENATED MODULE: ./build/actions/token/problems.js


const SECRETS = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
const IMPLEMENTATION = `${GUIDE}/implementation/`;
const MIGRATION = `${GUIDE}/migration/`;
const INPUTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs';
/** What can be wrong with the inputs of the token action. The texts are searched for, so they do not vary. */
const PROBLEMS = {
    'empty-client-id': {
        summary: 'The input `client-id` is empty.',
        meaning: 'The secret or variable is not set, is misspelled, or is not visible to this job.',
        next: 'Set it in the repository (Settings > Secrets and variables > Actions) or in the environment that the job names, and check the spelling in `with`.',
        link: SECRETS,
    },
    'empty-client-secret': {
        summary: 'The input `client-secret` is empty.',
        meaning: 'The secret is not set, is misspelled, or is not visible to this job.',
        next: 'Set it in the repository (Settings > Secrets and variables > Actions) or in the environment that the job names, and check the spelling in `with`.',
        link: SECRETS,
    },
    ...without_secrets/* WITHOUT_SECRETS */.B,
    'empty-scopes': {
        summary: 'The input `scopes` is empty.',
        meaning: 'Adobe IMS gives no token without scopes.',
        next: 'Copy them from the Developer Console (project > OAuth Server-to-Server > View scopes), for example `openid,AdobeID,read_organizations`.',
        link: IMPLEMENTATION,
    },
    'broken-scopes-json': {
        summary: 'The input `scopes` starts as a JSON array but is not an array of strings.',
        meaning: 'A quote or a bracket is missing, or the array holds something else.',
        next: 'Write the scopes with commas instead: `openid,AdobeID,read_organizations`.',
        link: IMPLEMENTATION,
    },
    'invalid-scope': {
        summary: 'The input `scopes` holds what cannot be a scope.',
        meaning: 'A scope of Adobe consists of letters, digits and `_ . : / -`.',
        next: 'Copy the scopes again from the Developer Console (project > OAuth Server-to-Server > View scopes).',
        link: IMPLEMENTATION,
    },
    metascope: {
        summary: 'The input `scopes` holds a metascope of the dead Service Account (JWT) credential.',
        meaning: 'Metascopes (`ent_…_sdk`) belonged to JWT credentials, which stopped working no later than 2026-03-01.',
        next: 'Replace it by the OAuth scopes of the same API, as the Developer Console shows them (View scopes).',
        link: MIGRATION,
    },
    'client-id-is-secret': {
        summary: 'The input `client-id` holds a client secret.',
        meaning: 'The two values are swapped, or the secret stands in both.',
        next: 'Put the client id (32 hexadecimal digits) into `client-id` and the client secret into `client-secret`. If the secret was stored as a variable, delete it in the Developer Console and make another.',
        link: IMPLEMENTATION,
    },
    'client-secret-is-id': {
        summary: 'The input `client-secret` holds a client id.',
        meaning: 'The two values are swapped, or the client id stands in both.',
        next: 'Copy the client secret from the Developer Console (project > OAuth Server-to-Server > Retrieve client secret).',
        link: IMPLEMENTATION,
    },
    'private-key': {
        summary: 'A credential input holds the private key of a Service Account (JWT) credential.',
        meaning: 'JWT credentials stopped working no later than 2026-03-01; OAuth Server-to-Server has no key.',
        next: 'Add an OAuth Server-to-Server credential to the project, use its client id and client secret, and delete the key wherever it is stored.',
        link: MIGRATION,
    },
    'jwt-credential': {
        summary: 'A credential input holds a whole Service Account (JWT) credential.',
        meaning: 'The file of a JWT credential was pasted; these stopped working no later than 2026-03-01.',
        next: 'Add an OAuth Server-to-Server credential to the project and store its client id and client secret as two secrets.',
        link: MIGRATION,
    },
    'whole-credential': {
        summary: 'A credential input holds a whole JSON document.',
        meaning: 'The file that the Developer Console downloads was pasted instead of one value.',
        next: 'Store CLIENT_ID and the first of CLIENT_SECRETS as two secrets of their own; GitHub cannot mask values inside JSON.',
        link: SECRETS,
    },
    'wrong-value': {
        summary: 'A credential input holds another kind of value.',
        meaning: 'An organization id, a technical account, a certificate or an access token was pasted.',
        next: 'Copy the client id and the client secret from the Developer Console (project > OAuth Server-to-Server).',
        link: IMPLEMENTATION,
    },
    'more-than-secret': {
        summary: 'A line of the input `client-secret` holds more than a client secret.',
        meaning: 'A comma list, a JSON array, or a line with a name, quotes or other text around the secret was pasted.',
        next: 'Give the bare client secret; during a rotation two, each on a line of its own.',
        link: IMPLEMENTATION,
    },
    'too-many-secrets': {
        summary: 'The input `client-secret` has more than two lines.',
        meaning: 'A credential has at most two client secrets.',
        next: 'Give one client secret, or during a rotation two, each on a line of its own.',
        link: IMPLEMENTATION,
    },
    'invalid-value': {
        summary: 'An input has a value that is not allowed.',
        meaning: 'A misspelled option, or a number out of its range.',
        next: 'Use one of the values that the message names.',
        link: INPUTS,
    },
    'invalid-ims-url': {
        summary: 'The input `ims-url` is not an address that a client secret may be sent to.',
        meaning: 'It must be an https origin: no path, no user or password; http only on this machine.',
        next: 'Leave it empty for Adobe, or write an origin such as `https://ims.example.com`.',
        link: INPUTS,
    },
};
/**
 * The text of one problem.
 *
 * @param problem the problem
 * @returns what, what exactly, the next thing to do, and where to read more
 */
function describeProblem({ id, detail }) {
    return (0,message/* composeText */.w)(PROBLEMS[id], detail === undefined ? [] : [detail]);
}

// EXTERNAL MODULE: ./build/ims/token/access-token.js
var access_token = __webpack_require__(2502);
;// CONCATENATED MODULE: ./build/actions/token/reuse.js

/** A token is reused only while it is valid for this much longer, in ms. Source: adobe/aio-lib-ims `getTokenIfValid`. */
const REUSE_MARGIN_MS = 10 * 60 * 1_000;
/**
 * Decides whether the token that an earlier step of this job left in `env-var` may serve again. Adobe throttles
 * clients that ask for too many tokens.
 *
 * Where no organization is asked for, a token of any organization of the client serves.
 *
 * The claims are not verified: whoever can set variables of this job can do anything that the token could.
 *
 * @param existing value of the environment variable
 * @param inputs what is wanted: client, environment, scopes, organization
 * @param now in ms since the epoch
 * @returns the token with what its claims say, or undefined where another one is needed
 */
function reusableToken(existing, { credential, endpoint }, now) {
    if (existing === undefined || !(0,answer/* isBearerToken */.Zc)(existing))
        return undefined;
    const claims = (0,access_token/* decodeClaims */.Y)(existing);
    if (claims?.expiresAt === undefined || claims.scopes === undefined)
        return undefined;
    const sameClient = claims.clientId === credential.clientId && claims.type === 'access_token';
    // The issuing cluster names the host; a host outside of adobelogin.com is never known to be the same one.
    const sameHost = `${claims.issuer}.adobelogin.com` === endpoint.host;
    const sameOrganization = credential.orgId === undefined || claims.organization === credential.orgId;
    const lasts = claims.expiresAt - now >= REUSE_MARGIN_MS;
    const covers = (0,token_scopes/* missingScopes */["if"])(credential.scopes, claims.scopes).length === 0;
    if (!sameClient || !sameHost || !sameOrganization || !lasts || !covers)
        return undefined;
    return {
        token: existing,
        tokenType: 'bearer',
        expiresIn: Math.floor((claims.expiresAt - now) / 1_000),
        expiresAt: claims.expiresAt,
        scopes: claims.scopes,
    };
}

// EXTERNAL MODULE: ./build/ims/token/warnings.js
var warnings = __webpack_require__(3353);
;// CONCATENATED MODULE: ./build/actions/token/warnings.js


const warnings_GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
const warnings_SECRETS = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
/** What the token action warns about while it succeeds. The texts are searched for, so they do not vary. */
const WARNINGS = {
    trimmed: {
        summary: 'White space or quotes around a credential input were removed.',
        meaning: 'The value was stored with a line break, spaces or quotes around it, which other tools fail on; or the workflow gives a single value in a YAML block (`|`), which adds a line break.',
        next: 'Store the value again without them, for example with `gh secret set NAME`, which asks for it; use a block for two client secrets only.',
        link: warnings_SECRETS,
    },
    'same-secret-twice': {
        summary: 'The input `client-secret` holds the same client secret twice.',
        meaning: 'Both lines of a rotation hold one secret, so there is nothing to fall back to.',
        next: 'Give each client secret once.',
        link: `${warnings_GUIDE}/implementation/`,
    },
    ...warnings/* TOKEN_WARNINGS */.a,
    'pull-request-target': {
        summary: 'This credential is used in pull_request_target for a pull request from another repository.',
        meaning: 'The event gives secrets to a run that a stranger started; if a step checks out or runs code of that pull request, the stranger can take the secret and the token.',
        next: 'Use `pull_request` without secrets, or make sure that no step of this job touches the code of the pull request.',
        link: 'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
    },
    'not-invalidated': {
        summary: 'The access token was not invalidated and stays valid until it expires.',
        meaning: 'The post step could not tell IMS; the job itself is not affected.',
        next: 'Nothing, where about 24 hours are acceptable; otherwise rotate the client secret and ask Adobe support to invalidate its tokens.',
        link: `${warnings_GUIDE}/ims/`,
    },
};
/**
 * The text of a warning.
 *
 * @param warning the warning
 * @returns what, what exactly, the next thing to do, and where to read more
 */
function describeWarning({ id, detail }) {
    return (0,message/* composeText */.w)(WARNINGS[id], detail === undefined ? [] : [detail]);
}

;// CONCATENATED MODULE: ./build/actions/token/run.js









/** Title of every annotation of this action. */
const run_TITLE = 'Adobe IMS access token';
/**
 * The main stage: gets an access token, masks it and hands it to later steps, or fails the step and says why.
 *
 * @param runner the runner
 * @param world network and clock
 */
async function run(runner, world) {
    const credential = maskCredentialInputs(runner);
    const read = readInputs(runner, credential);
    for (const warning of read.warnings)
        warn(runner, warning);
    if (!read.ok)
        return report(runner, read.problems);
    const { inputs } = read;
    if (runner.event.name === 'pull_request_target' && runner.event.fromFork) {
        warn(runner, { id: 'pull-request-target' });
    }
    if (!(await checkJwtReferences(runner, inputs, world.guard)))
        return;
    const reused = reusableToken(runner.env[inputs.envVar ?? ''], inputs, world.clock.now());
    if (reused !== undefined) {
        maskToken(runner, reused.token);
        const exported = handOver(runner, inputs, reused, undefined);
        return print(runner, successLines(reused, `Reusing the access token in ${inputs.envVar}`, exported));
    }
    const minted = await mint(runner, inputs, world);
    if (minted === undefined)
        return;
    maskToken(runner, minted.token);
    const exported = handOver(runner, inputs, minted, minted.secretIndex);
    print(runner, successLines(minted, 'Got an access token', exported));
    warnAbout(runner, inputs, minted);
}
async function mint(runner, inputs, world) {
    const secrets = inputs.credential.clientSecrets;
    runner.info(requestLine(inputs));
    const result = await (0,exchange/* exchange */.c)(inputs.credential, {
        endpoint: inputs.endpoint,
        policy: inputs.policy,
        env: runner.env,
        clock: world.clock,
        send: world.send,
        onRetry: (notice) => runner.info(retryLine(notice, secrets)),
    });
    if (result.ok)
        return result.value;
    runner.fail((0,failure/* describeFailure */.Ic)(result.failure, { subject: subject(inputs), secrets }), run_TITLE);
    return undefined;
}
function warnAbout(runner, inputs, token) {
    if (token.secretIndex === 2)
        warn(runner, { id: 'rotation-unfinished' });
    const missing = (0,token_scopes/* missingScopes */["if"])(inputs.credential.scopes, token.scopes);
    if (missing.length > 0)
        warn(runner, { id: 'scopes-missing', detail: `Not granted: ${missing.join(', ')}` });
}
// One annotation each: the runner cuts a message at 4,096 characters.
function report(runner, problems) {
    for (const problem of problems)
        runner.fail(describeProblem(problem), run_TITLE);
}
function warn(runner, warning) {
    runner.warning(describeWarning(warning), run_TITLE);
}
function print(runner, lines) {
    for (const line of lines)
        runner.info(line);
}

;// CONCATENATED MODULE: ./build/actions/token/clean-up.js







/**
 * The post stage: invalidates the token that the main stage got, where `invalidate` asked for it. Whatever goes
 * wrong is a warning: the work of the job is done, and a red job would say otherwise.
 *
 * @param runner the runner
 * @param world network and clock
 */
async function cleanUp(runner, world) {
    const credential = maskCredentialInputs(runner);
    const sealed = runner.state('sealed-token');
    if (sealed === '')
        return;
    const opened = credential.clientSecret.values
        .map((clientSecret) => ({ clientSecret, token: unseal(sealed, clientSecret) }))
        .find(({ token }) => token !== undefined);
    const read = readInputs(runner, credential);
    if (opened?.token === undefined || !read.ok) {
        return notInvalidated(runner, 'The inputs are no longer those of the main step.');
    }
    maskToken(runner, opened.token);
    const { inputs } = read;
    const result = await invalidate(opened.token, { clientId: inputs.credential.clientId, clientSecret: opened.clientSecret }, {
        endpoint: inputs.endpoint,
        policy: inputs.policy,
        env: runner.env,
        clock: world.clock,
        send: world.send,
    });
    if (result.ok)
        return runner.info('The access token is invalidated.');
    const { cause, evidence } = result.failure;
    const secrets = [opened.token, ...inputs.credential.clientSecrets];
    notInvalidated(runner, `Reason: ${(0,failure/* describeBriefly */.xf)(cause, evidence, secrets)}`);
}
function notInvalidated(runner, detail) {
    runner.warning(describeWarning({ id: 'not-invalidated', detail }), run_TITLE);
}

;// CONCATENATED MODULE: ./build/actions/token/index.js







const WORLD = {
    clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
    send: client/* send */.t,
    guard: check/* check */.z6,
};
/** The main stage in this process; main and post share one bundle, which holds all the code. */
const main = () => (0,process/* runAction */.C)((runner) => run(runner, WORLD), remote_text/* neutralise */.$0);
/** The post stage in this process. */
const post = () => (0,process/* runAction */.C)((runner) => cleanUp(runner, WORLD), remote_text/* neutralise */.$0);


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdictLines)
/* harmony export */ });
/**
 * What a scan found, in one or two lines for a log.
 *
 * @param checked counts and coverage
 * @returns the counts by level, what does not count, and what was looked at
 */
function verdictLines(checked) {
    const { counts, result } = checked;
    const { coverage } = result;
    const apart = [
        [counts.suppressed, 'suppressed'],
        [counts.baselined, 'in the baseline'],
        [counts.outsideDiff, 'outside of the changed lines'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
    const skipped = Object.entries(coverage.skipped).flatMap(([reason, count]) => count === 0 ? [] : [`${count} ${reason}`]);
    return [
        `Found: ${amount(counts.error, 'error')}, ${amount(counts.warning, 'warning')}, ${amount(counts.note, 'note')}${apart.length === 0 ? '' : `; and ${apart.join(', ')}`}.`,
        `Scanned ${amount(coverage.scanned, 'file')} of ${coverage.listed}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
        ...(checked.fullScanReason === undefined
            ? []
            : [`All lines count, not only changed ones: ${checked.fullScanReason}`]),
    ];
}
function amount(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ANNOTATIONS_MAX),
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(193);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3217);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5792);





/**
 * How many of each level are annotated. The runner shows ten of each level in a step and drops the others without a
 * word; the tenth is for what the step says about itself.
 * Source: actions/runner src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`).
 */
const ANNOTATIONS_MAX = 9;
// The same source cuts a message here (`_maxIssueMessageLength`); masking may make it longer before.
const MESSAGE_MAX = 3_500;
/**
 * Annotations of the active findings, errors first. Findings outside of the changed lines, suppressed and baselined
 * ones have none.
 *
 * @param report the report
 * @returns at most nine of each level (fewer warnings where the scan itself has warnings to show), and a sentence that
 *   counts those left out, where there are any
 */
function annotations(report) {
    const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
    const ownWarnings = report.result.notices.filter(({ level }) => level === 'warning').length;
    const room = {
        error: ANNOTATIONS_MAX,
        warning: Math.max(0, ANNOTATIONS_MAX - ownWarnings),
        note: ANNOTATIONS_MAX,
    };
    const shown = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(report, ['active']).filter(({ level }) => room[level]-- > 0);
    const list = shown.map((finding) => annotation(report, finding, titles.get(finding.rule) ?? finding.rule));
    const left = minus((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(report.result.findings).active, (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(shown).active);
    if ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left) === 0)
        return { annotations: list };
    const [what, are] = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left) === 1 ? ['finding', 'is'] : ['findings', 'are'];
    return {
        annotations: list,
        rest: `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .v)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left), `more ${what}`, `more ${what}`)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amounts */ .q$)(left)}) ${are} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
    };
}
function annotation(report, finding, title) {
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, finding.path);
    const where = finding.place === 'code' ? '' : ` This is in ${PLACES[finding.place]}.`;
    const message = `${finding.message}${where}\nInstead: ${finding.advice}\nSee ${finding.docs}\nRule: ${finding.rule}`;
    return {
        level: finding.level === 'note' ? 'notice' : finding.level,
        title: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(`JWT guard: ${title}`, 200),
        message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
        // A file of that name cannot be pointed at, but neither can it bring a line end or a hidden character into a page.
        file: /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(path) ? (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(path, 1_000) : path,
        startLine: finding.line,
        endLine: finding.endLine,
        startColumn: finding.column,
        endColumn: finding.endColumn,
    };
}
const PLACES = {
    test: 'a test',
    comment: 'a comment',
    documentation: 'documentation',
};
function minus(all, some) {
    return {
        error: all.error - some.error,
        warning: all.warning - some.warning,
        note: all.note - some.note,
    };
}


/***/ })

};
