export const id = 550;
export const ids = [550];
export const modules = {

/***/ 1550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/process.js + 5 modules
var process = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/guard/load.js
var load = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/ims/http/client.js + 1 modules
var client = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/ims/credential/input.js
var input = __webpack_require__(1232);
// EXTERNAL MODULE: ./build/ims/token/exchange.js
var exchange = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/ims/failure.js
var failure = __webpack_require__(386);
// EXTERNAL MODULE: ./build/ims/token/invalidate.js
var invalidate = __webpack_require__(2133);
// EXTERNAL MODULE: ./build/ims/token/scopes.js
var token_scopes = __webpack_require__(1613);
// EXTERNAL MODULE: ./build/actions/inputs/masking.js
var masking = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/ims/credential/shape.js
var shape = __webpack_require__(3281);
// EXTERNAL MODULE: ./build/actions/inputs/own-text.js
var own_text = __webpack_require__(8810);
// EXTERNAL MODULE: ./build/actions/inputs/read.js
var read = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/core/parsers.js
var parsers = __webpack_require__(5742);
// EXTERNAL MODULE: ./build/ims/parsers.js
var ims_parsers = __webpack_require__(4832);
// EXTERNAL MODULE: ./build/actions/inputs/parsers.js
var inputs_parsers = __webpack_require__(2004);
;// CONCATENATED MODULE: ./build/actions/token/manifest.js



const INPUTS = {
    'client-id': {
        description: 'Client id of the OAuth Server-to-Server credential. Not a secret; it is masked only where Adobe IMS grants no token for it.',
        required: true,
        credential: true,
    },
    'client-secret': {
        description: 'Client secret of the credential. During a rotation two secrets, each on a line of its own: the second is tried when IMS refuses the first.',
        required: true,
        credential: true,
    },
    scopes: {
        description: 'OAuth scopes, separated by commas, spaces or line breaks, or as a JSON array. Copy them from the Developer Console (View scopes).',
        required: true,
        credential: true,
    },
    environment: {
        description: 'IMS environment, `production` or `stage`.',
        default: 'production',
        parse: ims_parsers/* imsEnvironment */.x2,
    },
    'ims-url': {
        description: 'Origin of another IMS host, such as `https://ims.example.com`. https only; http to localhost only.',
        parse: parsers/* text */.Qq,
    },
    'org-id': {
        description: 'IMS organization id (`…@AdobeOrg`), for a credential that works in several organizations.',
        parse: ims_parsers/* organizationId */.Li,
    },
    'env-var': {
        description: 'Name of an environment variable to export the token under. Without it nothing is exported. A token that is already there for the same client, host, organization (where `org-id` names one) and scopes, and valid for ten more minutes, is reused.',
        parse: inputs_parsers/* environmentVariable */.mT,
    },
    'aio-cli': {
        description: '`true` also exports the variables that the Adobe I/O CLI reads, with the true expiry and without the client secret.',
        default: 'false',
        parse: parsers/* flag */.Jt,
    },
    'jwt-references': {
        description: 'What to do when the checked-out code still depends on a Service Account (JWT) credential, `fail`, `warn` or `off`. It is checked before a token is asked for. Default `fail`, at the level that `fail-on` of the configuration names; a value that is given overrides the configuration.',
        parse: (0,parsers/* oneOf */.yL)(['fail', 'warn', 'off']),
    },
    invalidate: {
        description: 'Only `false`. A token is invalidated by a last step with the action `invalidate`, which needs no client secret.',
        default: 'false',
        parse: parsers/* flag */.Jt,
    },
    timeout: {
        description: 'Longest time for one attempt, in seconds, from 1 to 120.',
        default: '10',
        parse: ims_parsers/* timeoutSeconds */.rv,
    },
    retries: {
        description: 'Attempts after the first one, from 0 to 10. All attempts and the pauses between them together take at most (`timeout` + 5) × (`retries` + 1) seconds.',
        default: '3',
        parse: ims_parsers/* retryCount */.cv,
    },
};
const OUTPUTS = {
    'access-token': 'The access token, masked. Valid within this job only as a step output; GitHub drops it from job outputs.',
    'token-type': 'Always `bearer`.',
    'expires-in': 'Lifetime of the token in seconds.',
    'expires-at': 'End of the lifetime, in ISO 8601 with milliseconds, UTC.',
    scopes: 'Scopes that the token carries, separated by commas.',
    connection: 'For the action `invalidate`: client id, host, and proxy and certificates of the request, without any secret.',
    'secret-index': 'Which client secret worked, `1` or `2`; empty where a token was reused.',
};

;// CONCATENATED MODULE: ./build/actions/token/old-inputs.js

const OLD_INPUTS = {
    CLIENTID: 'client-id',
    CLIENT_ID: 'client-id',
    CLIENTSECRET: 'client-secret',
    CLIENT_SECRET: 'client-secret',
    IMSORGID: 'org-id',
    IMS_ORG_ID: 'org-id',
    ORG_ID: 'org-id',
    TECHNICALACCOUNTID: undefined,
    TECHNICALACCOUNTEMAIL: undefined,
    METASCOPES: undefined,
    KEY: undefined,
    COMMAND: undefined,
    OS: undefined,
};
const OLD_NAMES = Object.keys(OLD_INPUTS);
const SECRETS = new Set(['CLIENTSECRET', 'CLIENT_SECRET', 'KEY']);
function oldInputSecrets(runner) {
    return OLD_NAMES.flatMap((name) => {
        const text = runner.input(name);
        if (!SECRETS.has(name))
            return (0,shape/* secretsByShape */.cr)(text);
        const whole = (0,input/* tidyCredentialInput */.wL)(text);
        const parts = text.split(',').flatMap((part) => (0,input/* tidyCredentialInput */.wL)(part).values);
        return [whole, { values: parts, trimmed: false }].flatMap((clientSecret) => (0,input/* credentialSecrets */.DJ)({ clientId: { values: [], trimmed: false }, clientSecret }));
    });
}
function oldInputProblem(runner, empty) {
    const given = OLD_NAMES.filter((name) => runner.input(name).trim() !== '');
    const renamed = given.flatMap((name) => {
        const input = OLD_INPUTS[name];
        return input === undefined ? [] : [{ name, input }];
    });
    const inputs = empty.filter((name) => renamed.some(({ input }) => input === name));
    if (inputs.length === 0)
        return undefined;
    const removed = given.filter((name) => OLD_INPUTS[name] === undefined);
    const detail = [
        `${renamed.map(({ name, input }) => `\`${name}\` is \`${input}\` here`).join(', ')}.`,
        ...(renamed.some(({ name, input }) => input === 'client-secret' && runner.input(name).includes(','))
            ? ['Two client secrets are written each on a line of its own, without the comma.']
            : []),
        ...(removed.length === 0
            ? []
            : [
                `Remove ${removed.map((name) => `\`${name}\``).join(', ')}; this action needs nothing of the kind.`,
            ]),
    ].join(' ');
    return { problem: { id: 'old-input-names', detail }, inputs };
}

// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/github/without-secrets.js
var without_secrets = __webpack_require__(3538);
// EXTERNAL MODULE: ./build/ims/credential/mistake-texts.js
var mistake_texts = __webpack_require__(4833);
;// CONCATENATED MODULE: ./build/actions/token/problems.js



const problems_SECRETS = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
const IMPLEMENTATION = `${GUIDE}/implementation/`;
const MIGRATION = `${GUIDE}/migration/`;
const problems_INPUTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs';
const PROBLEMS = {
    'empty-client-id': {
        summary: 'The input `client-id` is empty.',
        meaning: 'The secret or variable is not set, is misspelled, or is not visible to this job.',
        next: 'Set it in the repository (Settings > Secrets and variables > Actions) or in the environment that the job names, and check the spelling in `with`.',
        link: problems_SECRETS,
    },
    'empty-client-secret': {
        summary: 'The input `client-secret` is empty.',
        meaning: 'The secret is not set, is misspelled, or is not visible to this job.',
        next: 'Set it in the repository (Settings > Secrets and variables > Actions) or in the environment that the job names, and check the spelling in `with`.',
        link: problems_SECRETS,
    },
    'old-input-names': {
        summary: 'The workflow uses input names of adobe/aio-apps-action.',
        meaning: 'A step was changed to this action, and its inputs still have the names of the other one.',
        next: 'Write the names that the message gives into `with`; the README has a complete step.',
        link: MIGRATION,
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
        summary: 'The input `scopes` contains an invalid scope.',
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
    ...mistake_texts/* CREDENTIAL_MISTAKES */.Qb,
    'invalid-value': {
        summary: 'An input has a value that is not allowed.',
        meaning: 'A misspelled option, or a number out of its range.',
        next: 'Use one of the values that the message names.',
        link: problems_INPUTS,
    },
    'invalidate-is-an-action': {
        summary: 'The input `invalidate` can no longer invalidate the token.',
        meaning: 'A stage after all other steps would hold the client secret, and take its proxy and its libraries from what they wrote to GITHUB_ENV.',
        next: 'Remove the input and add a last step with `if: always()` and `uses: OWNER/ims-auth/invalidate@v1`, which gets the outputs `access-token` and `connection` of this step.',
        link: problems_INPUTS,
    },
    'not-handed-over': {
        summary: 'The access token could not be handed to later steps.',
        meaning: 'A file of the runner (GITHUB_OUTPUT, GITHUB_ENV) cannot be written, mostly because the disk is full. A token that nobody gets is invalidated at once.',
        next: 'Make room on the runner, and start the job again.',
        link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files',
    },
    'invalid-ims-url': {
        summary: 'The input `ims-url` is not an address that a client secret may be sent to.',
        meaning: 'It must be an https origin: no path, no user or password; http only on this machine.',
        next: 'Leave it empty for Adobe, or write an origin such as `https://ims.example.com`.',
        link: problems_INPUTS,
    },
};
function describeProblem({ id, detail }) {
    return (0,message/* composeMessage */.S)(PROBLEMS[id], detail === undefined ? [] : [detail]);
}

;// CONCATENATED MODULE: ./build/actions/token/credential-inputs.js







const isOwnText = (0,own_text/* ownTextIn */.V)(PROBLEMS);
function maskCredentialInputs(runner) {
    const credential = {
        clientSecret: (0,input/* tidyCredentialInput */.wL)(runner.input('client-secret')),
        clientId: (0,input/* tidyCredentialInput */.wL)(runner.input('client-id')),
    };
    const misplaced = ['scopes', ...(0,read/* optionNames */.W)(INPUTS)].flatMap((name) => (0,shape/* secretsByShape */.cr)(runner.input(name)));
    const secrets = new Set([...(0,input/* credentialSecrets */.DJ)(credential), ...misplaced, ...oldInputSecrets(runner)]);
    for (const secret of secrets)
        if (!isOwnText(secret))
            (0,masking/* maskSecret */.$l)(runner, secret);
    return credential;
}

// EXTERNAL MODULE: ./build/ims/token-connection.js
var token_connection = __webpack_require__(6138);
// EXTERNAL MODULE: ./build/actions/inputs/outputs.js
var outputs = __webpack_require__(9002);
;// CONCATENATED MODULE: ./build/actions/token/handover.js



function handOver(runner, inputs, token, secretIndex) {
    (0,outputs/* setOutputs */.n)(runner, OUTPUTS, {
        'access-token': token.token,
        'token-type': token.tokenType,
        'expires-in': token.expiresIn,
        'expires-at': new Date(token.expiresAt).toISOString(),
        scopes: token.scopes.join(','),
        'secret-index': secretIndex ?? '',
        connection: (0,token_connection/* writeTokenConnection */.rv)(inputs.credential.clientId, inputs.endpoint, runner.env),
    });
    const variables = handover_exports(inputs, token);
    for (const [name, value] of variables)
        runner.exportVariable(name, value);
    return variables.map(([name]) => name);
}
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

// EXTERNAL MODULE: ./build/ims/endpoint.js
var ims_endpoint = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/ims/credential/mistakes.js
var mistakes = __webpack_require__(7863);
;// CONCATENATED MODULE: ./build/actions/token/credential-checks.js



function credentialWarnings({ clientId, clientSecret }) {
    const trimmed = [
        ...(clientId.trimmed ? ['`client-id`'] : []),
        ...(clientSecret.trimmed ? ['`client-secret`'] : []),
    ];
    const repeated = new Set(clientSecret.values).size < clientSecret.values.length;
    return [
        ...(trimmed.length === 0 ? [] : [{ id: 'trimmed', detail: `Input: ${trimmed.join(', ')}` }]),
        ...(repeated ? [{ id: 'same-secret-twice' }] : []),
    ];
}
function credentialProblems(runner, { clientId, clientSecret }) {
    const empty = [
        ...(clientId.values.length === 0 ? ['empty-client-id'] : []),
        ...(clientSecret.values.length === 0 ? ['empty-client-secret'] : []),
    ];
    if (empty.length > 0) {
        const nameOf = (id) => id.slice('empty-'.length);
        const old = oldInputProblem(runner, empty.map(nameOf));
        const others = empty.filter((id) => old?.inputs.includes(nameOf(id)) !== true);
        return [
            ...(old === undefined ? [] : [old.problem]),
            ...(others.length === 0 ? [] : emptyProblems(runner, others)),
        ];
    }
    return (0,mistakes/* credentialMistakes */.V)({ clientId, clientSecret }).map(toProblem);
}
function toProblem(mistake) {
    const { kind, input } = mistake;
    switch (kind) {
        case 'several-client-ids':
            return { id: 'invalid-value', detail: `\`${input}\` ${(0,mistake_texts/* describeMistake */.yS)(mistake)}` };
        case 'wrong-value':
            return { id: kind, detail: `Input: \`${input}\` holds ${mistake.what}.` };
        case 'invisible-character':
            return { id: kind, detail: `Input: \`${input}\` contains the invisible character ${mistake.what}.` };
        case 'private-key':
        case 'jwt-credential':
        case 'whole-credential':
            return { id: kind, detail: `Input: \`${input}\`` };
        case 'client-id-is-secret':
        case 'client-secret-is-id':
        case 'secret-too-short':
        case 'more-than-secret':
        case 'too-many-secrets':
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

// EXTERNAL MODULE: ./build/adobe/metascopes.js
var metascopes = __webpack_require__(1566);
// EXTERNAL MODULE: ./build/core/invisible.js
var core_invisible = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/actions/token/scopes.js







function readScopes(text, secrets) {
    const { scopes, invalid, brokenJson } = (0,token_scopes/* parseScopes */.Fg)(text);
    if (brokenJson)
        return (0,result/* failed */.g)([{ id: 'broken-scopes-json' }]);
    if (scopes.length === 0 && invalid.length === 0)
        return (0,result/* failed */.g)([{ id: 'empty-scopes' }]);
    const isSecret = (scope) => (0,shape/* holdsSecret */.hK)(scope, secrets);
    const problems = [];
    if ([...scopes, ...invalid].some(isSecret)) {
        problems.push({ id: 'invalid-scope', detail: `It ${mistake_texts/* SECRET_IN_SCOPES */.XO}` });
    }
    const other = invalid.filter((scope) => !isSecret(scope));
    const invisible = other.filter((scope) => (0,core_invisible/* invisibleIn */.BB)(scope) !== undefined);
    if (invisible.length > 0) {
        problems.push({ id: 'invalid-scope', detail: `${(0,words/* listOf */.c3)(invisible.map(withCharacter), 5)}.` });
    }
    const wrong = other.filter((scope) => (0,core_invisible/* invisibleIn */.BB)(scope) === undefined);
    if (wrong.length > 0)
        problems.push({ id: 'invalid-scope', detail: `Not a scope: ${listed(wrong)}` });
    for (const meta of scopes.filter((scope) => !isSecret(scope)).flatMap((scope) => (0,metascopes/* metascope */.AV)(scope) ?? [])) {
        problems.push({ id: 'metascope', detail: (0,metascopes/* describeMetascope */.DI)(meta) });
    }
    return problems.length > 0 ? (0,result/* failed */.g)(problems) : (0,result.ok)(scopes);
}
function listed(values) {
    const shown = values.map((value) => (value.length > parsers/* SHOWN_MAX */.FV ? '(a long text)' : (0,core_text/* sanitize */.aj)(value)));
    return `${(0,words/* listOf */.c3)(shown, 5)}.`;
}
function withCharacter(scope) {
    const shown = scope.length > parsers/* SHOWN_MAX */.FV ? 'a long text' : `"${(0,core_text/* sanitize */.aj)(scope)}"`;
    return `${shown} ${(0,core_invisible/* invisibleIn */.BB)(scope)}`;
}

;// CONCATENATED MODULE: ./build/actions/token/inputs.js





function readInputs(runner, credential) {
    const { clientId, clientSecret } = credential;
    const hidden = [...clientSecret.values, ...clientId.values];
    const scopes = readScopes(runner.input('scopes'), hidden);
    const options = (0,read/* readOptions */.T)(runner, INPUTS, hidden);
    const { environment, imsUrl, orgId, timeout, retries, invalidate, ...others } = options.values;
    const custom = imsUrl === undefined ? undefined : (0,ims_endpoint/* customEndpoint */.vw)(imsUrl, environment);
    const warnings = credentialWarnings(credential);
    const problems = [
        ...credentialProblems(runner, credential),
        ...(scopes.ok ? [] : scopes.problem),
        ...options.problems.map(({ message }) => ({ id: 'invalid-value', detail: message })),
        ...(invalidate ? [{ id: 'invalidate-is-an-action' }] : []),
        ...(custom?.ok === false
            ? [{ id: 'invalid-ims-url', detail: ims_endpoint/* IMS_URL_PROBLEMS */.Jz[custom.problem] }]
            : []),
    ];
    if (problems.length > 0 || !scopes.ok || custom?.ok === false)
        return { ok: false, problems, warnings };
    return {
        ok: true,
        warnings,
        inputs: {
            ...others,
            credential: {
                clientId: clientId.values[0] ?? '',
                clientSecrets: [...new Set(clientSecret.values)],
                scopes: scopes.value,
                ...(orgId === undefined ? {} : { orgId }),
            },
            endpoint: custom?.value ?? (0,ims_endpoint/* adobeEndpoint */.l0)(environment),
            policy: { timeoutMs: timeout * 1_000, retries },
        },
    };
}

// EXTERNAL MODULE: ./build/adobe/dates.js
var dates = __webpack_require__(1761);
// EXTERNAL MODULE: ./build/adobe/links.js
var links = __webpack_require__(713);
// EXTERNAL MODULE: ./build/guard/report/log.js
var log = __webpack_require__(763);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
;// CONCATENATED MODULE: ./build/actions/token/jwt-references.js





const TITLE = 'Adobe JWT references';
const JWT_REFERENCES = {
    'jwt-references': {
        summary: 'The checked-out code still depends on an Adobe Service Account (JWT) credential.',
        meaning: `A finding of level error in the workspace, before a token is asked for. These credentials ${dates/* STOPPED */.yd}.`,
        next: 'Write what the annotations say; for a while, `jwt-references: warn` lets the job go on.',
        link: links/* MIGRATION_GUIDE */.sl,
    },
    'jwt-references-not-checked': {
        summary: 'The check for JWT references could not run.',
        meaning: 'The configuration or the baseline in the checked-out code is broken, or the workspace cannot be read.',
        next: 'Do what the message says, or set `jwt-references: off`.',
        link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs',
    },
};
const UNREAD_MAX = 5;
async function checkJwtReferences(runner, { jwtReferences: given }, guard) {
    const root = runner.env['GITHUB_WORKSPACE'] ?? '';
    if (given === 'off' || root === '')
        return true;
    const jwtReferences = given ?? 'fail';
    const checked = await tryGuard(guard, optionsOf(runner, root, given));
    if (typeof checked === 'string')
        return say(runner, jwtReferences, checked);
    for (const { level, path, message, about } of checked.result.notices) {
        if (level === 'warning' && path === undefined && about === undefined)
            runner.warning(message, TITLE);
    }
    if (checked.conclusion === 'nothing-scanned') {
        sayNothingScanned(runner, checked);
        return true;
    }
    const [verdict = '', ...others] = (0,log/* verdictLines */.rz)(checked);
    runner.info(`JWT references: ${verdict}`);
    if (checked.result.coverage.skipped.excluded > 0)
        for (const line of others)
            runner.info(line);
    for (const { message, path, line } of noticesToSay(checked))
        runner.warning(`${whereOf(path, line)}${message}`, TITLE);
    if (!checked.failed)
        return true;
    const { annotations, guardReport } = await (0,load/* loadReports */.yc)();
    const { annotations: list, rest } = annotations(guardReport(checked, runner.env));
    for (const { level, title, message, ...place } of list) {
        runner.annotate(jwtReferences === 'warn' && level === 'error' ? 'warning' : level, message, title, place);
    }
    if (rest !== undefined)
        runner.annotate('notice', rest, TITLE);
    return say(runner, jwtReferences, (0,message/* composeMessage */.S)(JWT_REFERENCES['jwt-references'], [verdict]));
}
function optionsOf(runner, root, given) {
    return {
        root,
        home: root,
        inJob: true,
        env: runner.env,
        failOn: given === undefined ? undefined : 'error',
        policy: {
            name: 'base',
            event: { name: runner.event.name, payload: runner.payload, commit: runner.env['GITHUB_SHA'] },
            fetchIfNeeded: true,
        },
    };
}
function noticesToSay({ result: { notices } }) {
    return [
        ...notices.filter(({ unread }) => unread).slice(0, UNREAD_MAX),
        ...notices.filter(({ about }) => about === 'policy'),
    ];
}
function whereOf(path, line) {
    if (path === undefined)
        return '';
    return `${(0,core_text/* sanitizeLine */.g$)(path, 200)}${line === undefined ? '' : `:${line}`}: `;
}
function sayNothingScanned(runner, checked) {
    const { listed, skipped } = checked.result.coverage;
    if (listed === 0)
        runner.info('JWT references: the workspace is empty, so there is nothing to check.');
    else if (skipped.excluded > 0)
        runner.warning(`JWT references: nothing was checked: ${(0,log/* notScannedText */.Xp)(checked)}`, TITLE);
    else
        runner.info(`JWT references: nothing was checked: ${(0,log/* notScannedText */.Xp)(checked)}`);
}
async function tryGuard(guard, options) {
    try {
        return await guard(options);
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        const text = { ...JWT_REFERENCES['jwt-references-not-checked'], next: error.hint };
        return (0,message/* composeMessage */.S)(text, [error.message]);
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


function subject({ endpoint }) {
    const where = (0,ims_endpoint/* isAdobe */.oJ)(endpoint)
        ? `${endpoint.environment} (${endpoint.host})`
        : `${endpoint.host} (from \`ims-url\`)`;
    return `the client id in \`client-id\`, ${where}`;
}
function requestLine(inputs, env) {
    const { timeoutMs, retries } = inputs.policy;
    const limits = `${(0,failure/* seconds */.YA)(timeoutMs)} an attempt, ${retries} ${retries === 1 ? 'retry' : 'retries'}, ${(0,failure/* seconds */.YA)((0,retry/* overallMs */.yv)(inputs.policy))} in all`;
    const proxy = (0,token_connection/* proxyFor */.iJ)(inputs.endpoint, env);
    const way = proxy === '' ? '' : `, proxy ${(0,core_text/* sanitize */.aj)(proxy, (0,input/* hiddenUntilGranted */.ar)(inputs.credential))}`;
    return `Requesting an access token: ${subject(inputs)}${way}; ${limits}.`;
}
function retryLine({ cause, evidence, waitMs, left }, secrets) {
    const why = (0,failure/* describeBriefly */.xf)(cause, evidence, secrets);
    return `${why} Trying again in ${(0,failure/* seconds */.YA)(waitMs)}; ${left} ${left === 1 ? 'retry' : 'retries'} left.`;
}
function successLines(token, how, exported) {
    return [
        `${how}, valid until ${new Date(token.expiresAt).toISOString()}.`,
        `Scopes: ${token.scopes.join(', ')}`,
        ...(exported.length === 0 ? [] : [`Environment variables for later steps: ${exported.join(', ')}`]),
    ];
}

// EXTERNAL MODULE: ./build/ims/token/response.js
var response = __webpack_require__(8147);
// EXTERNAL MODULE: ./build/ims/token/access-token.js
var access_token = __webpack_require__(2502);
;// CONCATENATED MODULE: ./build/actions/token/reuse.js

const REUSE_MARGIN_MS = 10 * 60 * 1_000;
function reusableToken(existing, { credential, endpoint }, now) {
    if (existing === undefined || !(0,response/* isBearerToken */.Zc)(existing))
        return undefined;
    const claims = (0,access_token/* decodeClaims */.Yq)(existing);
    if (claims?.expiresAt === undefined || claims.scopes === undefined)
        return undefined;
    const sameClient = claims.clientId === credential.clientId && claims.type === 'access_token';
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



const warnings_SECRETS = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
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
        link: links/* IMPLEMENTATION_GUIDE */.G4,
    },
    ...warnings/* TOKEN_WARNINGS */.a,
    'pull-request-target': {
        summary: 'This credential is used in pull_request_target for a pull request from another repository.',
        meaning: 'The event gives secrets to a run that a stranger started; if a step checks out or runs code of that pull request, the stranger can take the secret and the token.',
        next: 'Use `pull_request` without secrets, or make sure that no step of this job touches the code of the pull request.',
        link: 'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
    },
};
function describeWarning({ id, detail }) {
    return (0,message/* composeMessage */.S)(WARNINGS[id], detail === undefined ? [] : [detail]);
}

;// CONCATENATED MODULE: ./build/actions/token/run.js











const run_TITLE = 'Adobe IMS access token';
async function run(runner, dependencies) {
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
    if (!(await checkJwtReferences(runner, inputs, dependencies.guard)))
        return;
    const reused = reusableToken(runner.env[inputs.envVar ?? ''], inputs, dependencies.clock.now());
    if (reused !== undefined) {
        (0,masking/* maskToken */.gg)(runner, reused.token);
        const exported = handOver(runner, inputs, reused, undefined);
        return print(runner, successLines(reused, `Reusing the access token in ${inputs.envVar}`, exported));
    }
    const minted = await mint(runner, inputs, dependencies);
    if (minted === undefined)
        return;
    (0,masking/* maskToken */.gg)(runner, minted.token);
    const exported = await handOverOrEnd(runner, inputs, minted, dependencies);
    if (exported === undefined)
        return;
    const clientId = (0,input/* provenClientId */.JV)(inputs.credential.clientId);
    const how = `Got an access token${clientId === undefined ? '' : ` for client id ${clientId}`}`;
    print(runner, successLines(minted, how, exported));
    warnAbout(runner, inputs, minted);
}
async function mint(runner, inputs, { clock, send }) {
    const secrets = (0,input/* hiddenUntilGranted */.ar)(inputs.credential);
    runner.info(requestLine(inputs, runner.env));
    const result = await (0,exchange/* exchange */.c)(inputs.credential, {
        endpoint: inputs.endpoint,
        policy: inputs.policy,
        env: runner.env,
        clock,
        send,
        onRetry: (notice) => runner.info(retryLine(notice, secrets)),
    });
    if (result.ok)
        return result.value;
    (0,masking/* maskUnproven */.SL)(runner, inputs.credential.clientId);
    runner.fail((0,failure/* describeFailure */.Ic)(result.problem, { subject: subject(inputs), secrets }), run_TITLE);
    return undefined;
}
async function handOverOrEnd(runner, inputs, token, { clock, send }) {
    try {
        return handOver(runner, inputs, token, token.secretIndex);
    }
    catch (error) {
        const { clientId, clientSecrets } = inputs.credential;
        const secrets = [token.token, ...clientSecrets];
        const clientSecret = clientSecrets[token.secretIndex - 1];
        const result = await (0,invalidate/* invalidate */.Y)(token.token, { clientId, ...(clientSecret === undefined ? {} : { clientSecret }) }, { endpoint: inputs.endpoint, policy: inputs.policy, env: runner.env, clock, send });
        const why = (0,core_text/* sanitize */.aj)(error instanceof Error ? error.message : 'unknown', secrets);
        const ended = result.ok
            ? 'The token was invalidated at once.'
            : `The token is still valid, because it could not be invalidated: ${(0,failure/* describeBriefly */.xf)(result.problem.cause, result.problem.evidence, secrets)}`;
        runner.fail(describeProblem({ id: 'not-handed-over', detail: `Reason: ${why}. ${ended}` }), run_TITLE);
        return undefined;
    }
}
function warnAbout(runner, inputs, token) {
    if (token.secretIndex === 2)
        warn(runner, { id: 'rotation-unfinished' });
    const missing = (0,token_scopes/* missingScopes */["if"])(inputs.credential.scopes, token.scopes);
    if (missing.length > 0)
        warn(runner, { id: 'scopes-missing', detail: `Not granted: ${missing.join(', ')}` });
}
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

;// CONCATENATED MODULE: ./build/actions/token/index.js





const DEPENDENCIES = {
    clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
    send: client/* send */.t,
    guard: async (options) => {
        const { check } = await (0,load/* loadCheck */.VZ)();
        return check(options);
    },
};
const main = () => (0,process/* runAction */.C)((runner) => run(runner, DEPENDENCIES));


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
}


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ loadFixes),
/* harmony export */   VZ: () => (/* binding */ loadCheck),
/* harmony export */   yc: () => (/* binding */ loadReports)
/* harmony export */ });
const loadCheck = () => __webpack_require__.e(/* import() */ 737).then(__webpack_require__.bind(__webpack_require__, 737));
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(206), __webpack_require__.e(572), __webpack_require__.e(262), __webpack_require__.e(259)]).then(__webpack_require__.bind(__webpack_require__, 4501));
const loadFixes = () => Promise.all(/* import() */[__webpack_require__.e(206), __webpack_require__.e(871), __webpack_require__.e(25), __webpack_require__.e(33), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 2460));


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   bX: () => (/* binding */ FINDING_STATES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
/* unused harmony export SAFETIES */
const LEVELS = ['error', 'warning', 'note'];
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'outside-diff'];
const RELATIONS = ['same-change', 'use', 'key-file'];
const SAFETIES = (/* unused pure expression or super */ null && (['safe', 'unsafe', 'shown']));
const SKIP_REASONS = [
    'binary',
    'too-large',
    'unreadable',
    'deleted',
    'symlink',
    'submodule',
    'lfs-pointer',
    'vendored',
    'minified',
    'lock-file',
    'own-report',
    'excluded',
];
const FAIL_ON = [...LEVELS, 'never'];
const POLICIES = ['base', 'head'];


/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ noticesInLog),
/* harmony export */   Xp: () => (/* binding */ notScannedText),
/* harmony export */   rz: () => (/* binding */ verdictLines)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);




function verdictLines({ counts, result: { coverage }, fullScanReason, config, }) {
    const notCounted = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .setAsideParts */ .Hv)(counts);
    const skipped = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIP_REASONS */ .eI.flatMap((reason) => coverage.skipped[reason] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.skipped[reason])} ${reason}`]);
    return [
        `Found: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.error, 'error')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.warning, 'warning')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.note, 'note')}${notCounted.length === 0 ? '' : `; and ${notCounted.join(', ')}`}.`,
        `Scanned ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(coverage.scanned, 'file')} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.listed)}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
        ...(coverage.skipped.excluded > 0 ? [excludedText({ coverage, config })] : []),
        ...(fullScanReason === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fullScanText */ .q7)(fullScanReason)]),
    ];
}
const NOTICES_MAX = 60;
function noticesInLog(notices) {
    const sorted = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.flatMap((level) => notices.filter((notice) => notice.level === level));
    const left = sorted.length - NOTICES_MAX;
    if (left <= 0)
        return { shown: sorted, rest: undefined };
    const rest = `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(left, 'more message')} about the scan ${left === 1 ? 'is' : 'are'} left out here. The JSON report has them all.`;
    return { shown: sorted.slice(0, NOTICES_MAX), rest };
}
function notScannedText({ result: { coverage }, config, }) {
    if (coverage.skipped.excluded > 0)
        return excludedText({ coverage, config });
    return `there ${coverage.listed === 1 ? 'is' : 'are'} ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(coverage.listed, 'file')}, and none could be scanned.`;
}
function excludedText({ coverage: { skipped, listed }, config = 'the configuration', }) {
    const are = skipped.excluded === 1 ? 'file is' : 'files are';
    return `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(skipped.excluded, are, are)} excluded by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(config, 200)}, of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(listed)}.`;
}


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ countByState),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1158);
/* harmony import */ var _core_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4282);





const MAX = { message: 500, advice: 1_000, reason: 300 };
function countByState(findings) {
    const counts = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_STATES */ .bX, () => (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0));
    for (const { state, level } of findings)
        counts[state][level]++;
    return counts;
}
function total(counts) {
    return counts.error + counts.warning + counts.note;
}
function worstFirst({ result }, states) {
    return result.findings
        .filter(({ state }) => states.includes(state))
        .map(withoutPlaces)
        .sort((a, b) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(a.level) - _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(b.level) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.rule, b.rule));
}
function bounded(finding) {
    const { related, ...rest } = withoutPlaces(finding);
    return { ...rest, ...(related === undefined ? {} : { related: related.map(_related_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedPlace */ .jr) }) };
}
function withoutPlaces(finding) {
    const { mark, reason, ...rest } = finding;
    const excerpt = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeWholeLine */ .Bf)(finding.excerpt);
    return {
        ...rest,
        excerpt,
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(finding.message, MAX.message) || 'Depends on a Service Account (JWT) credential.',
        advice: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(finding.advice, MAX.advice),
        ...(mark !== undefined && excerpt === finding.excerpt ? { mark } : {}),
        ...(reason === undefined ? {} : { reason: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(reason, MAX.reason) }),
    };
}
function groupByRule(report) {
    const rules = new Map(report.rules.map((rule, order) => [rule.id, { rule, order }]));
    const groups = new Map();
    const clusters = new Map();
    for (const finding of worstFirst(report, ['active'])) {
        const key = [finding.rule, finding.message, finding.advice].join('\0');
        const same = clusters.get(key);
        if (same !== undefined) {
            same.findings.push(finding);
            continue;
        }
        const cluster = { message: finding.message, advice: finding.advice, findings: [finding] };
        clusters.set(key, cluster);
        const group = groups.get(finding.rule);
        if (group !== undefined)
            group.clusters.push(cluster);
        else {
            const rule = rules.get(finding.rule)?.rule ?? unlisted(finding);
            groups.set(finding.rule, { rule, counts: NONE, clusters: [cluster] });
        }
    }
    const order = (group) => rules.get(group.rule.id)?.order ?? rules.size;
    const worst = ({ counts }) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.findIndex((level) => counts[level] > 0);
    return [...groups.values()]
        .map((group) => ({ ...group, counts: countGroup(group) }))
        .sort((a, b) => worst(a) - worst(b) ||
        _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.map((level) => b.counts[level] - a.counts[level]).find((difference) => difference !== 0) ||
        order(a) - order(b) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.rule.id, b.rule.id));
}
const NONE = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0);
function countGroup({ clusters }) {
    const counts = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0);
    for (const { findings } of clusters)
        for (const { level } of findings)
            counts[level]++;
    return counts;
}
function unlisted({ rule, docs, message, advice }) {
    return { id: rule, title: rule, docs, message, advice: { text: advice } };
}


/***/ }),

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ shownPlaces),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   jr: () => (/* binding */ boundedPlace),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   r8: () => (/* binding */ revoke)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);


const SHOWN_MAX = 5;
const MESSAGE_MAX = 500;
const LABELS = {
    'same-change': 'also change',
    use: 'used by',
    'key-file': 'private key',
};
function revoke(count) {
    const what = count === 1 ? 'it' : 'them';
    return `revoke ${what} and remove ${what} from the history`;
}
const NO_MESSAGE = {
    'same-change': 'Has to be changed as well.',
    use: 'Uses what was found.',
    'key-file': 'Holds the private key.',
};
function boundedPlace(place) {
    return {
        ...place,
        excerpt: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(place.excerpt),
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(place.message, MESSAGE_MAX) || NO_MESSAGE[place.relation],
    };
}
function placesOf({ related = [] }, relation) {
    return related.filter((place) => place.relation === relation);
}
function shownPlaces(finding) {
    return _model_js__WEBPACK_IMPORTED_MODULE_1__/* .RELATIONS */ .mP.flatMap((relation) => {
        const places = placesOf(finding, relation);
        const [first, ...others] = places.slice(0, SHOWN_MAX).map(boundedPlace);
        if (first === undefined)
            return [];
        return [{ relation, shown: [first, ...others], more: places.length - 1 - others.length }];
    });
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ skippedFiles),
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Hv: () => (/* binding */ setAsideParts),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   q$: () => (/* binding */ amounts),
/* harmony export */   q7: () => (/* binding */ fullScanText),
/* harmony export */   zQ: () => (/* binding */ DEAD)
/* harmony export */ });
/* unused harmony export CREDENTIALS */
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8192);



const CREDENTIALS = 'Service Account (JWT) credentials';
const DEAD = `${CREDENTIALS}, which stopped working no later than 2026-03-01`;
const SKIPPED = Object.entries({
    unreadable: 'unreadable',
    'too-large': 'too large',
    binary: 'binary',
    'lfs-pointer': 'Git LFS pointers',
    submodule: 'submodules',
    symlink: 'symbolic links',
    deleted: 'deleted',
    excluded: 'excluded by the configuration',
    vendored: 'vendored',
    minified: 'minified or built',
    'lock-file': 'lock files',
    'own-report': 'reports and baselines of ims-auth',
});
function skippedFiles({ skipped }) {
    return SKIPPED.map(([reason, what]) => ({ reason, what, count: skipped[reason] })).filter(({ count }) => count > 0);
}
const PLACES = {
    test: 'in a test',
    comment: 'in a comment',
    documentation: 'in documentation',
};
function placeText(place) {
    return place === 'code' ? '' : PLACES[place];
}
function fullScanText(reason) {
    return `All findings count, not only new ones, because ${reason}`;
}
function amounts(counts) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.flatMap((level) => (counts[level] === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(counts[level], level)])).join(', ');
}
const SET_ASIDE = [
    ['suppressed', 'suppressed'],
    ['baselined', 'accepted in the baseline'],
    ['outsideDiff', 'outside of the change'],
];
function setAsideParts(counts) {
    return SET_ASIDE.flatMap(([key, what]) => (counts[key] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(counts[key])} ${what}`]));
}
function setAside(counts) {
    return {
        suppressed: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.suppressed),
        baselined: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.baselined),
        outsideDiff: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts['outside-diff']),
    };
}
function cleanText(counts, where = '') {
    const notes = counts.active.note;
    const left = [...setAsideParts(setAside(counts)), ...(notes === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(notes, 'note')])];
    if (left.length === 0)
        return `found no dependency on Adobe ${CREDENTIALS}${where}.`;
    return `no error and no warning that counts${where}. About Adobe ${CREDENTIALS} there ${left[0]?.startsWith('1 ') ? 'is' : 'are'} ${left.join(', ')}.`;
}


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
class ScanError extends Error {
    hint;
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ScanError';
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ readTokenConnection),
/* harmony export */   F7: () => (/* binding */ routeChanges),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rv: () => (/* binding */ writeTokenConnection)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9411);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5813);



const ROUTE_NAMES = { proxy: 'the proxy', certificates: 'the trusted certificates' };
const CERTIFICATES = ['NODE_EXTRA_CA_CERTS', 'NODE_USE_SYSTEM_CA', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const LENGTH_MAX = 20_000;
function writeTokenConnection(clientId, endpoint, env) {
    return JSON.stringify({ origin: endpoint.origin, clientId, ...routeOf(endpoint, env) });
}
function readTokenConnection(text) {
    const fields = text.length > LENGTH_MAX ? undefined : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFields */ .yX)(text);
    const of = (name) => {
        const value = fields?.[name];
        return typeof value === 'string' ? value : undefined;
    };
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .customEndpoint */ .vw)(of('origin') ?? '', 'production');
    const clientId = of('clientId') ?? '';
    const [proxy, certificates] = [of('proxy'), of('certificates')];
    if (!endpoint.ok || clientId === '')
        return undefined;
    if (proxy === undefined || certificates === undefined)
        return undefined;
    return { clientId, endpoint: endpoint.value, route: { proxy, certificates } };
}
function routeChanges({ endpoint, route }, env) {
    const now = routeOf(endpoint, env);
    const shown = (value) => (value === '' ? 'not set' : `"${value}"`);
    return ['proxy', 'certificates']
        .filter((name) => route[name] !== now[name])
        .map((name) => `When the token was requested, ${ROUTE_NAMES[name]}: ${shown(route[name])}; now: ${shown(now[name])}.`);
}
function proxyFor(endpoint, env) {
    return (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(endpoint.origin)) ? '' : routeOf(endpoint, env).proxy;
}
function routeOf({ origin }, env) {
    const url = new URL(origin);
    const proxy = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyOf */ .O)((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url) ? new URL((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .adobeEndpoint */ .l0)('production').origin) : url, env);
    return {
        proxy: proxy.ok ? (proxy.value?.shown ?? '') : 'invalid',
        certificates: CERTIFICATES.filter((name) => env[name])
            .map((name) => `${name}=${env[name]}`)
            .join(' '),
    };
}


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ invalidate)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3925);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);



async function invalidate(token, credential, connection) {
    const form = {
        token_type: 'access_token',
        token,
        client_id: credential.clientId,
        ...(credential.clientSecret === undefined ? {} : { client_secret: credential.clientSecret }),
    };
    const once = {
        ...connection,
        policy: { ...connection.policy, retries: 0 },
        onRetry: () => undefined,
    };
    const { clock } = connection;
    const path = '/ims/invalidate_token/v2';
    const { result, attempts } = await (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .E)({ path, form }, once, clock.now());
    if (result.ok && result.value.status >= 200 && result.value.status < 300)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const { cause, evidence } = result.ok ? (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readRefusal */ .ni)(result.value, clock.now()) : result.problem;
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ cause, evidence, attempts });
}


/***/ })

};
