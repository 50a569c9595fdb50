export const id = 191;
export const ids = [191];
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

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ metascope),
/* harmony export */   DI: () => (/* binding */ describeMetascope),
/* harmony export */   Ll: () => (/* binding */ METASCOPES)
/* harmony export */ });
const BASE = ['openid', 'AdobeID', 'read_organizations', 'additional_info.projectedProductContext'];
const EXPERIENCE_PLATFORM = ['openid', 'session', ...BASE.slice(1)];
const TAGS = {
    product: 'Tags (Reactor API)',
    scopes: [...BASE, 'additional_info.job_function', 'additional_info.roles'],
};
const FIREFLY = {
    product: 'Photoshop, Lightroom and Firefly Services',
    scopes: ['openid', 'AdobeID', 'session', 'additional_info', 'read_organizations', 'firefly_api', 'ff_apis'],
};
const CLOUD_MANAGER = [...BASE, 'read_pc.dma_aem_ams'];
const onlyConsole = (product) => ({ product, scopes: [] });
const METASCOPES = {
    asset_compute_meta: {
        product: 'Asset Compute',
        scopes: [...BASE, 'asset_compute', 'event_receiver', 'event_receiver_api'],
    },
    ent_aam_sdk: onlyConsole('Audience Manager'),
    ent_adobeio_sdk: {
        product: 'I/O Management API',
        scopes: [...BASE, 'additional_info.roles', 'adobeio_api'],
    },
    ent_aem_cloud_api: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
    ent_aem_cloud_sdk: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
    ent_aemforms_sdk: {
        product: 'AEM Forms Communications',
        scopes: [...BASE, 'read_pc.dma_aem_cloud', 'aem.document'],
    },
    ent_analytics_bulk_ingest_sdk: {
        product: 'Analytics',
        scopes: BASE,
    },
    ent_brand_portal_sdk: onlyConsole('Brand Portal'),
    ent_campaign_sdk: {
        product: 'Campaign',
        scopes: [...BASE, 'campaign_sdk', 'campaign_config_server_general', 'deliverability_service_general'],
    },
    ent_ccas_sdk: FIREFLY,
    ent_cja_sdk: { product: 'Customer Journey Analytics', scopes: EXPERIENCE_PLATFORM },
    ent_cloudmgr_sdk: { product: 'Cloud Manager', scopes: CLOUD_MANAGER },
    ent_dataservices_sdk: { product: 'Experience Platform', scopes: EXPERIENCE_PLATFORM },
    ent_default_sdk: FIREFLY,
    ent_documentcloud_sdk: { product: 'PDF Services', scopes: ['openid', 'AdobeID', 'DCAPI'] },
    ent_gdpr_sdk: onlyConsole('Privacy Service'),
    ent_marketing_sdk: {
        product: 'Target',
        scopes: [...BASE, 'target_sdk', 'additional_info.roles'],
    },
    ent_partners_sdk: onlyConsole('VIP Marketplace'),
    ent_places_sdk: onlyConsole('Places'),
    ent_reactor_admin_sdk: TAGS,
    ent_reactor_approver_sdk: TAGS,
    ent_reactor_developer_sdk: TAGS,
    ent_reactor_extension_developer_sdk: TAGS,
    ent_reactor_it_admin_sdk: TAGS,
    ent_reactor_publisher_sdk: TAGS,
    ent_reactor_sdk: TAGS,
    ent_sensei_image_sdk: onlyConsole('Sensei'),
    ent_smartcontent_sdk: {
        product: 'AEM Smart Content',
        scopes: ['openid', 'AdobeID', 'additional_info.projectedProductContext', 'read_pc.dma_smart_content'],
    },
    ent_stocksearch_sdk: onlyConsole('Stock'),
    ent_user_sdk: {
        product: 'User Management API',
        scopes: ['openid', 'AdobeID', 'user_management_sdk'],
    },
};
const CLAIM = /^https:\/\/[^/]+\/s\//;
const METASCOPE = /^(?:ent_[a-z0-9_]+_(?:sdk|api)|asset_compute_meta)$/;
function metascope(scope) {
    const name = scope.replace(CLAIM, '');
    if (!METASCOPE.test(name))
        return undefined;
    return { name, replacement: METASCOPES[name] ?? onlyConsole('') };
}
function describeMetascope({ name, replacement }) {
    const product = replacement.product === '' ? '' : ` (${replacement.product})`;
    return replacement.scopes.length === 0
        ? `\`${name}\`${product}: Adobe publishes no list for it; the Developer Console shows the scopes.`
        : `\`${name}\`${product} is replaced by: ${replacement.scopes.join(',')}`;
}


/***/ }),

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ firstLines),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function amount(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
function listOf(items, max) {
    const more = items.length - max;
    return `${items.slice(0, max).join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
}
function firstLines(items, max, line, rest = (more) => `And ${more}.`) {
    const left = items.length - max;
    return [...items.slice(0, max).map(line), ...(left > 0 ? [rest(`${thousands(left)} more`)] : [])];
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
