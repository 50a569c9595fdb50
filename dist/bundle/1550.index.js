export const id = 1550;
export const ids = [1550];
export const modules = {

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
function setOutputs(runner, table, values) {
    for (const name of Object.keys(table))
        runner.setOutput(name, String(values[name]));
}


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ownTextIn)
/* harmony export */ });
function ownTextIn(messages, lines = []) {
    const texts = Object.values(messages).flatMap(({ summary, meaning, next, link }) => [
        summary,
        meaning,
        next,
        link,
    ]);
    const all = [...texts, ...lines].join('\n');
    return (value) => all.includes(value);
}


/***/ }),

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ pathInJob),
/* harmony export */   XC: () => (/* binding */ pathFromWorkspace),
/* harmony export */   ep: () => (/* binding */ pathInWorkspace),
/* harmony export */   mT: () => (/* binding */ environmentVariable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5499);



const pathInWorkspace = (text, env) => {
    const path = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), text);
    return path === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must lie in the workspace' }) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
};
const pathFromWorkspace = (text, env) => {
    const path = pathInWorkspace(text, env);
    return path.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), path.value)) : path;
};
const pathInJob = (text, env) => {
    const path = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), text);
    if (path !== undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
    const temporary = env['RUNNER_TEMP'];
    const other = temporary && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) ? (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(temporary), text) : undefined;
    return other === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must lie in the workspace or in RUNNER_TEMP' }) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(other);
};
const RESERVED = /^(GITHUB_.*|RUNNER_.*|INPUT_.*|NODE_.*|PATH|HOME|SHELL|CI|LD_.*|DYLD_.*|BASH_ENV|ENV|(HTTPS?|NO|ALL)_PROXY)$/i;
const environmentVariable = (text) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must be a name of letters, digits and underscores' });
    }
    if (RESERVED.test(text))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must not be a name that the runner or the shell uses' });
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text);
};


/***/ }),

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
// EXTERNAL MODULE: ./build/github/process.js + 4 modules
var process = __webpack_require__(8352);
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
    rotation: {
        description: 'Text of the variable of the action `rotate` (`vars.NAME_ROTATION`): that the second client secret was accepted is no warning while its rotation is on schedule.',
        parse: parsers/* text */.Qq,
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
    PRIVATEKEY: undefined,
    PRIVATE_KEY: undefined,
    COMMAND: undefined,
    OS: undefined,
    NOPUBLISH: undefined,
    FORCEDEPLOY: undefined,
    VERBOSE: undefined,
};
const OLD_NAMES = Object.keys(OLD_INPUTS);
const SECRETS = new Set(['CLIENTSECRET', 'CLIENT_SECRET', 'KEY', 'PRIVATEKEY', 'PRIVATE_KEY']);
const TELLING = new Set([
    'CLIENTID',
    'CLIENTSECRET',
    'IMSORGID',
    'TECHNICALACCOUNTID',
    'TECHNICALACCOUNTEMAIL',
]);
const OAUTH = ['oauth_sts'];
const JWT = ['auth'];
const APP = ['build', 'test', 'deploy'];
const THEIR_SCOPES = 'AdobeID,openid,read_organizations,additional_info.projectedProductContext,additional_info.roles,adobeio_api,read_client_secret,manage_client_secrets';
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
    const given = givenNames(runner);
    const inputs = empty.filter((input) => given.some((name) => OLD_INPUTS[name] === input));
    const isApp = empty.length === 2 && inputs.length === 0 && APP.includes(commandOf(runner));
    if (inputs.length === 0 && !isApp)
        return undefined;
    return {
        problem: { id: 'old-input-names', detail: detailOf(runner, given) },
        inputs: isApp ? empty : inputs,
    };
}
function oldInputWarning(runner) {
    const given = givenNames(runner);
    if (!given.some((name) => TELLING.has(name)))
        return undefined;
    return { id: 'old-inputs-ignored', detail: detailOf(runner, given) };
}
function givenNames(runner) {
    return OLD_NAMES.filter((name) => runner.input(name).trim() !== '');
}
function commandOf(runner) {
    return runner.input('COMMAND').trim().toLowerCase();
}
function detailOf(runner, given) {
    const renamed = given.flatMap((name) => {
        const input = OLD_INPUTS[name];
        return input === undefined ? [] : [`\`${name}\` is \`${input}\` here`];
    });
    const removed = given.filter((name) => OLD_INPUTS[name] === undefined).map((name) => `\`${name}\``);
    const hasComma = given.some((name) => OLD_INPUTS[name] === 'client-secret' && runner.input(name).includes(','));
    return [
        ...(renamed.length === 0 ? [] : [`${renamed.join(', ')}.`]),
        ...(hasComma ? ['Two client secrets are written each on a line of its own, without the comma.'] : []),
        ...(removed.length === 0 ? [] : [`Remove ${removed.join(', ')}; this action needs nothing of the kind.`]),
        ...commandAdvice(runner),
    ].join(' ');
}
function commandAdvice(runner) {
    const command = commandOf(runner);
    if (APP.includes(command)) {
        return ['This action only gets a token: keep the steps that build, test and deploy.'];
    }
    if (![...OAUTH, ...JWT].includes(command))
        return [];
    const withoutScopes = OAUTH.includes(command) && runner.input('scopes').trim() === '';
    return [
        'Where later steps use the Adobe I/O CLI, add `aio-cli: true`.',
        ...(withoutScopes ? [`Without \`SCOPES\` that action asked for \`${THEIR_SCOPES}\`.`] : []),
        ...(JWT.includes(command)
            ? ['The command `auth` used a JWT credential; this action needs an OAuth Server-to-Server credential.']
            : []),
    ];
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
const FROM_AIO_APPS_ACTION = 'https://github.com/OWNER/ims-auth/blob/v1/docs/from-aio-apps-action.md';
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
        next: 'Write the names that the message gives into `with`; the guide has each input and a complete step.',
        link: FROM_AIO_APPS_ACTION,
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



function credentialWarnings(runner, { clientId, clientSecret }) {
    const empty = [clientId, clientSecret].some(({ values }) => values.length === 0);
    const old = empty ? undefined : oldInputWarning(runner);
    const trimmed = [
        ...(clientId.trimmed ? ['`client-id`'] : []),
        ...(clientSecret.trimmed ? ['`client-secret`'] : []),
    ];
    const repeated = new Set(clientSecret.values).size < clientSecret.values.length;
    return [
        ...(trimmed.length === 0 ? [] : [{ id: 'trimmed', detail: `Input: ${trimmed.join(', ')}` }]),
        ...(repeated ? [{ id: 'same-secret-twice' }] : []),
        ...(old === undefined ? [] : [old]),
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
        case 'too-many-secrets':
            return { id: kind };
        case 'more-than-secret':
            return mistake.comma === true
                ? { id: kind, detail: `Input: \`${input}\` ${mistake_texts/* COMMA_IN_SECRET */.Vp}.` }
                : { id: kind };
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
    const warnings = credentialWarnings(runner, credential);
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
    'old-inputs-ignored': {
        summary: 'Inputs of adobe/aio-apps-action have no effect on this action.',
        meaning: 'A step was changed to this action, and some of its inputs still have the names of the other one.',
        next: 'Write the names that the message gives into `with`, and remove what it says.',
        link: FROM_AIO_APPS_ACTION,
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
    await warnAbout(runner, inputs, minted, dependencies.clock.now());
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
async function warnAbout(runner, inputs, token, now) {
    if (token.secretIndex === 2)
        await warnAboutRotation(runner, inputs, now);
    const missing = (0,token_scopes/* missingScopes */["if"])(inputs.credential.scopes, token.scopes);
    if (missing.length > 0)
        warn(runner, { id: 'scopes-missing', detail: `Not granted: ${missing.join(', ')}` });
}
async function warnAboutRotation(runner, { rotation, credential }, now) {
    if (rotation === undefined)
        return warn(runner, { id: 'rotation-unfinished' });
    const { rotationProgress } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4987)]).then(__webpack_require__.bind(__webpack_require__, 4987));
    const told = rotationProgress(rotation, credential.clientId, undefined, now);
    if (told.progress === 'on-schedule')
        return;
    const detail = told.progress === 'overdue' ? told.waitsFor : told.because;
    warn(runner, { id: 'rotation-unfinished', detail });
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

/***/ 3538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WITHOUT_SECRETS),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
const DEPENDABOT = 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions';
const FORKS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request';
const WITHOUT_SECRETS = {
    'fork-pull-request': {
        summary: 'GitHub gives no secrets to pull requests from forks.',
        meaning: 'The run was started by a pull request from another repository, and a credential input is empty.',
        next: "Skip this job for them: `if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository`. Do not change the event to pull_request_target.",
        link: FORKS,
    },
    'dependabot-run': {
        summary: 'GitHub gives no Actions secrets to runs that Dependabot starts.',
        meaning: 'The run was started by Dependabot, and a credential input is empty.',
        next: "Skip this job for it (`if: github.actor != 'dependabot[bot]'`), or add the secrets under Settings > Secrets and variables > Dependabot.",
        link: DEPENDABOT,
    },
};
function withoutSecrets(event) {
    if (event.fromDependabot)
        return 'dependabot-run';
    return event.fromFork && event.name !== 'pull_request_target' ? 'fork-pull-request' : undefined;
}


/***/ }),

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   C: () => (/* binding */ insideWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function workspaceOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] || process.cwd());
}
function insideWorkspace(workspace, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, full);
    return from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(from) ? full : undefined;
}


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ loadFixes),
/* harmony export */   VZ: () => (/* binding */ loadCheck),
/* harmony export */   yc: () => (/* binding */ loadReports)
/* harmony export */ });
const loadCheck = () => __webpack_require__.e(/* import() */ 5171).then(__webpack_require__.bind(__webpack_require__, 5171));
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(8572), __webpack_require__.e(8262), __webpack_require__.e(1259)]).then(__webpack_require__.bind(__webpack_require__, 4501));
const loadFixes = () => Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(5871), __webpack_require__.e(8025), __webpack_require__.e(5033), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 2460));


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
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'exempt', 'outside-diff'];
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
    ['exempt', 'exempt by the central configuration'],
    ['outsideDiff', 'outside of the change'],
];
function setAsideParts(counts) {
    return SET_ASIDE.flatMap(([key, what]) => (counts[key] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(counts[key])} ${what}`]));
}
function setAside(counts) {
    return {
        suppressed: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.suppressed),
        baselined: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.baselined),
        exempt: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.exempt),
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

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ commaSeparated),
/* harmony export */   DJ: () => (/* binding */ credentialSecrets),
/* harmony export */   JV: () => (/* binding */ provenClientId),
/* harmony export */   ar: () => (/* binding */ hiddenUntilGranted),
/* harmony export */   r$: () => (/* binding */ isTooShort),
/* harmony export */   wL: () => (/* binding */ tidyCredentialInput),
/* harmony export */   wz: () => (/* binding */ isDocument),
/* harmony export */   xx: () => (/* binding */ isMoreThanSecret)
/* harmony export */ });
/* harmony import */ var _adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6009);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3281);




const DOCUMENTS = new Set([
    'private-key',
    'certificate',
    'oauth-credential-json',
    'jwt-credential-json',
    'json',
]);
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
function tidyCredentialInput(raw) {
    const whole = raw.replace(AROUND, '');
    if (isDocument(whole) || whole.startsWith('['))
        return { values: [whole], trimmed: false };
    const lines = raw.split(/\r\n|\r|\n/);
    const full = lines.filter((line) => line.replace(AROUND, '') !== '');
    const values = full.map((line) => unquote(line.replace(AROUND, '')));
    const storedBreak = full.length === 1 && lines.length === 2;
    return { values, trimmed: storedBreak || full.some((line, at) => line !== values[at]) };
}
function credentialSecrets({ clientId, clientSecret }) {
    const swapped = clientSecret.values.some(isId) && !clientId.values.some(isId);
    return [
        ...clientSecret.values.flatMap(secretsOf),
        ...clientId.values.flatMap((value) => swapped || (0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isUuid */ .O1)(value) ? secretsOf(value) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .secretLeaves */ .TR)(value)),
    ];
}
function secretsOf(value) {
    const listed = commaSeparated(value);
    if (listed.length > 0)
        return [...new Set([...listed, ...listed.map(_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .asShown */ ._r), ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsByShape */ .cr)(value)])];
    if (isText(value))
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .secretLeaves */ .TR)(value);
    return isTooShort(value) ? [] : [...new Set([value, (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .asShown */ ._r)(value)])];
}
function isTooShort(value) {
    return value.length < _core_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_MIN */ .uX && !isDocument(value);
}
function provenClientId(clientId) {
    return isId(clientId) ? clientId : undefined;
}
function hiddenUntilGranted({ clientId, clientSecrets, }) {
    return [...clientSecrets, clientId].filter((value) => value !== '');
}
function isMoreThanSecret(line) {
    if (isDocument(line))
        return false;
    if (commaSeparated(line).length > 0)
        return true;
    return line.startsWith('[') || (/p8e-[\w-]{16,}/.test(line) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialShape */ .xy)(line) !== 'client-secret');
}
function commaSeparated(line) {
    if (!line.includes(',') || line.startsWith('[') || isDocument(line))
        return [];
    const parts = line
        .split(',')
        .map((part) => part.replaceAll(/["'`]/g, '').trim())
        .filter((part) => part !== '');
    return parts.some(isTooShort) ? [] : parts;
}
function isDocument(value) {
    return DOCUMENTS.has((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialShape */ .xy)(value));
}
function isText(value) {
    return isDocument(value) || isMoreThanSecret(value);
}
function isId(value) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialShape */ .xy)(value) === 'client-id';
}
function unquote(value) {
    return /^(["'`])(.*)\1$/.exec(value)?.[2]?.replace(AROUND, '') ?? value;
}


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ CREDENTIAL_MISTAKES),
/* harmony export */   Vp: () => (/* binding */ COMMA_IN_SECRET),
/* harmony export */   XO: () => (/* binding */ SECRET_IN_SCOPES),
/* harmony export */   yS: () => (/* binding */ describeMistake)
/* harmony export */ });
/* harmony import */ var _adobe_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1761);
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);


const SECRETS = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const TEXTS = {
    'client-id-is-secret': {
        input: 'client-id',
        is: 'holds a client secret',
        why: 'the two are swapped, or the secret is in both',
        next: 'Put the client id (32 hexadecimal digits) into `client-id` and the client secret into `client-secret`. If the secret was stored as a variable, delete it in the Developer Console and make another.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'client-secret-is-id': {
        input: 'client-secret',
        is: 'holds a client id',
        why: 'the two are swapped, or the client id is in both',
        next: 'Copy the client secret from the Developer Console (project > OAuth Server-to-Server > Retrieve client secret).',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'secret-too-short': {
        input: 'client-secret',
        is: 'is too short to be a client secret',
        why: 'a part of it was copied, the value is a placeholder, or a stray line was added to it; such a value is neither masked nor sent',
        next: 'Copy the client secret from the Developer Console (project > OAuth Server-to-Server > Retrieve client secret), and remove what is not one.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'private-key': {
        is: 'holds the private key of a Service Account (JWT) credential',
        why: `JWT credentials ${_adobe_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPPED */ .yd}, and OAuth Server-to-Server has no key`,
        next: 'Add an OAuth Server-to-Server credential to the project, use its client id and client secret, and delete the key wherever it is stored.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATION_GUIDE */ .sl,
    },
    'jwt-credential': {
        is: 'holds a whole Service Account (JWT) credential',
        why: `the file of a JWT credential was pasted; these ${_adobe_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPPED */ .yd}`,
        next: 'Add an OAuth Server-to-Server credential to the project and store its client id and client secret as two secrets.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATION_GUIDE */ .sl,
    },
    'whole-credential': {
        is: 'holds a whole JSON document',
        why: 'the file that the Developer Console downloads was pasted instead of one value',
        next: 'Store CLIENT_ID and the first of CLIENT_SECRETS as two secrets of their own; GitHub cannot mask values inside JSON.',
        link: SECRETS,
    },
    'wrong-value': {
        is: 'holds another kind of value',
        why: 'an organization id, a technical account, a certificate or an access token was pasted',
        next: 'Copy the client id and the client secret from the Developer Console (project > OAuth Server-to-Server).',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'invisible-character': {
        is: 'contains an invisible character',
        why: 'the value was copied from a web page, a document or a chat, which put a character without a width into it',
        next: 'Copy the value from the Developer Console with its copy button, or type the part around that character again.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'more-than-secret': {
        input: 'client-secret',
        is: 'holds more than a client secret on one line',
        why: 'a comma list, a JSON array, or a line with a name, quotes or other text around the secret was pasted, or YAML joined two lines with a blank',
        next: 'Give the bare client secret; during a rotation two, as a block (`|`) with a line for each. An entry of `credentials` can also have a list of two.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'too-many-secrets': {
        input: 'client-secret',
        is: 'has more than two values',
        why: 'a credential has at most two client secrets',
        next: 'Give one client secret, or during a rotation two, each on a line of its own.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
};
const CREDENTIAL_MISTAKES = Object.fromEntries(Object.entries(TEXTS).map(([id, { input, is, why, next, link }]) => {
    const subject = input === undefined ? 'A credential input' : `The input \`${input}\``;
    return [id, { summary: `${subject} ${is}.`, meaning: `${capitalized(why)}.`, next, link }];
}));
const COMMA_IN_SECRET = 'has a comma in it, and no client secret has one';
const SECRET_IN_SCOPES = 'holds a client secret or a token. If it is written in the workflow or stored as a variable, delete it in the Developer Console and make another.';
function describeMistake(mistake) {
    switch (mistake.kind) {
        case 'several-client-ids':
            return 'must be one line; it has more.';
        case 'wrong-value':
            return `holds ${mistake.what}. ${TEXTS['wrong-value'].next}`;
        case 'invisible-character':
            return `contains the invisible character ${mistake.what}. ${TEXTS['invisible-character'].next}`;
        case 'more-than-secret':
            if (mistake.comma === true)
                return `${COMMA_IN_SECRET}. ${TEXTS['more-than-secret'].next}`;
            break;
        default:
    }
    const { is, why, next } = TEXTS[mistake.kind];
    return `${is}: ${why}. ${next}`;
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ credentialMistakes)
/* harmony export */ });
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1232);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3281);



const SHAPE_NAMES = {
    'organization-id': 'an organization id (…@AdobeOrg)',
    'technical-account': 'a technical account (…@techacct.adobe.com)',
    certificate: 'a certificate',
    'access-token': 'an access token',
};
function credentialMistakes({ clientId, clientSecret }) {
    const mistakes = [];
    const id = clientId.values[0] ?? '';
    const idShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(id);
    if (idShape === 'client-secret' || (!(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooShort */ .r$)(id) && clientSecret.values.includes(id))) {
        mistakes.push(idShape === 'client-id'
            ? { kind: 'client-secret-is-id', input: 'client-secret' }
            : { kind: 'client-id-is-secret', input: 'client-id' });
    }
    else {
        const whole = clientSecret.values.filter((secret) => !(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooShort */ .r$)(secret));
        const idIsId = id === '' || idShape === 'client-id';
        mistakes.push(...idMistakes(id));
        mistakes.push(...whole.flatMap((secret) => secretMistakes(secret, idIsId)));
    }
    if (clientSecret.values.some(_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooShort */ .r$)) {
        mistakes.push({ kind: 'secret-too-short', input: 'client-secret' });
    }
    if (clientId.values.length > 1)
        mistakes.push({ kind: 'several-client-ids', input: 'client-id' });
    if (clientSecret.values.length > 2)
        mistakes.push({ kind: 'too-many-secrets', input: 'client-secret' });
    return mistakes;
}
function secretMistakes(secret, idIsId) {
    const invisible = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocument */ .wz)(secret) ? undefined : (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .firstInvisible */ .k7)(secret);
    if (invisible !== undefined) {
        return [{ kind: 'invisible-character', input: 'client-secret', what: invisible.character }];
    }
    if ((0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isMoreThanSecret */ .xx)(secret)) {
        return [{ kind: 'more-than-secret', input: 'client-secret', comma: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .commaSeparated */ .$w)(secret).length > 0 }];
    }
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(secret) === 'client-id') {
        return idIsId && !secret.startsWith('cm-p')
            ? []
            : [{ kind: 'client-secret-is-id', input: 'client-secret' }];
    }
    return otherShape('client-secret', secret);
}
function idMistakes(id) {
    const invisible = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocument */ .wz)(id) ? undefined : (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .firstInvisible */ .k7)(id);
    if (invisible === undefined)
        return otherShape('client-id', id);
    const what = `${invisible.character} at position ${invisible.position}`;
    return [{ kind: 'invisible-character', input: 'client-id', what }];
}
function otherShape(input, value) {
    const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(value);
    switch (shape) {
        case 'private-key':
            return [{ kind: 'private-key', input }];
        case 'jwt-credential-json':
            return [{ kind: 'jwt-credential', input }];
        case 'oauth-credential-json':
        case 'json':
            return [{ kind: 'whole-credential', input }];
        case 'organization-id':
        case 'technical-account':
        case 'certificate':
        case 'access-token':
            return [{ kind: 'wrong-value', input, what: SHAPE_NAMES[shape] }];
        case 'client-id':
        case 'client-secret':
        case undefined:
            return [];
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

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3925);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9475);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1613);





const REFUSED_SECRET = ['wrong-client-secret', 'invalid-client'];
async function exchange(credential, connection) {
    const startedAt = connection.clock.now();
    let attempts = 0;
    let last = { cause: 'invalid-client', evidence: {} };
    for (const [index, clientSecret] of credential.clientSecrets.entries()) {
        if (attempts > 0 && connection.clock.now() - startedAt >= (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .overallMs */ .yv)(connection.policy))
            break;
        const sent = await (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .E)(tokenRequest(credential, clientSecret), connection, startedAt);
        attempts += sent.attempts;
        const { scopes, clientSecrets } = credential;
        const read = sent.result.ok
            ? (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readTokenResponse */ .jz)(sent.result.value, scopes, connection.clock.now(), clientSecrets)
            : sent.result;
        if (read.ok)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ ...read.value, secretIndex: index + 1, attempts });
        last = index === 0 ? read.problem : afterFirst(read.problem);
        if (!REFUSED_SECRET.includes(last.cause))
            break;
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)({ cause: last.cause, evidence: last.evidence, attempts });
}
function tokenRequest({ clientId, scopes, orgId }, clientSecret) {
    const form = {
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: (0,_scopes_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeParameter */ .qX)(scopes),
        ...(orgId === undefined ? {} : { org_id: orgId }),
    };
    return { path: '/ims/token/v3', form };
}
function afterFirst({ cause, evidence }) {
    const second = REFUSED_SECRET.includes(cause)
        ? 'both client secrets were refused'
        : 'with the second client secret, after the first was refused';
    const detail = evidence.detail === undefined ? second : `${evidence.detail}, ${second}`;
    return { cause, evidence: { ...evidence, detail } };
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


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TOKEN_WARNINGS)
/* harmony export */ });
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);

const TOKEN_WARNINGS = {
    'rotation-unfinished': {
        summary: 'Adobe IMS refused the first client secret and accepted the second: the rotation is unfinished.',
        meaning: 'The first secret was deleted in the Developer Console but is still the first in `client-secret`.',
        next: 'Store the second client secret alone, and delete the first wherever it is still stored.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'scopes-missing': {
        summary: 'The access token carries fewer scopes than were requested.',
        meaning: 'IMS grants what the credential may have and leaves the rest out without an error.',
        next: "Add the scope's API to the project in the Developer Console, or stop requesting the scope.",
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
};


/***/ })

};
